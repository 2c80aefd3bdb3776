import { describe, expect, it } from 'vitest';
import { policyFor, type RatePolicy, type RateRule, shopRates } from '../src/index.ts';
import { quote } from './quotes.ts';
import { request } from './requests.ts';

const base: RatePolicy = { prefer: { by: 'cheapest' }, exclude: [{ carrierServiceCode: 'slow' }] };

function applied(when: RateRule['when'], order = request): boolean {
  const rule: RateRule = { name: 'the rule', prefer: { by: 'fastest' }, ...(when && { when }) };
  return policyFor(order, base, [rule]).prefer.by === 'fastest';
}

describe('policyFor', () => {
  it('leaves the base as it is when no rule fits', () => {
    const rule: RateRule = {
      name: 'islands',
      when: { countryCodes: ['IS'] },
      exclude: [{ carrierId: 'ups' }],
    };
    expect(policyFor(request, base, [rule])).toEqual(base);
  });

  it('applies a rule without a condition, or with all of it met', () => {
    expect(applied(undefined)).toBe(true);
    expect(applied({})).toBe(true);
    // 1,300 g in two packages to 10965, as `ground`.
    expect(
      applied({
        countryCodes: ['FR', 'DE'],
        postalCodePrefixes: ['10'],
        residential: false,
        weightGrams: { min: 1300, max: 1300 },
        packages: { max: 2 },
        serviceLevels: ['ground'],
      }),
    ).toBe(true);
  });

  it.each<RateRule['when']>([
    { countryCodes: ['FR'] },
    { postalCodePrefixes: ['11', '109651'] },
    { residential: true },
    { weightGrams: { min: 1301 } },
    { weightGrams: { max: 1299 } },
    { packages: { min: 3 } },
    { accessorials: ['signature'] },
    { serviceLevels: ['two-day'] },
    { countryCodes: ['DE'], serviceLevels: ['two-day'] },
  ])('does not apply a rule of which %o is not met', (when) => {
    expect(applied(when)).toBe(false);
  });

  it('adds exclusions up and lets later rules have the last word', () => {
    const policy = policyFor(request, base, [
      { name: 'one', exclude: [{ carrierId: 'ups' }], maxCost: { amount: '9', currency: 'EUR' } },
      { name: 'two', exclude: [{ carrierId: 'dhl' }], maxCost: { amount: '8', currency: 'EUR' } },
    ]);
    expect(policy.exclude).toEqual([
      { carrierServiceCode: 'slow' },
      { rule: 'one', carrierId: 'ups' },
      { rule: 'two', carrierId: 'dhl' },
    ]);
    expect(policy.maxCost).toEqual({ amount: '8', currency: 'EUR' });
    expect(base.exclude).toHaveLength(1);
  });

  it('has each exclusion explained by the rule it comes from', () => {
    const rule: RateRule = { name: 'no air', exclude: [{ carrierServiceCode: 'air' }] };
    const { excluded } = shopRates([quote('air', '1'), quote('slow', '1'), quote('x', '2')], {
      ...policyFor(request, base, [rule]),
    });
    expect(excluded.map((each) => [each.quote.carrierServiceCode, each.reason, each.rule])).toEqual([
      ['air', 'excluded-by-rule', 'no air'],
      ['slow', 'excluded-by-rule', undefined],
    ]);
  });

  it('takes out one account of a carrier, and not the other', () => {
    const quotes = [quote('x', '1', { account: 'east' }), quote('x', '1', { account: 'west' })];
    const { ranked } = shopRates(quotes, { prefer: { by: 'cheapest' }, exclude: [{ account: 'east' }] });
    expect(ranked).toMatchObject([{ account: 'west' }]);
  });
});
