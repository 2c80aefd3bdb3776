/** What a fulfillment center has of one SKU. */
export interface StockItem {
  inventoryId: number;
  sku: string;
  /** Physically there. */
  onHand: number;
  /** Promised to orders that have not left. */
  committed: number;
  /** Ordered and not there. */
  backordered: number;
  /** On hand by the books, not found when it was picked. */
  missing: number;
}

/** One account's stock. */
export class Stock {
  readonly #bySku = new Map<string, StockItem>();
  readonly #byId = new Map<number, StockItem>();

  constructor(items: readonly { sku: string; inventoryId?: number; onHand: number }[]) {
    for (const { sku, inventoryId = 7_000_001 + this.#byId.size, onHand } of items) {
      const item: StockItem = { inventoryId, sku, onHand, committed: 0, backordered: 0, missing: 0 };
      this.#bySku.set(sku, item);
      this.#byId.set(inventoryId, item);
    }
  }

  /** In order of their ids. */
  items(): StockItem[] {
    return [...this.#byId.values()].toSorted((a, b) => a.inventoryId - b.inventoryId);
  }

  bySku(sku: string): StockItem | undefined {
    return this.#bySku.get(sku);
  }

  byId(inventoryId: number): StockItem | undefined {
    return this.#byId.get(inventoryId);
  }

  /** True when every line can be promised from what is not promised yet. */
  canCommit(lines: readonly { sku: string; quantity: number }[]): boolean {
    return lines.every(({ sku, quantity }) => {
      const item = this.#bySku.get(sku);
      return item !== undefined && item.onHand - item.committed - item.missing >= quantity;
    });
  }
}
