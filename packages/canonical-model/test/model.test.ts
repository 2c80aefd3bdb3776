import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addMoney,
  advanceStatus,
  canFollow,
  checkDigit,
  compareMoney,
  gramsFromOunces,
  isFinalStatus,
  keepsPromise,
  negateMoney,
  Party,
  personalFields,
  poundsFromGrams,
  redact,
  schemas,
  shipmentLifecycle,
  type ShipmentState,
  ShipmentRequest,
  Sscc,
  toJsonSchema,
  TrackingStatus,
} from '../src/index.ts';

const usd = (amount: string) => ({ amount, currency: 'USD' });

describe('money', () => {
  it('is added exactly', () => {
    expect(addMoney(usd('0.1'), usd('0.2'))).toEqual(usd('0.3'));
    expect(addMoney(usd('99.99'), usd('-100'), usd('0.001'))).toEqual(usd('-0.009'));
  });

  it('adds up to nothing with its negative, whatever the amount', () => {
    const amounts = fc.tuple(
      fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }),
      fc.integer({ min: 0, max: 6 }),
    );
    fc.assert(
      fc.property(amounts, ([value, scale]) => {
        const digits = String(value < 0n ? -value : value).padStart(scale + 1, '0');
        const whole = digits.slice(0, digits.length - scale);
        const text = `${value < 0n ? '-' : ''}${whole}${scale > 0 ? `.${digits.slice(-scale)}` : ''}`;
        const sum = addMoney(usd(text), negateMoney(usd(text)));
        expect(Number(sum.amount)).toBe(0);
      }),
    );
  });

  it('of two currencies is neither added nor compared', () => {
    const euro = { amount: '1', currency: 'EUR' };
    expect(() => addMoney(usd('1'), euro)).toThrow(RangeError);
    expect(() => compareMoney(usd('1'), euro)).toThrow(RangeError);
  });

  it('is compared by worth, not by text', () => {
    expect(compareMoney(usd('10'), usd('9.99'))).toBeGreaterThan(0);
    expect(compareMoney(usd('1.50'), usd('1.5'))).toBe(0);
    expect(compareMoney(usd('-2'), usd('1'))).toBeLessThan(0);
  });
});

describe('weights', () => {
  it('are never understated', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 70_000 }), (grams) => {
        expect(poundsFromGrams(grams) * 453.59237).toBeGreaterThanOrEqual(grams - 1e-6);
      }),
    );
    expect(gramsFromOunces(16)).toBe(454);
    expect(poundsFromGrams(454)).toBe(1.1);
  });
});

describe('identifiers', () => {
  it('know a wrong check digit', () => {
    // GS1 General Specifications, section 7.9: 37610425002123456 has check digit 9.
    expect(checkDigit('37610425002123456')).toBe(9);
    expect(Sscc.safeParse('376104250021234569').success).toBe(true);
    expect(Sscc.safeParse('376104250021234568').success).toBe(false);
  });
});

describe('personal data', () => {
  const party = {
    contact: { name: 'Ada Lovelace', phone: '2125550100', email: 'ada@example.com', company: 'Analytical' },
    address: { lines: ['12 St James Sq', 'Flat 2'], city: 'London', countryCode: 'GB' },
  };

  it('is hidden field by field, by its marks', () => {
    expect(redact(Party, party)).toEqual({
      contact: { name: '[name]', phone: '[phone]', email: '[email]', company: 'Analytical' },
      address: { lines: ['[street]', '[street]'], city: 'London', countryCode: 'GB' },
    });
  });

  it('is marked wherever a party stands', () => {
    expect(Object.keys(personalFields(ShipmentRequest))).toContain('shipTo.contact.email');
  });

  it('hides what the schema does not know', () => {
    expect(redact(Party, { ...party, nickname: 'Ada' })).toMatchObject({ nickname: '[unknown field]' });
  });
});

describe('the shipment lifecycle', () => {
  const states = Object.keys(shipmentLifecycle) as ShipmentState[];

  it('reaches every state from the release', () => {
    const reached = new Set<string>(['released']);
    for (const state of reached)
      for (const next of shipmentLifecycle[state as ShipmentState].next) reached.add(next);
    expect([...reached].toSorted()).toEqual(states.toSorted());
  });

  it('has a way out of every state that is not final', () => {
    const final = new Set<string>(states.filter((state) => shipmentLifecycle[state].next.length === 0));
    expect([...final].toSorted()).toEqual(['cancelled', 'delivered', 'lost', 'returned']);
    for (const state of states) {
      const seen = new Set<string>([state]);
      for (const each of seen)
        for (const next of shipmentLifecycle[each as ShipmentState].next) seen.add(next);
      expect(
        [...seen].some((each) => final.has(each)),
        state,
      ).toBe(true);
    }
  });

  it('lets nothing follow a delivery', () => {
    for (const state of states) expect(canFollow('delivered', state)).toBe(false);
  });
});

describe('a tracking status', () => {
  const status = fc.constantFrom(...TrackingStatus.options);

  it('never leaves a final one, whatever comes late', () => {
    fc.assert(
      fc.property(fc.array(status), (late) => {
        for (const final of TrackingStatus.options.filter(isFinalStatus)) {
          expect(late.reduce(advanceStatus, final)).toBe(final);
        }
      }),
    );
  });

  it('never goes back to before the pick-up, and ignores what it does not know', () => {
    expect(advanceStatus('in-transit', 'label-created')).toBe('in-transit');
    expect(advanceStatus('in-transit', 'unknown')).toBe('in-transit');
    expect(advanceStatus('delivery-attempted', 'in-transit')).toBe('in-transit');
    expect(advanceStatus('returning', 'out-for-delivery')).toBe('returning');
  });
});

it('a faster service keeps a slower promise, and not the other way round', () => {
  expect(keepsPromise('next-day', 'ground')).toBe(true);
  expect(keepsPromise('ground', 'two-day')).toBe(false);
});

it('every schema exports as JSON Schema with its version', () => {
  for (const name of Object.keys(schemas) as (keyof typeof schemas)[]) {
    const schema = toJsonSchema(name);
    expect(schema, name).toMatchObject({ title: name, additionalProperties: false });
    expect(schema['$id']).toContain('/1.0.0/');
  }
});
