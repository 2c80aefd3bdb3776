import { Ledger, type MockClock } from '../kernel/index.ts';
import { ExampleError, notFound } from './errors.ts';
import type { JourneyRules, PackageEvent } from './journey.ts';
import { type AddedEvent, Journeys } from './journeys.ts';
import { decimal } from './prices.ts';
import type { ShipmentRequest } from './requests.ts';

/** A package with a label. */
export interface BoughtPackage {
  trackingNumber: string;
  shipment: BoughtShipment;
  index: number;
  /** Oldest first. Those in the future are planned only. */
  events: PackageEvent[];
  alarmAt: number | undefined;
  callOff: () => void;
}

/** A shipment as the carrier keeps it. */
export interface BoughtShipment {
  id: string;
  account: string;
  request: ShipmentRequest;
  createdAt: number;
  cancelled: boolean;
  manifest: Manifest | undefined;
  packages: BoughtPackage[];
}

/** Shipments handed over together. */
export interface Manifest {
  id: string;
  createdAt: number;
  shipmentIds: readonly string[];
}

/** The carrier's memory and rules; knows nothing of HTTP. */
export class ExampleState {
  readonly ledger = new Ledger();
  readonly #clock: MockClock;
  readonly #journeys: Journeys;
  readonly #shipments = new Map<string, BoughtShipment>();
  readonly #byReference = new Map<string, BoughtShipment>();
  readonly #packages = new Map<string, BoughtPackage>();
  #shipmentSerial = 0;
  #packageSerial = 0;
  #manifestSerial = 0;

  constructor(clock: MockClock, rules: JourneyRules) {
    this.#clock = clock;
    this.#journeys = new Journeys(clock, this.ledger, rules);
  }

