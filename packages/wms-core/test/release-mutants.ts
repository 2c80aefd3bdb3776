import { IntegrationError } from '@crossdock/client-core';
import { failing, type Mutant, rebuilt, replaced } from './mutant.ts';

/** Adapters that are broken in releasing, finding and cancelling. */
export const releaseMutants: readonly Mutant[] = [
  {
    does: 'repeats without looking, at a warehouse that takes a reference twice',
    parts: { adopts: false },
    uniqueReference: false,
    breaks: [
      'releases once, however often a marked repeat comes',
      'releases once without the mark, where it says that references are unique',
      'adopts the release whose reply was lost',
      'reports lost-reply on a release',
      'reports garbage on a release',
    ],
  },
  {
    does: 'takes the refusal of a duplicate for a failure',
    parts: { adopts: false },
    breaks: [
      'releases once, however often a marked repeat comes',
      'releases once without the mark, where it says that references are unique',
      'adopts the release whose reply was lost',
      'answers in canonical words',
      'reports lost-reply on a release',
      'reports garbage on a release',
    ],
  },
  {
    does: 'says that references are unique where they are not',
    parts: {},
    uniqueReference: false,
    breaks: ['releases once without the mark, where it says that references are unique'],
  },
  {
    does: 'forgets whose release it is',
    parts: replaced((warehouse) => ({
      async releaseOrder(request, context) {
        return { ...(await warehouse.releaseOrder(request, context)), reference: request.orderReference };
      },
    })),
    breaks: [
      'tells a release under our reference, and finds it again',
      'releases on a marked repeat whose first call never arrived',
      'adopts the release whose reply was lost',
    ],
  },
  {
    does: 'takes a marked repeat for a question',
    parts: replaced((warehouse) => ({
      async releaseOrder(request, context) {
        const found = context.repeated ? await warehouse.findRelease(request.reference) : undefined;
        if (!context.repeated) return warehouse.releaseOrder(request, context);
        if (found === undefined) throw new Error('the first call never arrived');
        const { shipConfirmations: _, ...told } = found;
        return told;
      },
    })),
    breaks: [
      'releases on a marked repeat whose first call never arrived',
      'reports what left, and no piece more',
      'gives a ship confirmation the same id and content every time',
      'lists what left since an instant, as the release tells it, and nothing older',
      'reports server-error on a release',
      'reports hang on a release',
    ],
  },
  {
    does: 'finds by the beginning of a reference',
    parts: { matches: (order, reference) => order.request.reference.startsWith(reference) },
    breaks: ['finds nothing under a reference that was never released'],
  },
  {
    does: 'throws where there is nothing to find',
    parts: replaced((warehouse) => ({
      async findRelease(reference, context) {
        const found = await warehouse.findRelease(reference, context);
        if (found === undefined) throw new Error('not found');
        return found;
      },
    })),
    breaks: ['finds nothing under a reference that was never released'],
  },
  {
    does: 'drops the paths of what is refused',
    parts: failing((error) => rebuilt(error, { issues: [] })),
    breaks: ['refuses what the warehouse cannot take, and says where it is wrong'],
  },
  {
    does: 'cannot cancel twice',
    parts: { cancelled: () => false },
    breaks: [
      'cancels what has not left, and succeeds when it is cancelled already',
      'reports lost-reply on a cancellation',
      'reports garbage on a cancellation',
    ],
  },
  {
    does: 'takes everything for cancelled already',
    parts: { cancelled: () => true },
    breaks: [
      'cancels what has not left, and succeeds when it is cancelled already',
      'does not cancel what has left',
      'reports refused on a cancellation',
      'reports unauthenticated on a cancellation',
      'reports rate-limited on a cancellation',
      'reports server-error on a cancellation',
      'reports unavailable on a cancellation',
      'reports lost-reply on a cancellation',
      'reports garbage on a cancellation',
      'reports hang on a cancellation',
    ],
  },
  {
    does: 'says nothing when what has left cannot be cancelled',
    parts: { cancelled: (order) => order.cancelled || order.shipments.length > 0 },
    breaks: ['does not cancel what has left'],
  },
  {
    does: 'cancels nothing for an unknown reference, and is content',
    parts: replaced((warehouse) => ({
      async cancelRelease(reference, context) {
        await warehouse.cancelRelease(reference, context).catch((error: unknown) => {
          if (!IntegrationError.is(error) || error.code !== 'not-found') throw error;
        });
      },
    })),
    breaks: ['cannot cancel a release that does not exist'],
  },
];
