/** A text as an ERP holds it. Blank ones, and such as `n/a` or `TBD`, count as missing. */
export type LooseText = string | null | undefined;

/** A number as an ERP holds it; many hold 0 where nobody has entered any. */
export type LooseNumber = number | null | undefined;

/** Where something goes to or leaves from, as an ERP holds it. */
export interface AddressData {
  /** Street lines, in order. */
  lines?: readonly LooseText[] | undefined;
  city?: LooseText;
  postalCode?: LooseText;
  /** State or province. */
  regionCode?: LooseText;
  /** ISO 3166-1 alpha-2. */
  countryCode?: LooseText;
}

/** Somebody goods are shipped to. */
export interface CustomerData extends AddressData {
  /** The ERP's own id of it: comes back in findings, so never a name. */
  reference: string;
  /** The person or, if there is none, the company. */
  name?: LooseText;
  phone?: LooseText;
  email?: LooseText;
}

/** An article that is shipped. */
export interface SkuData {
  /** The ERP's own id of it. */
  reference: string;
  sku?: LooseText;
  weightGrams?: LooseNumber;
  lengthMm?: LooseNumber;
  widthMm?: LooseNumber;
  heightMm?: LooseNumber;
  /** Checked where it has the form of a GTIN; other barcodes are left alone. */
  barcode?: LooseText;
  hsCode?: LooseText;
  originCountryCode?: LooseText;
}

/** A kind of box. */
export interface PackageTypeData {
  /** The ERP's own id of it. */
  reference: string;
  name?: LooseText;
  /** Outer dimensions. */
  lengthMm?: LooseNumber;
  widthMm?: LooseNumber;
  heightMm?: LooseNumber;
  /** What it weighs empty. */
  weightGrams?: LooseNumber;
  /** What it may weigh full. */
  maxWeightGrams?: LooseNumber;
}

/** A warehouse or a place in one. */
export interface LocationData extends AddressData {
  /** The ERP's own id of it. */
  reference: string;
  /** What people call it; unique. */
  code?: LooseText;
  name?: LooseText;
  phone?: LooseText;
  /** Whether goods leave from it to customers, so that it needs an address. */
  shipsFrom?: boolean | undefined;
}

/** What is in an ERP before go-live. Any list may be absent, and may be read while it is checked. */
export interface MasterData {
  customers?: Iterable<CustomerData> | undefined;
  skus?: Iterable<SkuData> | undefined;
  packages?: Iterable<PackageTypeData> | undefined;
  locations?: Iterable<LocationData> | undefined;
}

/** What a finding is about. */
export type MasterDataSubject = 'customer' | 'sku' | 'package' | 'location';

/**
 * How bad it is: a `blocker` keeps shipments from being made, a `warning` makes them slow, dear or wrong, a `note` is
 * good to know.
 */
export type MasterDataGrade = 'blocker' | 'warning' | 'note';

/** One thing that is wrong with one record. Quotes no personal data. */
export interface MasterDataFinding {
  grade: MasterDataGrade;
  subject: MasterDataSubject;
  /** The record's own. */
  reference: string;
  /** Such as `missing-country`; stable. */
  rule: string;
  /** The field, such as `postalCode` or `lines.0`. */
  path: string;
  /** What is wrong. */
  message: string;
  /** What to do about it. */
  remedy: string;
}

/** How often a rule was broken, whether or not all of it is among the findings. */
export interface MasterDataRuleCount {
  grade: MasterDataGrade;
  subject: MasterDataSubject;
  rule: string;
  count: number;
}

/** What was found. */
export interface MasterDataReport {
  /** `ready` when there is no blocker. */
  verdict: 'ready' | 'not-ready';
  counts: Record<MasterDataGrade, number>;
  /** How many records were looked at. */
  checked: Record<MasterDataSubject, number>;
  /** Worst first, then most frequent first. */
  rules: MasterDataRuleCount[];
  /** The first few of each rule, in the order of `rules`. */
  findings: MasterDataFinding[];
  /** The fields that were not looked at. */
  notChecked: string[];
}

/** What depends on the business. */
export interface MasterDataOptions {
  /** How many findings of each rule are kept. Default 20. */
  examplesMax?: number | undefined;
  /**
   * Whether goods cross a customs border, so that articles need an HS code and an origin. By default that is read from
   * the countries of customers and of the locations that goods leave from.
   */
  exports?: boolean | undefined;
  /** What the carriers in use cannot do without. What is not needed is only noted. */
  needs?: { phone?: boolean | undefined; email?: boolean | undefined } | undefined;
  /** The longest street line that fits. Default 35, as on a UPS label. */
  lineLengthMax?: number | undefined;
  /** Countries, as ISO codes, whose addresses have no postal code. */
  countriesWithoutPostalCode?: readonly string[] | undefined;
  /** Fields the data does not tell of, such as `sku.hsCode`: nothing is said about them. */
  notChecked?: readonly string[] | undefined;
}
