import { Ledger, type MockClock } from '../kernel/index.ts';
import type { UpsAccount } from './accounts.ts';
import { badShipperNumber, labelNotFound, notVoidable } from './errors.ts';
import { type AddedEvent, type JourneyRules, Journeys } from './journeys.ts';
import type { PackageEvent } from './lifecycle.ts';
import { trackingNumberOf } from './one-zed.ts';
import type { ShipOrder } from './order.ts';
import { currencyOf, money } from './rates.ts';

/** A package with a label. */
export interface BoughtPackage {
  trackingNumber: string;
  shipment: BoughtShipment;
  references: readonly string[];
  weight: { unit: string; value: string };
  /** This package's share of the shipment's charge, in cents. */
  amountCents: number;
  voidedAt: number | undefined;
  /** Oldest first. Those in the future are planned only. */
  events: PackageEvent[];
  alarmAt: number | undefined;
  callOff: () => void;
}

/** A shipment as UPS keeps it. */
export interface BoughtShipment {
  /** The tracking number of its leading package. UPS Shipping.yaml (2026-07-21), label recovery. */
  shipmentId: string;
  /** The first reference, of the shipment or of a package; empty when there is none. */
  key: string;
  clientId: string;
  boughtAt: number;
  currency: string;
  order: ShipOrder;
  packages: BoughtPackage[];
}

/** UPS's memory and rules; knows nothing of HTTP. */
export class UpsState {
  readonly ledger = new Ledger();
  readonly #clock: MockClock;
  readonly #recoveryDelayMs: number;
  readonly #journeys: Journeys;
  readonly #byTrackingNumber = new Map<string, BoughtPackage>();
  readonly #byReference = new Map<string, Set<BoughtShipment>>();
  #serial = 0;

  constructor(clock: MockClock, rules: JourneyRules & { recoveryDelayMs: number }) {
    this.#clock = clock;
    this.#recoveryDelayMs = rules.recoveryDelayMs;
    this.#journeys = new Journeys(clock, this.ledger, rules);
  }

  /** How many packages are remembered. */
  get packageCount(): number {
    return this.#byTrackingNumber.size;
  }

  find(trackingNumber: string): BoughtPackage | undefined {
    return this.#byTrackingNumber.get(trackingNumber);
  }

