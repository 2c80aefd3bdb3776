import type { FulfillmentRequest, Label, Package, ShipConfirmation } from '@crossdock/canonical-model';
import type { Carrier } from '@crossdock/carrier-core';
import { createOdooErp, type OdooErp } from '@crossdock/odoo-client';
import type { WarehouseSystem } from '@crossdock/wms-core';
import { odooOf, shipBobOf, upsOf } from './connections.ts';
import type { Subject, SubjectEnvironment } from './subject.ts';

const pollMs = 60_000;
const trackMs = 4 * 3_600_000;
const triesMax = 3;

/** A parcel that is polled until it arrives. */
interface Parcel {
  deliveryId: number;
  trackingNumber: string;
  last: string;
}

/**
 * The integration most teams write first: one straight line per order, a retry around every call, the newest tracking
 * status copied over. It works on a good day. It is here to fail, and to show that the checkers see it.
 */
export const naive: Subject = {
  id: 'naive',
  says: 'the integration most teams write first; it must fail',
  start(environment) {
    const stopping = new AbortController();
    const integration = new Naive(environment, stopping.signal);
    return {
      receiveWarehouseWebhook(warehouseId, webhook) {
        const warehouse = integration.warehouses.get(warehouseId);
        const reference = warehouse?.parseWebhook(webhook).reference;
        if (reference !== undefined) void integration.ship(warehouseId, reference).catch(() => undefined);
        return 200;
      },
      stop: () => stopping.abort(),
      ended: Promise.all([integration.followOrders(), integration.followParcels()]).then(() => undefined),
    };
  },
};

class Naive {
  readonly warehouses: ReadonlyMap<string, WarehouseSystem>;
  readonly requests = new Map<string, { deliveryId: number; request: FulfillmentRequest }>();
  readonly #environment: SubjectEnvironment;
  readonly #stop: AbortSignal;
  readonly #erp: OdooErp;
  readonly #ups: Carrier;
  readonly #parcels: Parcel[] = [];

  constructor(environment: SubjectEnvironment, stop: AbortSignal) {
    const once = { attemptsMax: 1 };
    this.#environment = environment;
    this.#stop = stop;
    this.#erp = createOdooErp(odooOf(environment, once));
    this.#ups = upsOf(environment, once);
    this.warehouses = new Map(
      environment.warehouses.map((access) => [access.id, shipBobOf(environment, access, once)]),
    );
  }

  async followOrders(): Promise<void> {
    let cursor: string | undefined;
    while (!this.#stop.aborted) {
      try {
        const changes = await this.#erp.deliveriesChangedSince(cursor);
        cursor = changes.cursor;
        for (const { deliveryId, state, request } of changes.deliveries) {
          if (state === 'ready' && request) void this.#release(deliveryId, request).catch(() => undefined);
        }
      } catch {
        // The next look will do.
      }
      await this.#environment.clock.sleep(pollMs, this.#stop).catch(() => undefined);
    }
  }

  async followParcels(): Promise<void> {
    while (!this.#stop.aborted) {
      await this.#environment.clock.sleep(trackMs, this.#stop).catch(() => undefined);
      for (const parcel of this.#parcels) await this.#track(parcel).catch(() => undefined);
    }
  }

  /** Books out, labels and reports everything a release has shipped. */
  async ship(warehouseId: string, reference: string): Promise<void> {
    const known = this.requests.get(reference);
    const warehouse = this.warehouses.get(warehouseId) as WarehouseSystem;
    const report = await this.#retry(() => warehouse.findRelease(reference));
    if (known === undefined || report === undefined) return;
    for (const confirmation of report.shipConfirmations) {
      await this.#shipOne(warehouseId, known.deliveryId, known.request, confirmation);
    }
  }

  async #release(deliveryId: number, request: FulfillmentRequest): Promise<void> {
    const warehouse = [...this.warehouses.values()][0] as WarehouseSystem;
    this.requests.set(request.reference, { deliveryId, request });
    await this.#retry(() => warehouse.releaseOrder(request, { idempotencyKey: request.reference }));
  }

  async #shipOne(
    warehouseId: string,
    deliveryId: number,
    { reference, shipTo, serviceLevel }: FulfillmentRequest,
    confirmation: ShipConfirmation,
  ): Promise<void> {
    const access = this.#environment.warehouses.find(({ id }) => id === warehouseId);
    if (access === undefined) return;
    const packages = confirmation.packages.map(({ reference: name, weightGrams, dimensions }): Package => ({
      reference: name,
      weightGrams,
      ...(dimensions && { dimensions }),
    }));
    const context = { idempotencyKey: reference };
    const { shipFrom } = access;
    const shipment = await this.#retry(() =>
      this.#ups.createShipment({ reference, shipFrom, shipTo, serviceLevel, packages }, context),
    );
    const trackingNumbers = shipment.packages.map(({ trackingNumber }) => trackingNumber);
    const labels = shipment.packages.flatMap(({ label }): Label[] => (label ? [label] : []));
    const lines = confirmation.packages.flatMap((each) => each.lines);
    await this.#retry(() => this.#erp.confirmShipment({ deliveryId, lines, trackingNumbers }, context));
    await this.#retry(() => this.#erp.attachLabels({ deliveryId, labels }, context));
    for (const trackingNumber of trackingNumbers)
      this.#parcels.push({ deliveryId, trackingNumber, last: '' });
  }

  async #track(parcel: Parcel): Promise<void> {
    const { deliveryId, trackingNumber } = parcel;
    if (parcel.last === 'delivered') return;
    const [result] = await this.#retry(() => this.#ups.trackPackages([{ trackingNumber }]));
    const newest = result?.events.at(-1);
    if (newest === undefined || newest.status === parcel.last) return;
    await this.#retry(() =>
      this.#erp.postTracking({ deliveryId, events: [newest] }, { idempotencyKey: trackingNumber }),
    );
    parcel.last = newest.status;
  }

  /** The heart of the matter: whatever went wrong, do it again. */
  async #retry<T>(call: () => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await call();
      } catch (error) {
        if (attempt === triesMax) throw error;
      }
    }
  }
}
