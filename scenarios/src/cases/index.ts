import type { Case } from './case.ts';
import { carrierOutage } from './carrier-outage.ts';
import { lostReply } from './lost-reply.ts';
import { peak } from './peak.ts';
import { rateLimit } from './rate-limit.ts';
import { splitShipment } from './split-shipment.ts';

export type { Case } from './case.ts';

/** Every case, in the order they run. */
export const cases: readonly Case[] = [peak, carrierOutage, splitShipment, rateLimit, lostReply];

/** Sets of cases, by name. */
export const profiles: Readonly<Record<string, readonly Case[]>> = {
  core: cases,
  peak: [peak],
  resilience: [carrierOutage, rateLimit, lostReply],
  data: [splitShipment],
};
