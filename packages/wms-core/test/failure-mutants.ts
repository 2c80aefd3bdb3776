import { type CallContext, IntegrationError } from '@crossdock/client-core';
import { token } from './fake-server.ts';
import { failing, type Mutant, rebuilt, replaced } from './mutant.ts';

async function trying<T>(times: number, call: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await call();
    } catch (error) {
      if (attempt === times || !IntegrationError.is(error) || error.effect === 'none') throw error;
    }
  }
}

function unsignal<T extends Partial<CallContext> | undefined>(context: T): T {
  return { ...context, signal: undefined };
}

/** Adapters that are broken in calls that go wrong. */
export const failureMutants: readonly Mutant[] = [
  {
    does: 'swears that nothing happened',
    parts: failing((error) => rebuilt(error, { effect: 'none' })),
    breaks: [
      'adopts the release whose reply was lost',
      'reports server-error on a release',
      'reports lost-reply on a release',
      'reports garbage on a release',
      'reports hang on a release',
      'reports server-error on a cancellation',
      'reports lost-reply on a cancellation',
      'reports garbage on a cancellation',
      'reports hang on a cancellation',
    ],
  },
  {
    does: 'is never sure what happened',
    parts: failing((error) => rebuilt(error, { effect: 'unknown' })),
    breaks: [
      'refuses what the warehouse cannot take, and says where it is wrong',
      'cannot cancel a release that does not exist',
      'reports refused on a release',
      'reports unauthenticated on a release',
      'reports rate-limited on a release',
      'reports unavailable on a release',
      'reports refused on a cancellation',
      'reports unauthenticated on a cancellation',
      'reports rate-limited on a cancellation',
      'reports unavailable on a cancellation',
      'reports refused on a reading call',
      'reports unauthenticated on a reading call',
      'reports rate-limited on a reading call',
      'reports server-error on a reading call',
      'reports unavailable on a reading call',
      'reports lost-reply on a reading call',
      'reports garbage on a reading call',
      'reports hang on a reading call',
    ],
  },
  {
    does: 'takes a refused credential for an outage',
    parts: failing((error) =>
      error.code === 'unauthenticated' ? rebuilt(error, { code: 'unavailable' }) : error,
    ),
    breaks: [
      'reports unauthenticated on a release',
      'reports unauthenticated on a cancellation',
      'reports unauthenticated on a reading call',
    ],
  },
  {
    does: 'never repeats',
    parts: { policy: { attemptsMax: 1 } },
    breaks: [
      'repeats a release turned away as rate-limited',
      'repeats a release turned away as unavailable',
      'waits as long as it is asked to',
    ],
  },
  {
    does: 'repeats a release of unknown fate',
    parts: replaced((warehouse) => ({
      releaseOrder: (request, context) => trying(2, () => warehouse.releaseOrder(request, context)),
    })),
    breaks: ['adopts the release whose reply was lost', 'does not repeat a release'],
  },
  {
    does: 'does not wait as long as it is asked to',
    parts: {
      policy: { readError: ({ body }) => ({ message: body.slice(0, 9), retryAfterMs: 1 }) },
    },
    breaks: [
      'refuses what the warehouse cannot take, and says where it is wrong',
      'waits as long as it is asked to',
    ],
  },
  {
    does: 'cannot be aborted',
    parts: replaced((warehouse) => ({
      releaseOrder: (request, context) => warehouse.releaseOrder(request, unsignal(context)),
      findRelease: (reference, context) => warehouse.findRelease(reference, unsignal(context)),
    })),
    breaks: [
      'calls nobody when it is aborted before it begins',
      'gives up a call that is aborted on its way',
    ],
  },
  {
    does: 'puts the credential into its errors',
    parts: failing((error) => rebuilt(error, { message: `Bearer ${token}: ${error.message}` })),
    breaks: ['keeps secrets and personal data out of every error'],
  },
  {
    does: 'puts the customer into its errors',
    parts: replaced((warehouse) => ({
      releaseOrder: (request, context) =>
        warehouse.releaseOrder(request, context).catch((error: unknown) => {
          if (!IntegrationError.is(error)) throw error;
          throw rebuilt(error, { message: `for ${request.shipTo.contact.name}: ${error.message}` });
        }),
    })),
    breaks: ['keeps secrets and personal data out of every error'],
  },
  {
    does: 'throws errors of its own kind',
    parts: failing((error) => new Error(error.message)),
    breaks: [
      'adopts the release whose reply was lost',
      'refuses what the warehouse cannot take, and says where it is wrong',
      'does not cancel what has left',
      'cannot cancel a release that does not exist',
      'reports refused',
      'reports unauthenticated',
      'reports rate-limited',
      'reports server-error',
      'reports unavailable',
      'reports lost-reply',
      'reports garbage',
      'reports hang',
      'does not repeat a release',
      'waits as long as it is asked to',
      'keeps secrets and personal data out of every error',
    ],
  },
];
