import { chance } from '../kernel/index.ts';

/** What an event means, in the lab's words; the ledger speaks them. A void is no carrier event there. */
export type PackageStatus =
  | 'label-created'
  | 'picked-up'
  | 'in-transit'
  | 'out-for-delivery'
  | 'delivered'
  | 'exception'
  | 'returning'
  | 'returned'
  | 'voided';

/** One activity of a package. */
export interface PackageEvent {
  eventId: string;
  /** When it happens, milliseconds since the epoch. */
  at: number;
  type: string;
  code: string;
  statusCode: string;
  description: string;
  status: PackageStatus;
  city: string;
  state: string;
  country: string;
  /** Zone of the facility, hours from UTC. */
  offsetHours: number;
  /** True once it is in the ledger. */
  recorded: boolean;
}

/** Where a package starts and ends. */
export interface Route {
  from: Place;
  to: Place;
}

/** A town as a scan names it. */
export interface Place {
  city: string;
  state: string;
  country: string;
}

/** What a scan says, wherever and whenever it is. */
export type Scan = Pick<PackageEvent, 'type' | 'code' | 'statusCode' | 'description' | 'status'>;

// Types: UPS Tracking-package-activity-types. Codes: Tracking-manifest-codes, Tracking-movement-scans.
// Status codes: Tracking-status-description-codes. The two blanks at the end and code F4 are in UPS's own
// Postman example of a tracking reply. All 2026-07-21.
const LABEL: Scan = {
  type: 'M',
  code: 'MP',
  statusCode: '003',
  // Quirk: descriptions may end with a blank.
  description: 'Shipper created a label, UPS has not received the package yet. ',
  status: 'label-created',
};
const PICKED_UP: Scan = {
  type: 'I',
  code: 'PU',
  statusCode: '038',
  description: 'Pickup Scan ',
  status: 'picked-up',
};
const DEPARTED: Scan = {
  type: 'I',
  code: 'DP',
  statusCode: '005',
  description: 'Departed from Facility',
  status: 'in-transit',
};
const ARRIVED: Scan = {
  type: 'I',
  code: 'AR',
  statusCode: '005',
  description: 'Arrived at Facility',
  status: 'in-transit',
};
const OUT: Scan = {
  type: 'I',
  code: 'OF',
  statusCode: '021',
  description: 'Out For Delivery Today',
  status: 'out-for-delivery',
};
const DELIVERED: Scan = {
  type: 'D',
  code: 'F4',
  statusCode: '011',
  description: 'DELIVERED ',
  status: 'delivered',
};
const LATE: Scan = {
  type: 'X',
  code: '19',
  statusCode: '046',
  description:
    'A late UPS trailer arrival has caused a delay. We will update the delivery date as soon as possible. ',
  status: 'exception',
};

/** The manifest of a package is taken back. */
export const VOIDED: Scan = {
  type: 'MV',
  code: 'VP',
  statusCode: '007',
  description: 'Manifest cancelled and shipment voided',
  status: 'voided',
};

/** How long a parcel of a service travels: hours from label to delivery, least and most. */
export function defaultTransitHours(businessDays: number): readonly [number, number] {
  // A lab's choice, far faster than life, so that whole journeys fit into a simulated day. Ground (4 days): 8 to 20.
  return [2 * businessDays, 5 * businessDays];
}

/** What a package's journey is drawn from. */
export interface JourneyPlan {
  seed: number;
  trackingNumber: string;
  boughtAt: number;
  transitHours: readonly [number, number];
  exceptionRate: number;
  route: Route;
}

/** The whole journey of a package, oldest event first, decided when its label is bought. */
export function planJourney(plan: JourneyPlan): PackageEvent[] {
  const { seed, trackingNumber, boughtAt, route } = plan;
  const luck = (word: string): number => chance(seed, 'ups', trackingNumber, word);
  const [least, most] = plan.transitHours;
  const total = (least + luck('transit') * (most - least)) * 3_600_000;
  const pickup = total * (0.1 + 0.1 * luck('pickup'));
  const late = luck('exception') < plan.exceptionRate;
  const delay = late ? total * 0.3 : 0;
  const at = (share: number, later = 0): number =>
    boughtAt + Math.round(pickup + (total - pickup) * share + later);
  const { from, to } = route;
  const steps: [Scan, number, Place][] = [
    [LABEL, boughtAt, from],
    [PICKED_UP, at(0), from],
    [DEPARTED, at(0.15 + 0.05 * luck('departed')), from],
    [ARRIVED, at(0.45 + 0.1 * luck('arrived')), to],
    [OUT, at(0.75 + 0.05 * luck('out'), delay), to],
    [DELIVERED, at(1, delay), to],
  ];
  if (late) steps.splice(4, 0, [LATE, at(0.6), to]);
  return steps.map(([scan, time, place], index) => eventAt(trackingNumber, index, time, place, scan));
}

/** One event of a package, ready to be shown. Scans carry whole seconds. */
export function eventAt(
  trackingNumber: string,
  index: number,
  at: number,
  place: Place,
  scan: Scan,
): PackageEvent {
  const offsetHours = offsetOf(place);
  const eventId = `${trackingNumber}-${index}`;
  const whole = Math.floor(at / 1000) * 1000;
  return { eventId, at: whole, ...scan, ...place, offsetHours, recorded: false };
}

/** Hours from UTC of a facility: by state in the United States (winter time), by country elsewhere. */
function offsetOf({ country, state }: Place): number {
  if (country !== 'US') return ({ CA: -5, MX: -6, GB: 0, IE: 0 } as Record<string, number>)[country] ?? 1;
  if (/^(CA|WA|OR|NV)$/.test(state)) return -8;
  if (/^(AZ|CO|ID|MT|NM|UT|WY)$/.test(state)) return -7;
  if (/^(AL|AR|IA|IL|KS|LA|MN|MO|MS|ND|NE|OK|SD|TN|TX|WI)$/.test(state)) return -6;
  return state === 'HI' ? -10 : state === 'AK' ? -9 : -5;
}
