import type { WarehouseHabits } from './case.ts';

/** Warehouses that have everything and ship what they are told. */
export const plainWarehouses: WarehouseHabits = {
  splitStock: false,
  splitRate: 0,
  shortRate: 0,
  requestsPerMinute: 150,
};
