import { ServiceLevel } from '@crossdock/canonical-model';
import { describe, expect, it } from 'vitest';
import { laneBetween, serviceCodeOf, serviceLevelOf, statusOf } from '../src/codes.ts';

describe('codes', () => {
  it.each([
    ['003', 'label-created'],
    ['160', 'picked-up'],
    ['012', 'in-transit'],
    ['072', 'out-for-delivery'],
    ['161', 'available-for-pickup'],
    ['024', 'delivery-attempted'],
    ['011', 'delivered'],
    ['064', 'exception'],
    ['036', 'returning'],
    ['067', 'returned'],
    ['007', 'cancelled'],
    ['068', 'lost'],
    ['055', 'unknown'],
    ['101', 'unknown'],
  ])('%s is %s', (statusCode, status) => {
    expect(statusOf({ statusCode })).toBe(status);
  });

  it('knows where the services of the US end', () => {
    expect(laneBetween('US', 'PR')).toBe('us-domestic');
    expect(laneBetween('DE', 'DE')).toBe('domestic');
    expect(laneBetween('US', 'CA')).toBe('international');
  });

  it('offers each promise under a code that stands for it', () => {
    for (const lane of ['us-domestic', 'domestic', 'international'] as const) {
      for (const level of ServiceLevel.options) {
        const code = serviceCodeOf(level, lane);
        if (code === undefined) continue;
        // Economy has no service of its own: ground keeps that promise.
        expect(serviceLevelOf(code, lane)).toBe(level === 'economy' ? 'ground' : level);
      }
    }
  });
});
