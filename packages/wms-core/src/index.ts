/**
 * What a warehouse system is.
 *
 * @packageDocumentation
 */
export type {
  IncomingWebhook,
  Release,
  ReleaseReport,
  WarehouseNotice,
  WarehouseSystem,
  WarehouseTraits,
} from './warehouse-system.ts';
