/**
 * ShipBob as a warehouse system.
 *
 * @packageDocumentation
 */
export { createShipBobWarehouse, type ShipBobWarehouseOptions } from './warehouse-system.ts';
