import type { Ledger, MockClock } from '../kernel/index.ts';
import { type EventStatus, type JourneyRules, type PackageEvent, planJourney } from './journey.ts';
import type { BoughtPackage } from './state.ts';

/** An event made up by a test. */
export interface AddedEvent {
  code: string;
  status: EventStatus;
  description: string;
  reason?: string;
  city?: string;
  country?: string;
  /** When it happened, milliseconds since the epoch; now when left out. */
  occurredAt?: number;
  /** True when nothing of the planned journey happens any more. */
  last?: boolean;
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

  /** Sends a package on its way. */
  start(bought: BoughtPackage): void {
    const { trackingNumber, shipment } = bought;
    const { from, to, service } = shipment.request;
    bought.events = planJourney(trackingNumber, shipment.createdAt, service.days, { from, to }, this.#rules);
    this.#catchUp(bought);
  }

  /** What has happened to a package so far, newest first. */
  history(bought: BoughtPackage): PackageEvent[] {
    this.#catchUp(bought);
    const now = this.#clock.now();
    return bought.events.filter(({ at }) => at <= now).toReversed();
  }

  /** Makes something happen, now or in the past. */
  add(bought: BoughtPackage, added: AddedEvent): void {
    this.#catchUp(bought);
    const { occurredAt = this.#clock.now(), last = false, ...event } = added;
    const { city, country } = bought.shipment.request.to;
    if (last) this.stop(bought);
    const id = `${bought.trackingNumber}-${100 + bought.events.length}`;
    bought.events.push({ id, at: occurredAt, city, country, ...event, recorded: false });
    bought.events.sort((a, b) => a.at - b.at);
    this.#catchUp(bought);
  }

  /** Nothing planned happens any more. */
  stop(bought: BoughtPackage): void {
    bought.callOff();
    bought.alarmAt = undefined;
    const now = this.#clock.now();
    bought.events = bought.events.filter(({ at }) => at <= now);
  }

  /** Enters what has happened since into the ledger, and sets the alarm for what comes next. */
  #catchUp(bought: BoughtPackage): void {
    const now = this.#clock.now();
    const { trackingNumber, shipment, events } = bought;
    const key = shipment.request.clientReference;
    for (const event of events) {
      if (event.recorded || event.at > now) continue;
      event.recorded = true;
      const { code, status, id: eventId } = event;
      const entry = {
        trackingNumber,
        code,
        type: code,
        status,
        eventId,
        occurredAt: new Date(event.at).toISOString(),
      };
      this.#ledger.record({ at: now, kind: 'carrier-event', key, ...entry });
    }
    const next = events.find(({ at }) => at > now)?.at;
    if (next === bought.alarmAt) return;
    bought.callOff();
    bought.alarmAt = next;
    if (next !== undefined) bought.callOff = this.#clock.schedule(next, () => this.#catchUp(bought));
  }
}
