import { chance } from '../kernel/index.ts';
import type { Place } from './requests.ts';

/** What an event means, in the lab's words; the ledger speaks them. */
export type EventStatus =
  | 'label-created'
  | 'picked-up'
  | 'in-transit'
  | 'out-for-delivery'
  | 'delivered'
  | 'exception'
  | 'returning'
  | 'returned';

/** One thing that happens to a package. */
export interface PackageEvent {
  id: string;
  at: number;
  code: string;
  status: EventStatus;
  description: string;
  city: string;
  country: string;
  reason?: string;
  /** True once it is in the ledger. */
  recorded: boolean;
}

/** How journeys are drawn. */
export interface JourneyRules {
  seed: number;
  /** Hours from label to delivery, least and most; by default two to five for each day of the service. */
  transitHours: readonly [number, number] | undefined;
  exceptionRate: number;
}

/** The whole journey of a package, oldest event first, decided when its label is bought. */
export function planJourney(
  trackingNumber: string,
  boughtAt: number,
  days: number,
  route: { from: Place; to: Place },
  rules: JourneyRules,
): PackageEvent[] {
  const luck = (word: string): number => chance(rules.seed, 'example', trackingNumber, word);
  const [least, most] = rules.transitHours ?? [2 * days, 5 * days];
  const total = (least + luck('transit') * (most - least)) * 3_600_000;
  const late = luck('exception') < rules.exceptionRate;
  const { from, to } = route;
  const at = (share: number): number => boughtAt + Math.round(total * share);
  const events: PackageEvent[] = [];
  const add = (code: string, status: EventStatus, description: string, when: number, place: Place): void => {
    const { city, country } = place;
    const id = `${trackingNumber}-${events.length}`;
    events.push({ id, at: when, code, status, description, city, country, recorded: false });
  };
  add('MP', 'label-created', 'Shipment data received', boughtAt, from);
  add('PU', 'picked-up', 'Picked up', at(0.1 + 0.1 * luck('pickup')), from);
  add('IT', 'in-transit', 'Left the origin hub', at(0.3 + 0.1 * luck('left')), from);
  add('IT', 'in-transit', 'Arrived at the destination hub', at(0.5 + 0.1 * luck('arrived')), to);
  if (late) {
    add('EX', 'exception', 'Delayed by weather', at(0.65), to);
    Object.assign(events.at(-1) as PackageEvent, { reason: 'WEATHER' });
  }
  const delay = late ? 0.3 : 0;
  add('OD', 'out-for-delivery', 'Out for delivery', at(0.75 + delay + 0.05 * luck('out')), to);
  add('DL', 'delivered', 'Delivered', at(1 + delay), to);
  return events;
}
