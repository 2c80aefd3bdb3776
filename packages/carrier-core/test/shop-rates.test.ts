import type { RateQuote } from '@crossdock/canonical-model';
import { array, assert, constantFrom, integer, nat, option, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type RatePolicy, shopRates } from '../src/index.ts';
import { quote } from './quotes.ts';

function order(quotes: RateQuote[], policy: RatePolicy): string[] {
  return shopRates(quotes, policy).ranked.map((each) => each.carrierServiceCode);
}

function names(quotes: RateQuote[]): string[] {
  return quotes.map((each) => `${each.carrierId}${each.carrierServiceCode}`);
}

describe('shopRates', () => {
  it('puts the cheapest first, by value and not by digits', () => {
    const quotes = [quote('x', '10.00'), quote('y', '9.999'), quote('z', '9.9990000001')];
    expect(order(quotes, { prefer: { by: 'cheapest' } })).toEqual(['y', 'z', 'x']);
  });

  it('orders equal prices by carrier and service, whatever came first', () => {
    const quotes = [quote('b', '5'), quote('a', '5.00', { carrierId: 'z' }), quote('a', '5.0')];
    const policy = { prefer: { by: 'cheapest' as const } };
    expect(names(shopRates(quotes, policy).ranked)).toEqual(['aa', 'ab', 'za']);
    expect(names(shopRates(quotes.toReversed(), policy).ranked)).toEqual(['aa', 'ab', 'za']);
  });

  it('puts the fastest first by date where all have one, else by days, and the silent last', () => {
    const dated = [
      quote('late', '1', { deliveryOn: '2026-11-09', transitDays: 1 }),
      quote('soon', '9', { deliveryOn: '2026-11-04', transitDays: 3 }),
    ];
    expect(order(dated, { prefer: { by: 'fastest' } })).toEqual(['soon', 'late']);
    const mixed = [...dated, quote('silent', '0')];
    expect(order(mixed, { prefer: { by: 'fastest' } })).toEqual(['late', 'soon', 'silent']);
  });

  it('keeps a promise at the lowest price, and says why others did not', () => {
    const quotes = [
      quote('ground', '8', { deliveryOn: '2026-11-06' }),
      quote('air', '30', { deliveryOn: '2026-11-03' }),
      quote('two-day', '20', { deliveryOn: '2026-11-04' }),
      quote('unsaid', '5'),
    ];
    const { ranked, excluded } = shopRates(quotes, { prefer: { by: 'promise', deliverBy: '2026-11-04' } });
    expect(ranked.map((each) => each.carrierServiceCode)).toEqual(['two-day', 'air']);
    expect(excluded.map((each) => [each.quote.carrierServiceCode, each.reason])).toEqual([
      ['ground', 'too-late'],
      ['unsaid', 'no-delivery-day'],
    ]);
  });

  it('weighs a day against money', () => {
    const quotes = [
      quote('slow', '8.00', { transitDays: 5 }),
      quote('fast', '14.99', { transitDays: 1 }),
      quote('?', '1'),
    ];
    const weigh = (amount: string) =>
      shopRates(quotes, { prefer: { by: 'weighted', dayCost: { amount, currency: 'USD' } } });
    expect(weigh('1.75').ranked.map((each) => each.carrierServiceCode)).toEqual(['fast', 'slow']);
    expect(weigh('1.74').ranked.map((each) => each.carrierServiceCode)).toEqual(['slow', 'fast']);
    expect(weigh('1').excluded).toMatchObject([{ reason: 'no-transit-days' }]);
  });

  it('takes out what rules exclude and what costs too much', () => {
    const quotes = [
      quote('x', '5'),
      quote('y', '5', { carrierId: 'b' }),
      quote('z', '5.01'),
      quote('w', '4', { serviceLevel: 'economy' }),
    ];
    const { ranked, excluded } = shopRates(quotes, {
      prefer: { by: 'cheapest' },
      exclude: [
        { carrierId: 'b', carrierServiceCode: 'y' },
        { carrierId: 'a', carrierServiceCode: 'y' },
        { serviceLevel: 'economy' },
        {},
      ],
      maxCost: { amount: '5.00', currency: 'USD' },
    });
    expect(ranked.map((each) => each.carrierServiceCode)).toEqual(['x']);
    expect(excluded.map((each) => each.reason)).toEqual([
      'excluded-by-rule',
      'over-max-cost',
      'excluded-by-rule',
    ]);
  });

  it('never compares currencies', () => {
    const euro = quote('euro', '1', { total: { amount: '1', currency: 'EUR' } });
    const quotes = [quote('x', '5'), euro];
    const cheapest = { by: 'cheapest' as const };
    expect(shopRates(quotes, { prefer: cheapest }).excluded).toEqual([
      { quote: euro, reason: 'other-currency' },
    ]);
    expect(order(quotes, { prefer: cheapest, currency: 'EUR' })).toEqual(['euro']);
    const maxCost = { amount: '9', currency: 'EUR' };
    expect(order(quotes, { prefer: cheapest, maxCost })).toEqual(['euro']);
    expect(order(quotes, { prefer: cheapest, maxCost, currency: 'USD' })).toEqual([]);
  });

  it('neither loses nor doubles a quote, in any order of input', () => {
    const anyQuote = record({
      code: constantFrom('x', 'y', 'z'),
      cents: integer({ min: 0, max: 300 }),
      days: option(nat(5)),
    }).map(({ code, cents, days }) =>
      quote(
        code,
        (cents / 100).toFixed(2),
        days === null ? {} : { transitDays: days, carrierId: `c${days}` },
      ),
    );
    const anyPolicy = constantFrom<RatePolicy>(
      { prefer: { by: 'cheapest' } },
      { prefer: { by: 'fastest' } },
      {
        prefer: { by: 'weighted', dayCost: { amount: '0.50', currency: 'USD' } },
        maxCost: { amount: '2', currency: 'USD' },
      },
    );
    assert(
      property(array(anyQuote), anyPolicy, (quotes, policy) => {
        const { ranked, excluded } = shopRates(quotes, policy);
        expect(ranked.length + excluded.length).toBe(quotes.length);
        expect(shopRates(quotes.toReversed(), policy).ranked).toEqual(ranked);
      }),
    );
  });
});
