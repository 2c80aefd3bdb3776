import { checkDigit } from '../identifiers.ts';
import { isCountry } from './countries.ts';
import type { Findings, Rule } from './findings.ts';
import type { Uniqueness } from './uniqueness.ts';
import { textOf } from './loose-text.ts';
import type { LooseNumber, MasterDataSubject, PackageTypeData, SkuData } from './master-data.ts';

/** One metric ton: more is a mistake of units, or freight. */
const heavyGrams = 1_000_000;
const dimensions = ['lengthMm', 'widthMm', 'heightMm'] as const;
const gtinForm = /^(\d{8}|\d{12,14})$/;
const hsForm = /^\d{6,10}$/;

const rules = {
  negative: blocker('negative-number', 'the number is below zero', 'correct it'),
  noSku: blocker('missing-sku', 'the SKU is missing', 'give the article an internal reference of its own'),
  noWeight: blocker('missing-weight', 'the weight is missing', 'weigh it; rates and labels need it'),
  heavy: warning(
    'heavy',
    'it weighs more than a metric ton',
    'look whether the unit of weight is right; freight otherwise',
  ),
  noDimensions: warning(
    'missing-dimensions',
    'length, width or height are missing',
    'measure it; without, carriers correct the price afterwards',
  ),
  noHsCode: blocker('missing-hs-code', 'the HS code is missing', 'enter the 6 to 10 digits customs asks for'),
  badHsCode: blocker('bad-hs-code', 'the HS code does not have 6 to 10 digits', 'correct it'),
  noOrigin: blocker('missing-origin', 'the country of origin is missing', 'enter where it was made'),
  badOrigin: blocker('unknown-origin', 'the country of origin is none', 'choose one by its code'),
  badGtin: warning(
    'bad-gtin',
    'the barcode has the length of a GTIN, and a wrong check digit',
    'scan the article again',
  ),
  noEmptyWeight: {
    grade: 'note',
    rule: 'missing-empty-weight',
    message: 'the weight of the empty package is missing',
    remedy: 'weigh an empty one; shipments come out too light otherwise',
  },
  weakPackage: warning(
    'weak-package',
    'it may weigh no more than it does when empty',
    'correct one of the two weights',
  ),
} as const satisfies Record<string, Rule>;

/** What is only of interest where goods pass customs. */
export const customsRules: ReadonlySet<string> = new Set(
  [rules.noHsCode, rules.badHsCode, rules.noOrigin, rules.badOrigin].map(({ rule }) => rule),
);

/** Checks an article. `seen` remembers SKUs and barcodes. */
export function checkSku(
  sku: SkuData,
  seen: { skus: Uniqueness; barcodes: Uniqueness },
  findings: Findings,
): void {
  const { reference } = sku;
  const add = (path: string, rule: Rule) => findings.add('sku', reference, path, rule);
  // As it is, blanks included: `A ` and `A` are two SKUs to a database.
  const name = textOf(sku.sku) === undefined ? undefined : (sku.sku ?? undefined);
  if (name === undefined) add('sku', rules.noSku);
  else seen.skus.add(name, reference, findings);
  if (isMissing(sku.weightGrams)) add('weightGrams', rules.noWeight);
  checkMeasures('sku', sku, findings);
  const barcode = textOf(sku.barcode);
  if (barcode !== undefined) {
    seen.barcodes.add(barcode, reference, findings);
    if (gtinForm.test(barcode) && checkDigit(barcode.slice(0, -1)) !== Number(barcode.at(-1)))
      add('barcode', rules.badGtin);
  }
  const hsCode = textOf(sku.hsCode);
  if (hsCode === undefined) add('hsCode', rules.noHsCode);
  else if (!hsForm.test(hsCode.replaceAll(/[\s.]/g, ''))) add('hsCode', rules.badHsCode);
  const origin = textOf(sku.originCountryCode);
  if (origin === undefined) add('originCountryCode', rules.noOrigin);
  else if (!isCountry(origin.toUpperCase())) add('originCountryCode', rules.badOrigin);
}

/** Checks a kind of box. `names` remembers what boxes are called. */
export function checkPackageType(type: PackageTypeData, names: Uniqueness, findings: Findings): void {
  const { reference, weightGrams, maxWeightGrams } = type;
  const name = textOf(type.name);
  if (name !== undefined) names.add(name, reference, findings);
  if (isMissing(weightGrams)) findings.add('package', reference, 'weightGrams', rules.noEmptyWeight);
  checkMeasures('package', type, findings);
  const max = maxWeightGrams ?? 0;
  if (max < 0) findings.add('package', reference, 'maxWeightGrams', rules.negative);
  else if (max > 0 && max <= (weightGrams ?? 0))
    findings.add('package', reference, 'maxWeightGrams', rules.weakPackage);
}

function checkMeasures(
  subject: MasterDataSubject,
  record: SkuData | PackageTypeData,
  findings: Findings,
): void {
  const { reference, weightGrams } = record;
  if (isNegative(weightGrams)) findings.add(subject, reference, 'weightGrams', rules.negative);
  if ((weightGrams ?? 0) > heavyGrams) findings.add(subject, reference, 'weightGrams', rules.heavy);
  for (const path of dimensions)
    if (isNegative(record[path])) findings.add(subject, reference, path, rules.negative);
  if (dimensions.some((path) => isMissing(record[path])))
    findings.add(subject, reference, 'dimensions', rules.noDimensions);
}

function isNegative(value: LooseNumber): boolean {
  return (value ?? 0) < 0;
}

function isMissing(value: LooseNumber): boolean {
  return value === null || value === undefined || value === 0 || !Number.isFinite(value);
}

function blocker(rule: string, message: string, remedy: string): Rule {
  return { grade: 'blocker', rule, message, remedy };
}

function warning(rule: string, message: string, remedy: string): Rule {
  return { grade: 'warning', rule, message, remedy };
}
