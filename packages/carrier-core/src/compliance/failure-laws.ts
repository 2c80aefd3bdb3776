import { inspect } from 'node:util';
import { type Effect, IntegrationError, type IntegrationErrorCode } from '@crossdock/client-core';
import { expect } from 'vitest';
import { book } from './booking-laws.ts';
import type { CarrierHarness, CarrierLaw, CarrierSession, MockFailure } from './harness.ts';

const failures: Record<MockFailure, { code: IntegrationErrorCode; effect: Effect }> = {
  refused: { code: 'no-response', effect: 'none' },
  unavailable: { code: 'unavailable', effect: 'none' },
  'server-error': { code: 'unavailable', effect: 'unknown' },
  'lost-reply': { code: 'no-response', effect: 'unknown' },
  garbage: { code: 'malformed-response', effect: 'unknown' },
  hang: { code: 'no-response', effect: 'unknown' },
  unauthenticated: { code: 'unauthenticated', effect: 'none' },
  'rate-limited': { code: 'rate-limited', effect: 'none' },
};
const kinds = Object.keys(failures) as MockFailure[];

async function failBooking(
  session: CarrierSession,
  harness: CarrierHarness,
  failure: MockFailure,
): Promise<unknown> {
  session.mock.fail('createShipment', failure, Number.POSITIVE_INFINITY);
  return book(session, harness).then(
    () => expect.fail(`a booking that met "${failure}" succeeded`),
    (error: unknown) => error,
  );
}

function reportLaw(failure: MockFailure): CarrierLaw {
  const { code, effect } = failures[failure];
  return {
    name: `reports a booking that met "${failure}" as ${code} with effect ${effect}`,
    async check(session, harness) {
      const error = await failBooking(session, harness, failure);
      expect(IntegrationError.is(error)).toBe(true);
      expect(error).toMatchObject({ code, effect, system: session.carrier.id, operation: 'createShipment' });
    },
  };
}

function secrecyLaw(failure: MockFailure): CarrierLaw {
  return {
    name: `tells no secret and no personal data after "${failure}"`,
    async check(session, harness) {
      const told = inspect(await failBooking(session, harness, failure), { depth: 9, showHidden: true });
      const { contact, address } = harness.request.shipTo;
      const personal = [contact.name, contact.phone, contact.email, ...address.lines];
      for (const secret of [...harness.secrets, ...personal]) {
        if (secret) expect(told).not.toContain(secret);
      }
    },
  };
}

function repeatLaw(failure: MockFailure): CarrierLaw {
  return {
    name: `repeats a booking that met "${failure}", which certainly did nothing`,
    async check(session, harness) {
      session.mock.fail('createShipment', failure, 1);
      const shipment = await book(session, harness);
      expect(session.mock.callCount('createShipment')).toBe((harness.callsPerBooking ?? 1) + 1);
      const live = session.mock.liveTrackingNumbers(harness.request.reference);
      expect(live).toHaveLength(shipment.packages.length);
    },
  };
}

function onceLaw(failure: MockFailure): CarrierLaw {
  return {
    name: `does not repeat a booking that met "${failure}", which may have bought`,
    async check(session, harness) {
      session.mock.fail('createShipment', failure, 1);
      await expect(book(session, harness)).rejects.toMatchObject({ effect: 'unknown' });
      expect(session.mock.callCount('createShipment')).toBe(1);
    },
  };
}

function readLaw(failure: MockFailure): CarrierLaw {
  const { code } = failures[failure];
  return {
    name: `reports tracking that met "${failure}" as ${code} without effect`,
    async check(session, harness) {
      const { carrier, mock, settle } = session;
      const queries = (await book(session, harness)).packages;
      mock.fail('trackPackages', failure, Number.POSITIVE_INFINITY);
      const call = settle(carrier.trackPackages(queries));
      await expect(call).rejects.toMatchObject({ code, effect: 'none', operation: 'trackPackages' });
    },
  };
}

/** What is true when something goes wrong. */
export const failureLaws: readonly CarrierLaw[] = [
  ...kinds.map(reportLaw),
  ...kinds.map(secrecyLaw),
  ...kinds.map(readLaw),
  ...(['rate-limited', 'unavailable', 'refused'] as const).map(repeatLaw),
  ...(['server-error', 'lost-reply', 'garbage', 'hang'] as const).map(onceLaw),
  {
    name: 'renews its token once when it is refused',
    async check(session, harness) {
      session.mock.fail('createShipment', 'unauthenticated', 1);
      if (harness.renewsTokens !== true) {
        await expect(book(session, harness)).rejects.toMatchObject({ code: 'unauthenticated' });
        expect(session.mock.callCount('createShipment')).toBe(1);
        return;
      }
      const shipment = await book(session, harness);
      const live = session.mock.liveTrackingNumbers(harness.request.reference);
      expect(live).toHaveLength(shipment.packages.length);
      expect(session.mock.callCount('createShipment')).toBe((harness.callsPerBooking ?? 1) + 1);
      expect(session.mock.callCount('requestToken')).toBe(2);
      session.mock.fail('createShipment', 'unauthenticated', Number.POSITIVE_INFINITY);
      await expect(book(session, harness, 'another')).rejects.toMatchObject({ code: 'unauthenticated' });
      expect(session.mock.callCount('requestToken')).toBe(3);
    },
  },
  {
    name: 'stops at once when the caller aborts, with the reason given',
    async check({ carrier, mock, turn, now }, { request }) {
      mock.fail('createShipment', 'hang', 1);
      const startedAt = now();
      const abort = new AbortController();
      const { signal } = abort;
      const call = carrier
        .createShipment(request, { idempotencyKey: 'aborted', signal })
        .catch((error: unknown) => error);
      await turn();
      const reason = new Error('enough');
      abort.abort(reason);
      await turn();
      expect(await Promise.race([call, Promise.resolve('still running')])).toBe(reason);
      expect(now()).toBe(startedAt);
    },
  },
];
