import { type Ledger, type MockClock } from '../kernel/index.ts';
import {
  eventAt,
  type PackageEvent,
  type PackageStatus,
  type Place,
  planJourney,
  VOIDED,
} from './lifecycle.ts';
import type { BoughtPackage } from './state.ts';

/** An event made up by a test. */
export interface AddedEvent {
  type: string;
  code: string;
  statusCode: string;
  description: string;
  status: PackageStatus;
  /** When it happened, milliseconds since the epoch; now when left out. */
  occurredAt?: number;
  city?: string;
  state?: string;
  country?: string;
  /** True when nothing of the planned journey happens any more. */
  last?: boolean;
}

/** How journeys are drawn. */
export interface JourneyRules {
  seed: number;
  /** Hours from label to delivery, least and most, of a service with so many business days. */
  transitHours: (businessDays: number) => readonly [number, number];
  exceptionRate: number;
}

/** Moves packages along, and tells the ledger of each event when its time comes: one alarm per package at a time. */
export class Journeys {
  readonly #clock: MockClock;
  readonly #ledger: Ledger;
  readonly #rules: JourneyRules;

  constructor(clock: MockClock, ledger: Ledger, rules: JourneyRules) {
    this.#clock = clock;
    this.#ledger = ledger;
    this.#rules = rules;
  }

  start(bought: BoughtPackage): void {
    const { trackingNumber, shipment } = bought;
    const { from, to, service } = shipment.order;
    const { seed, exceptionRate } = this.#rules;
    const transitHours = this.#rules.transitHours(service.days);
    const { boughtAt } = shipment;
    bought.events = planJourney({
      seed,
      trackingNumber,
      boughtAt,
      transitHours,
      exceptionRate,
      route: { from, to },
    });
    this.#catchUp(bought);
  }

  /** What has happened to a package so far, newest first. */
  history(bought: BoughtPackage): PackageEvent[] {
    this.#catchUp(bought);
    const now = this.#clock.now();
    return bought.events.filter((event) => event.at <= now).toReversed();
  }

  /** True once UPS has had the package in its hands. */
  hasMoved(bought: BoughtPackage): boolean {
    return this.history(bought).some(({ type }) => type !== 'M' && type !== 'MV');
  }

  /** The instant the package is planned to be delivered, if it is. */
  deliveryOf(bought: BoughtPackage): PackageEvent | undefined {
    return bought.events.findLast(({ type }) => type === 'D');
  }

  /** Nothing planned happens any more; the void itself is an event of its own. */
  void(bought: BoughtPackage): void {
    this.#stop(bought);
    const place = bought.shipment.order.from;
    bought.events.push({
      ...eventAt(bought.trackingNumber, 99, this.#clock.now(), place, VOIDED),
      recorded: true,
    });
  }

  add(bought: BoughtPackage, added: AddedEvent): void {
    this.#catchUp(bought);
    const { occurredAt = this.#clock.now(), city, state, country, last, ...scan } = added;
    const { to } = bought.shipment.order;
    const place: Place = { city: city ?? to.city, state: state ?? to.state, country: country ?? to.country };
    if (last) this.#stop(bought);
    bought.events.push(eventAt(bought.trackingNumber, 100 + bought.events.length, occurredAt, place, scan));
    bought.events.sort((a, b) => a.at - b.at);
    this.#catchUp(bought);
  }

  #stop(bought: BoughtPackage): void {
    bought.callOff();
    bought.alarmAt = undefined;
    const now = this.#clock.now();
    bought.events = bought.events.filter(({ at }) => at <= now);
  }

  #catchUp(bought: BoughtPackage): void {
    const now = this.#clock.now();
    const { trackingNumber, shipment } = bought;
    let next: number | undefined;
    for (const event of bought.events) {
      if (event.at > now) {
        next = event.at;
        break;
      }
      if (event.recorded) continue;
      event.recorded = true;
      const { statusCode: code, type, status, eventId } = event;
      const occurredAt = new Date(event.at).toISOString();
      const entry = { trackingNumber, code, type, status, eventId, occurredAt };
      this.#ledger.record({ at: now, kind: 'carrier-event', key: shipment.key, ...entry });
    }
    if (next === bought.alarmAt) return;
    bought.callOff();
    bought.alarmAt = next;
    if (next !== undefined) bought.callOff = this.#clock.schedule(next, () => this.#catchUp(bought));
  }
}