  /** How much is remembered. */
  get counts(): { shipments: number; packages: number } {
    return { shipments: this.#shipments.size, packages: this.#packages.size };
  }

  /**
   * Buys labels, or gives back the shipment that its reference has already.
   *
   * @throws {ExampleError} 409 when that one was another.
   */
  ship(account: string, request: ShipmentRequest): { shipment: BoughtShipment; created: boolean } {
    const { clientReference } = request;
    const known = this.findByReference(account, clientReference);
    if (known?.request.content === request.content) return { shipment: known, created: false };
    if (known) throw new ExampleError(409, 'REFERENCE_IN_USE', 'Another shipment has that reference');
    const shipment: BoughtShipment = {
      id: `SHP-${String(++this.#shipmentSerial).padStart(6, '0')}`,
      account,
      request,
      createdAt: this.#clock.now(),
      cancelled: false,
      manifest: undefined,
      packages: [],
    };
    for (const index of request.packages.keys()) shipment.packages.push(this.#pack(shipment, index));
    this.#shipments.set(shipment.id, shipment);
    this.#byReference.set(`${account} ${clientReference}`, shipment);
    for (const bought of shipment.packages) this.#recordBought(bought);
    for (const bought of shipment.packages) this.#journeys.start(bought);
    return { shipment, created: true };
  }

  findByReference(account: string, clientReference: string): BoughtShipment | undefined {
    return this.#byReference.get(`${account} ${clientReference}`);
  }

  findShipment(id: string): BoughtShipment | undefined {
    return this.#shipments.get(id);
  }

  findPackage(trackingNumber: string): BoughtPackage | undefined {
    return this.#packages.get(trackingNumber);
  }

  /** An account's shipment. @throws {ExampleError} 404 */
  shipment(account: string, id: string): BoughtShipment {
    const shipment = this.#shipments.get(id);
    if (shipment?.account !== account) throw notFound('shipment');
    return shipment;
  }

  /** @throws {ExampleError} 404, 409 once a package is picked up, 422 when it is cancelled already. */
  cancel(account: string, id: string): void {
    const shipment = this.shipment(account, id);
    if (shipment.cancelled)
      throw new ExampleError(422, 'ALREADY_CANCELLED', 'The shipment is cancelled already');
    for (const bought of shipment.packages) {
      if (this.history(bought)[0]?.code !== 'MP') {
        throw new ExampleError(409, 'IN_TRANSIT', 'The shipment has been picked up');
      }
    }
    shipment.cancelled = true;
    const at = this.#clock.now();
    const { request, packages } = shipment;
    for (const bought of packages) {
      this.#journeys.stop(bought);
      const { trackingNumber, index } = bought;
      const amount = decimal(request.prices[index]?.total ?? 0);
      const entry = { trackingNumber, shipmentId: id, amount, currency: 'USD' };
      this.ledger.record({ at, kind: 'label-voided', key: request.clientReference, ...entry });
    }
  }

  /** What has happened to a package so far, newest first. */
  history(bought: BoughtPackage): PackageEvent[] {
    return this.#journeys.history(bought);
  }

  /**
   * Hands shipments over together; the same ones again are the same manifest.
   *
   * @throws {ExampleError} 404, 409 and 422 when one of them cannot be, and then none is.
   */
  manifest(account: string, ids: readonly string[]): { manifest: Manifest; created: boolean } {
    const shipments = [...new Set(ids)].map((id) => this.shipment(account, id));
    const [first] = shipments;
    const known = first?.manifest;
    if (
      known?.shipmentIds.length === shipments.length &&
      shipments.every(({ manifest }) => manifest === known)
    ) {
      return { manifest: known, created: false };
    }
    for (const { cancelled, manifest: other } of shipments) {
      if (cancelled) throw new ExampleError(422, 'ALREADY_CANCELLED', 'A shipment is cancelled');
      if (other) throw new ExampleError(409, 'ALREADY_MANIFESTED', 'A shipment is on another manifest');
    }
    const id = `MAN-${String(++this.#manifestSerial).padStart(6, '0')}`;
    const manifest = {
      id,
      createdAt: this.#clock.now(),
      shipmentIds: shipments.map((shipment) => shipment.id),
    };
    for (const shipment of shipments) shipment.manifest = manifest;
    return { manifest, created: true };
  }

  /** Makes something happen to a package, now or in the past. */
  addEvent(trackingNumber: string, added: AddedEvent): void {
    const bought = this.#packages.get(trackingNumber);
    if (bought === undefined) throw new Error(`The mock has no package ${trackingNumber}`);
    this.#journeys.add(bought, added);
  }

  /** Drops the shipment of a reference, in every account. */
  forget(key: string, accounts: Iterable<string>): void {
    for (const account of accounts) {
      const shipment = this.findByReference(account, key);
      if (shipment === undefined) continue;
      for (const bought of shipment.packages) {
        bought.callOff();
        this.#packages.delete(bought.trackingNumber);
      }
      this.#shipments.delete(shipment.id);
      this.#byReference.delete(`${account} ${key}`);
    }
  }

  #pack(shipment: BoughtShipment, index: number): BoughtPackage {
    const trackingNumber = `EX${String(++this.#packageSerial).padStart(12, '0')}`;
    const bought: BoughtPackage = {
      trackingNumber,
      shipment,
      index,
      events: [],
      alarmAt: undefined,
      callOff: () => undefined,
    };
    this.#packages.set(trackingNumber, bought);
    return bought;
  }

  #recordBought({ shipment, trackingNumber, index }: BoughtPackage): void {
    const { id: shipmentId, request, createdAt, packages } = shipment;
    const { clientReference: key, service, prices, to } = request;
    const own = request.packages
      .map(({ reference }) => reference)
      .filter((reference) => reference !== undefined);
    this.ledger.record({
      at: createdAt,
      kind: 'label-bought',
      key,
      references: [...new Set([key, ...own])],
      shipmentId,
      trackingNumber,
      packageIndex: index,
      packageCount: packages.length,
      serviceCode: service.code,
      amount: decimal(prices[index]?.total ?? 0),
      currency: 'USD',
      postalCode: to.postalCode,
    });
  }
}
