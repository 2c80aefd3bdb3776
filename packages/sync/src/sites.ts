import type { Party } from '@crossdock/canonical-model';
import type { Carrier } from '@crossdock/carrier-core';
import type { WarehouseSystem } from '@crossdock/wms-core';
import type { Erp } from './erp.ts';

/** A warehouse that deliveries can be released to. */
export interface Warehouse {
  /** Our name for it. */
  id: string;
  system: WarehouseSystem;
  /** Where its parcels are picked up. */
  shipFrom: Party;
}

/** Everything the middleware connects. */
export interface Sites {
  erp: Erp;
  /** In the order they are preferred. */
  warehouses: readonly Warehouse[];
  carriers: readonly Carrier[];
}
