/**
 * Odoo: typed calls of its ORM, and the logistics verbs on top.
 *
 * @packageDocumentation
 */
export type {
  FieldDescription,
  OdooCallOptions,
  OdooClient,
  OdooContext,
  OdooSearch,
  RecordSchema,
} from './client.ts';
export { connectOdoo, type OdooOptions } from './connect-odoo.ts';
export { fromOdooDatetime, toOdooDatetime } from './datetime.ts';
export type { Domain, DomainLeaf, DomainOperator, DomainScalar } from './domain.ts';
export {
  createOdooErp,
  type OdooDelivery,
  type OdooDeliveryChanges,
  type OdooErp,
  type OdooErpOptions,
} from './erp.ts';
export { datetimeField, idsField, many2oneField, textField } from './fields.ts';
export type { OdooValue, OdooValues } from './values.ts';