  /** Buys labels: one per package, and more each time it is asked again, for UPS knows no idempotency. */
  ship(account: UpsAccount, order: ShipOrder): BoughtShipment {
    const { key, lane, service } = order;
    const { clientId, shipperNumber } = account;
    const currency = currencyOf(lane.fromCountry);
    const packages: BoughtPackage[] = [];
    const boughtAt = this.#clock.now();
    const shipment: BoughtShipment = { shipmentId: '', key, clientId, boughtAt, currency, order, packages };
    for (const { references, weight, charge } of order.packages) {
      const bought: BoughtPackage = {
        trackingNumber: trackingNumberOf(shipperNumber, service.code, ++this.#serial),
        shipment,
        references,
        weight,
        amountCents: order.negotiated ? charge.negotiatedCents : charge.totalCents,
        voidedAt: undefined,
        events: [],
        alarmAt: undefined,
        callOff: () => undefined,
      };
      packages.push(bought);
      this.#index(bought);
    }
    shipment.shipmentId = packages[0]?.trackingNumber ?? '';
    for (const [index, bought] of packages.entries()) this.#recordBought(bought, index);
    for (const bought of packages) this.#journeys.start(bought);
    return shipment;
  }

  /**
   * Voids a shipment, or those of its packages that are named; those voided already stay so.
   *
   * @throws {UpsError} 190102 when it is not this account's, or a package of it has been picked up.
   */
  void(
    account: UpsAccount,
    shipmentId: string,
    trackingNumbers: readonly string[],
  ): readonly BoughtPackage[] {
    const shipment = this.find(shipmentId)?.shipment;
    if (shipment?.shipmentId !== shipmentId || shipment.clientId !== account.clientId) throw notVoidable();
    const named = new Set(trackingNumbers);
    const targets = shipment.packages.filter(
      ({ trackingNumber }) => named.size === 0 || named.has(trackingNumber),
    );
    if (targets.length === 0 || targets.length < named.size) throw notVoidable();
    // Unconfirmed: UPS publishes no length of the void period; in the lab it ends when a package is picked up.
    if (targets.some((bought) => this.#journeys.hasMoved(bought))) throw notVoidable();
    for (const bought of targets) if (bought.voidedAt === undefined) this.#voidPackage(bought);
    return targets;
  }

  /**
   * The package whose label can be printed again.
   *
   * @throws {UpsError} 9801031 when there is none, or not yet.
   */
  recover(account: UpsAccount, trackingNumber: string): BoughtPackage {
    const bought = this.find(trackingNumber);
    if (bought?.shipment.clientId !== account.clientId || !this.#isRecoverable(bought)) throw labelNotFound();
    return bought;
  }

  /** Packages with a live label under a reference, oldest first, as far as UPS has them in its index yet. */
  recoverByReference(account: UpsAccount, shipperNumber: string, reference: string): BoughtPackage[] {
    if (shipperNumber !== account.shipperNumber) throw badShipperNumber();
    return this.packagesOf(reference).filter(
      (bought) => bought.shipment.clientId === account.clientId && this.#isRecoverable(bought),
    );
  }

  /** Every package of a reference, voided ones too, oldest first. */
  packagesOf(reference: string): BoughtPackage[] {
    const shipments = [...(this.#byReference.get(reference) ?? [])];
    return shipments.flatMap(({ packages }) =>
      packages.filter(({ references }) => references.includes(reference)),
    );
  }

  /** True once UPS's look-up by reference knows the package. */
  isIndexed(bought: BoughtPackage): boolean {
    return this.#clock.now() >= bought.shipment.boughtAt + this.#recoveryDelayMs;
  }

  /** What has happened to a package so far, newest first. */
  history(bought: BoughtPackage): PackageEvent[] {
    return this.#journeys.history(bought);
  }

  /** The delivery that is planned or has been. */
  deliveryOf(bought: BoughtPackage): PackageEvent | undefined {
    return this.#journeys.deliveryOf(bought);
  }

  /** Makes something happen to a package, now or in the past. */
  addEvent(trackingNumber: string, added: AddedEvent): void {
    const bought = this.find(trackingNumber);
    if (bought === undefined) throw new Error(`The mock has no package ${trackingNumber}`);
    this.#journeys.add(bought, added);
  }

  /** Drops the shipments whose first reference this is. */
  forget(key: string): void {
    for (const shipment of this.#byReference.get(key) ?? []) {
      if (shipment.key !== key) continue;
      for (const bought of shipment.packages) {
        bought.callOff();
        this.#byTrackingNumber.delete(bought.trackingNumber);
        for (const reference of bought.references) this.#unindex(reference, shipment);
      }
    }
  }

  #index(bought: BoughtPackage): void {
    this.#byTrackingNumber.set(bought.trackingNumber, bought);
    for (const reference of bought.references) {
      const same = this.#byReference.get(reference);
      if (same) same.add(bought.shipment);
      else this.#byReference.set(reference, new Set([bought.shipment]));
    }
  }

  #unindex(reference: string, shipment: BoughtShipment): void {
    const same = this.#byReference.get(reference);
    same?.delete(shipment);
    if (same?.size === 0) this.#byReference.delete(reference);
  }

  #isRecoverable(bought: BoughtPackage): boolean {
    // Unconfirmed: that the label of a voided package cannot be had any more.
    return bought.voidedAt === undefined && this.isIndexed(bought);
  }

  #recordBought(bought: BoughtPackage, packageIndex: number): void {
    const { shipment, trackingNumber, amountCents } = bought;
    const { shipmentId, key, order, currency, boughtAt, packages } = shipment;
    this.ledger.record({
      at: boughtAt,
      kind: 'label-bought',
      key,
      references: order.references,
      shipmentId,
      trackingNumber,
      packageIndex,
      packageCount: packages.length,
      serviceCode: order.service.code,
      amount: money(amountCents),
      currency,
      postalCode: order.lane.toPostalCode,
    });
  }

  #voidPackage(bought: BoughtPackage): void {
    const at = this.#clock.now();
    bought.voidedAt = at;
    this.#journeys.void(bought);
    const { trackingNumber, shipment, amountCents } = bought;
    const { shipmentId, key, currency } = shipment;
    const amount = money(amountCents);
    this.ledger.record({ at, kind: 'label-voided', key, trackingNumber, shipmentId, amount, currency });
  }
}
