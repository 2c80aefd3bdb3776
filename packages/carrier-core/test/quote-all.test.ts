import type { RateQuote } from '@crossdock/canonical-model';
import { IntegrationError } from '@crossdock/client-core';
import { describe, expect, it } from 'vitest';
import { settle } from '../src/compliance/index.ts';
import { type Carrier, quoteAll } from '../src/index.ts';
import { quote } from './quotes.ts';
import { request } from './requests.ts';
import { SteppedClock } from './stepped-clock.ts';

function carrier(id: string, answer: RateQuote[] | Error): Carrier {
  return {
    specificationVersion: 1,
    id,
    traits: {
      packagesMax: 1,
      repeatedBooking: 'duplicates',
      findableAfterMs: 0,
      recoversLabels: true,
      lacks: {},
    },
    quoteRates: () => (answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer)),
    createShipment: () => Promise.reject(new Error('not asked for')),
    trackPackages: () => Promise.resolve([]),
  };
}

function down(system: string): IntegrationError {
  const message = 'down';
  return new IntegrationError({
    code: 'unavailable',
    effect: 'none',
    system,
    operation: 'quoteRates',
    message,
  });
}

describe('quoteAll', () => {
  it('keeps the quotes of those that answered and the errors of those that did not', async () => {
    const carriers = [
      carrier('a', [quote('x', '1')]),
      carrier('b', down('b')),
      carrier('c', [quote('y', '2')]),
    ];
    const { quotes, errors } = await quoteAll(carriers, request);
    expect(quotes.map((each) => each.carrierServiceCode)).toEqual(['x', 'y']);
    expect(errors).toMatchObject([{ carrierId: 'b', error: { code: 'unavailable' } }]);
    await expect(quoteAll([carrier('a', new TypeError('ours'))], request)).rejects.toThrow(TypeError);
  });

  it('tells several accounts at one carrier apart', async () => {
    const sellers = [
      { account: 'east', carrier: carrier('a', [quote('x', '1')]) },
      { account: 'west', carrier: carrier('a', new TypeError('ours')) },
    ];
    await expect(quoteAll(sellers, request)).rejects.toThrow(TypeError);
    sellers[1] = { account: 'west', carrier: carrier('a', down('a')) };
    const { quotes, errors } = await quoteAll(sellers, request);
    expect(quotes).toMatchObject([{ carrierId: 'a', account: 'east' }]);
    expect(errors).toMatchObject([{ carrierId: 'a', account: 'west' }]);
  });

  it('waits for nobody past the deadline, not even for one that ignores its signal', async () => {
    const clock = new SteppedClock();
    const startedAt = clock.now();
    const signals: (AbortSignal | undefined)[] = [];
    const deaf: Carrier = {
      ...carrier('deaf', []),
      quoteRates(_request, context) {
        signals.push(context?.signal);
        return new Promise(() => undefined);
      },
    };
    const call = quoteAll([carrier('a', [quote('x', '1')]), deaf], request, {
      deadline: { afterMs: 3000, clock },
    });
    const { quotes, errors } = await settle(call, clock);
    expect(clock.now()).toBe(startedAt + 3000);
    expect(quotes).toHaveLength(1);
    expect(errors).toMatchObject([{ carrierId: 'deaf', error: { code: 'no-response', effect: 'none' } }]);
    expect(signals[0]?.aborted).toBe(true);
  });

  it('leaves no timer behind when all answer in time', async () => {
    const clock = new SteppedClock();
    await quoteAll([carrier('a', [])], request, { deadline: { afterMs: 3000, clock } });
    expect(clock.step()).toBe(false);
  });
});
