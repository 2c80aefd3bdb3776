import { base, en, Faker } from '@faker-js/faker';
import { chance } from '@crossdock/mocks';

/** A customer's name and address. */
export interface Customer {
  name: string;
  street: string;
  city: string;
  zip: string;
  stateCode: string;
  countryCode: 'US';
  phone: string;
  email: string;
}

/** An article that is sold. */
export interface Article {
  sku: string;
  name: string;
  weightKg: number;
}

/** One order that will be placed. */
export interface PlannedOrder {
  serial: number;
  customer: number;
  lines: { article: number; quantity: number }[];
  /** How long after it was placed the customer cancels it, in milliseconds; absent for most. */
  cancelAfterMs: number | undefined;
}

/** How orders come in and what they are like. */
export interface Demand {
  /** Orders per virtual hour, outside bursts. */
  perHour: number;
  /** A sale: so many times the usual rate for a while, again and again. */
  burst?: { times: number; afterMs: number; lengthMs: number; everyMs: number };
  /** Share of orders that are cancelled within hours. */
  cancelRate?: number;
}

/** Customers and articles of a world; the same for the same seed. */
export interface Cast {
  customers: Customer[];
  articles: Article[];
}

// State, a town in it and that town's postal code: carriers check that the three belong together.
const towns = [
  ['NY', 'New York', '10001'],
  ['NJ', 'Newark', '07102'],
  ['MA', 'Boston', '02108'],
  ['PA', 'Philadelphia', '19103'],
  ['IL', 'Chicago', '60601'],
  ['GA', 'Atlanta', '30303'],
  ['FL', 'Miami', '33101'],
  ['TX', 'Dallas', '75201'],
  ['CO', 'Denver', '80202'],
  ['WA', 'Seattle', '98101'],
  ['OR', 'Portland', '97201'],
  ['CA', 'Los Angeles', '90012'],
] as const;

/** Makes customers and articles before the run: faker is too slow to be asked during one. */
export function castWorld(seed: number, size: { customers: number; articles: number }): Cast {
  const faker = new Faker({ locale: [en, base], seed });
  const customers = Array.from({ length: size.customers }, (_, index): Customer => {
    const [stateCode, city, zip] = towns[index % towns.length] as (typeof towns)[number];
    return {
      name: faker.person.fullName(),
      street: faker.location.streetAddress().slice(0, 35),
      city,
      zip,
      stateCode,
      countryCode: 'US',
      phone: `212555${String(1000 + (index % 9000))}`,
      email: `customer${index}@example.com`,
    };
  });
  const articles = Array.from({ length: size.articles }, (_, index): Article => ({
    sku: `SKU-${String(index + 1).padStart(3, '0')}`,
    name: faker.commerce.productName(),
    weightKg: 0.2 + (index % 9) * 0.15,
  }));
  return { customers, articles };
}

/** The order with a serial number: drawn from seed and serial only, so that more orders change no other one. */
export function planOrder(seed: number, serial: number, cast: Cast, demand: Demand): PlannedOrder {
  const draw = (word: string): number => chance(seed, 'order', serial, word);
  const pick = (word: string, count: number): number => Math.floor(draw(word) * count);
  const lines = Array.from({ length: 1 + pick('lines', 3) }, (_, index) => ({
    article: pick(`article ${index}`, cast.articles.length),
    quantity: 1 + pick(`quantity ${index}`, 3),
  }));
  const cancels = draw('cancel') < (demand.cancelRate ?? 0);
  return {
    serial,
    customer: pick('customer', cast.customers.length),
    // An article stands once on an order.
    lines: lines.filter(
      (line, index) => lines.findIndex(({ article }) => article === line.article) === index,
    ),
    cancelAfterMs: cancels ? Math.round(draw('cancel after') * 3 * 3_600_000) : undefined,
  };
}

/** Milliseconds until the order after this one, `elapsedMs` into the run. */
export function untilNextOrder(seed: number, serial: number, demand: Demand, elapsedMs: number): number {
  const { burst } = demand;
  const phase = burst ? elapsedMs % burst.everyMs : 0;
  const bursting = burst && phase >= burst.afterMs && phase < burst.afterMs + burst.lengthMs;
  const rate = demand.perHour * (bursting ? burst.times : 1);
  return Math.round((3_600_000 / rate) * (0.5 + chance(seed, 'arrival', serial)));
}
