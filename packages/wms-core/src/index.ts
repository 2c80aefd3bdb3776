/**
 * What a warehouse system is.
 *
 * @packageDocumentation
 */
export type {
  Release,
  ReleaseReport,
  WarehouseNotice,
  WarehouseSystem,
  WarehouseTraits,
} from './warehouse-system.ts';
