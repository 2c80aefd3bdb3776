import type { InventorySnapshot, Line } from '@crossdock/canonical-model';
import { type Clock, IntegrationError } from '@crossdock/client-core';
import type { Warehouse } from '../sites.ts';

interface Held {
  snapshot: InventorySnapshot;
  readAt: number;
  /** Released since the snapshot was taken, by article. */
  taken: Map<string, number>;
}

/**
 * What warehouses have, read at most once in a while, less what was released since. Warehouse systems are slow to
 * show a release in their stock, and one read per delivery would use up their call quota at peak.
 */
export class StockView {
  readonly #warehouses: readonly Warehouse[];
  readonly #clock: Clock;
  readonly #maxAgeMs: number;
  readonly #held = new Map<string, Held>();
  readonly #reading = new Map<string, Promise<Held>>();

  constructor(warehouses: readonly Warehouse[], clock: Clock, maxAgeMs: number) {
    this.#warehouses = warehouses;
    this.#clock = clock;
    this.#maxAgeMs = maxAgeMs;
  }

  /**
   * What each warehouse that answers has available, in the order of preference, and the first error of those that do
   * not: where nobody has what is wanted, one that did not answer may.
   */
  async available(
    excluded: readonly string[],
  ): Promise<{ snapshots: InventorySnapshot[]; failure: IntegrationError | undefined }> {
    const asked = this.#warehouses.filter(({ id }) => !excluded.includes(id));
    const answers = await Promise.all(
      asked.map((warehouse) =>
        this.#read(warehouse).catch((error: unknown) => {
          if (IntegrationError.is(error)) return error;
          throw error;
        }),
      ),
    );
    const failure = answers.find((answer) => IntegrationError.is(answer));
    const held = answers.filter((answer): answer is Held => !IntegrationError.is(answer));
    return { snapshots: held.map(toSnapshot), failure };
  }

  /** Counts lines as gone until the next snapshot shows them. */
  take(warehouseId: string, lines: readonly Line[]): void {
    const taken = this.#held.get(warehouseId)?.taken;
    for (const { sku, quantity } of lines) taken?.set(sku, (taken.get(sku) ?? 0) + quantity);
  }

  #read(warehouse: Warehouse): Promise<Held> {
    const held = this.#held.get(warehouse.id);
    if (held && this.#clock.now() - held.readAt < this.#maxAgeMs) return Promise.resolve(held);
    let reading = this.#reading.get(warehouse.id);
    if (reading === undefined) {
      reading = this.#refresh(warehouse).finally(() => this.#reading.delete(warehouse.id));
      this.#reading.set(warehouse.id, reading);
    }
    return reading;
  }

  async #refresh(warehouse: Warehouse): Promise<Held> {
    const snapshot = await warehouse.system.snapshotInventory();
    const held: Held = {
      snapshot: { ...snapshot, warehouseId: warehouse.id },
      readAt: this.#clock.now(),
      taken: new Map(),
    };
    this.#held.set(warehouse.id, held);
    return held;
  }
}

function toSnapshot({ snapshot: { warehouseId, takenAt, levels }, taken }: Held): InventorySnapshot {
  const left = levels.map(({ sku, onHand, available }) => ({
    sku,
    onHand,
    available: available - (taken.get(sku) ?? 0),
  }));
  return { warehouseId, takenAt, levels: left };
}
