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
} from './orm/client.ts';
export { connectOdoo, type OdooOptions } from './connect-odoo.ts';
export { fromOdooDatetime, toOdooDatetime } from './orm/datetime.ts';
export type { Domain, DomainLeaf, DomainOperator, DomainScalar } from './orm/domain.ts';
export {
  createOdooErp,
  type OdooDelivery,
  type OdooDeliveryChanges,
  type OdooErp,
  type OdooErpOptions,
} from './erp.ts';
export { datetimeField, idsField, many2oneField, textField } from './orm/fields.ts';
export type { OdooValue, OdooValues } from './orm/values.ts';
export type { OdooCredentials } from './wire/open-transport.ts';
export type { OdooProtocol, OdooServer } from './wire/server.ts';
