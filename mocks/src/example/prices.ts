/** A service of the carrier. */
export interface Service {
  code: 'ECO' | 'STD' | 'EXP';
  name: string;
  days: number;
  baseCents: number;
  perKgCents: number;
}

/** In the order rates come, which is no useful one. */
export const SERVICES: readonly Service[] = [
  { code: 'STD', name: 'Standard', days: 3, baseCents: 890, perKgCents: 110 },
  { code: 'EXP', name: 'Express', days: 1, baseCents: 2150, perKgCents: 260 },
  { code: 'ECO', name: 'Economy', days: 5, baseCents: 640, perKgCents: 75 },
];

/** What a package costs, in parts that sum to the total, in cents. */
export interface PackagePrice {
  base: number;
  fuel: number;
  residential: number;
  total: number;
}

/** The services between two countries: Express stays within one. */
export function servicesBetween(from: string, to: string): readonly Service[] {
  return from === to ? SERVICES : SERVICES.filter(({ code }) => code !== 'EXP');
}

/** Price by started kilogram; abroad costs double. */
export function priceOf(
  service: Service,
  weightGrams: number,
  to: { abroad: boolean; residential: boolean },
): PackagePrice {
  const kilograms = Math.ceil(weightGrams / 1000);
  const base = (service.baseCents + service.perKgCents * kilograms) * (to.abroad ? 2 : 1);
  const fuel = Math.round(base * 0.12);
  const residential = to.residential ? 195 : 0;
  return { base, fuel, residential, total: base + fuel + residential };
}

/** The price of several packages. */
export function sumOf(prices: readonly PackagePrice[]): PackagePrice {
  const sum: PackagePrice = { base: 0, fuel: 0, residential: 0, total: 0 };
  for (const price of prices) {
    sum.base += price.base;
    sum.fuel += price.fuel;
    sum.residential += price.residential;
    sum.total += price.total;
  }
  return sum;
}

/** Cents as a decimal string. */
export function decimal(cents: number): string {
  return `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`;
}

/** A total and its parts as the wire has them. */
export function priceView(price: PackagePrice): { price: unknown; charges: unknown[] } {
  const charges = [
    { code: 'BASE', amount: decimal(price.base) },
    { code: 'FUEL', amount: decimal(price.fuel) },
  ];
  if (price.residential > 0) charges.push({ code: 'RESIDENTIAL', amount: decimal(price.residential) });
  return { price: { amount: decimal(price.total), currency: 'USD' }, charges };
}
