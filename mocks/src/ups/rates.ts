/** One UPS service as the mock prices and moves it. */
export interface Service {
  code: string;
  name: string;
  /** Where it goes to, seen from the origin. */
  reach: 'domestic' | 'international';
  baseCents: number;
  perZoneCents: number;
  perPoundCents: number;
  /** Business days from pickup to delivery. */
  days: number;
  /** Delivered by this time of day, where that is guaranteed. */
  byTime?: string;
}

// Codes and names: UPS Shipping.yaml and Rating.yaml (2026-07-21). Prices are the lab's own: UPS publishes none.
const US_DOMESTIC: readonly Service[] = [
  service('12', 'UPS 3 Day Select', 'domestic', [1450, 190, 62], 3),
  service('03', 'UPS Ground', 'domestic', [985, 85, 31], 4),
  service('59', 'UPS 2nd Day Air A.M.', 'domestic', [2310, 260, 104], 2, '10:30 A.M.'),
  service('01', 'UPS Next Day Air', 'domestic', [3875, 410, 171], 1, '10:30 A.M.'),
  service('14', 'UPS Next Day Air Early', 'domestic', [7125, 410, 171], 1, '8:00 A.M.'),
  service('13', 'UPS Next Day Air Saver', 'domestic', [3490, 395, 163], 1, '3:00 P.M.'),
  service('02', 'UPS 2nd Day Air', 'domestic', [2050, 245, 97], 2),
];
const INTERNATIONAL: readonly Service[] = [
  service('08', 'UPS Worldwide Expedited', 'international', [5840, 720, 285], 4),
  service('07', 'UPS Worldwide Express', 'international', [7960, 870, 340], 2, '12:00 P.M.'),
  service('54', 'UPS Worldwide Express Plus', 'international', [12450, 870, 340], 2, '9:00 A.M.'),
  service('65', 'UPS Worldwide Saver', 'international', [7420, 830, 325], 2),
];
const STANDARD = service('11', 'UPS Standard', 'international', [1890, 140, 46], 5);
const NON_US_DOMESTIC: readonly Service[] = [
  { ...STANDARD, reach: 'domestic', days: 2 },
  service('65', 'UPS Express Saver', 'domestic', [2480, 150, 88], 1),
  service('07', 'UPS Express', 'domestic', [3120, 160, 96], 1, '12:00 P.M.'),
];
// Every further code the documents list; the mock knows them and has no lane for them.
const WITHOUT_LANE = [
  '17',
  '70',
  '71',
  '72',
  '74',
  '75',
  '82',
  '83',
  '84',
  '85',
  '86',
  '96',
  'M2',
  'M3',
  'M4',
  'M5',
];
const known = new Set([...WITHOUT_LANE, 'M6', 'M7', 'C6', 'C7', 'C8', 'T0', 'T1', '92', '93', '94', '95']);
for (const { code } of [...US_DOMESTIC, ...INTERNATIONAL, STANDARD]) known.add(code);

function service(
  code: string,
  name: string,
  reach: Service['reach'],
  [baseCents, perZoneCents, perPoundCents]: readonly [number, number, number],
  days: number,
  byTime?: string,
): Service {
  const priced: Service = { code, name, reach, baseCents, perZoneCents, perPoundCents, days };
  return byTime === undefined ? priced : { ...priced, byTime };
}

/** True for any service code the documents list. */
export function isServiceCode(code: string): boolean {
  return known.has(code);
}

/** Where a parcel goes, as far as prices care. */
export interface Lane {
  fromCountry: string;
  fromPostalCode: string;
  toCountry: string;
  toPostalCode: string;
}

/** The services of a lane, in the order UPS lists them, which is no useful one. */
export function servicesOf(lane: Lane): readonly Service[] {
  if (isUs(lane.fromCountry) && isUs(lane.toCountry)) return US_DOMESTIC;
  if (lane.fromCountry === lane.toCountry) return NON_US_DOMESTIC;
  return [...INTERNATIONAL, STANDARD];
}

/** The zone of a lane: 2 (near) to 8 (far) by the distance of the postal prefixes; 21 abroad. */
export function zoneOf(lane: Lane): number {
  if (lane.fromCountry !== lane.toCountry) return 21;
  return (
    2 + Math.min(6, Math.floor(Math.abs(prefixOf(lane.fromPostalCode) - prefixOf(lane.toPostalCode)) / 130))
  );
}

/** The price of one package, in cents. The parts sum to the total. */
export interface PackageCharge {
  baseCents: number;
  fuelCents: number;
  /** Surcharge for the area of delivery; the lab puts it on residential addresses. */
  areaCents: number;
  /** Signature and the like. */
  optionsCents: number;
  totalCents: number;
  /** What the account pays under its contract. */
  negotiatedCents: number;
}

/** The price of one package of a shipment that goes so far. */
export function priceOf(
  offered: Service,
  zone: number,
  parcel: { pounds: number; residential: boolean; signature: boolean },
): PackageCharge {
  const baseCents =
    offered.baseCents + offered.perZoneCents * (zone - 2) + offered.perPoundCents * parcel.pounds;
  const fuelCents = Math.round(baseCents * 0.1825);
  const areaCents = parcel.residential ? 545 : 0;
  const optionsCents = parcel.signature ? 665 : 0;
  const totalCents = baseCents + fuelCents + areaCents + optionsCents;
  const negotiatedCents = Math.round(totalCents * 0.73);
  return { baseCents, fuelCents, areaCents, optionsCents, totalCents, negotiatedCents };
}

/** The currency UPS charges an origin in. */
export function currencyOf(country: string): string {
  const own: Readonly<Record<string, string>> = {
    US: 'USD',
    PR: 'USD',
    CA: 'CAD',
    GB: 'GBP',
    MX: 'MXN',
    CH: 'CHF',
  };
  return own[country] ?? 'EUR';
}

/** Cents as UPS writes money. */
export function money(cents: number): string {
  return `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`;
}

function isUs(country: string): boolean {
  return country === 'US' || country === 'PR';
}

function prefixOf(postalCode: string): number {
  return Number(postalCode.replaceAll(/\D/g, '').slice(0, 3).padEnd(3, '0'));
}
