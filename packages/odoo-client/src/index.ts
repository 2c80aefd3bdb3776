/**
 * Odoo: typed calls of its ORM, and the logistics verbs on top.
 *
 * @packageDocumentation
 */
export type {
  AnyOdooClient,
  FieldDescription,
  OdooCallOptions,
  OdooClient,
  OdooContext,
  OdooFound,
  OdooReading,
  OdooSearch,
  RecordSchema,
} from './orm/odoo-client.ts';
export { type Changes, type ChangesSearch, changesSince } from './changes/changes-since.ts';
export { missingIds } from './changes/missing-ids.ts';
export { connectOdoo, type OdooOptions } from './connect-odoo.ts';
export { fromOdooDatetime, toOdooDatetime } from './orm/datetime.ts';
export type { Command, Commands, CommandsOf, ListName } from './orm/commands.ts';
export type {
  Domain,
  DomainConstant,
  DomainItem,
  DomainLeaf,
  DomainOperator,
  DomainScalar,
} from './orm/domain.ts';
export { and, not, or } from './orm/domain-builder.ts';
export type { Aggregate, GroupKey, OdooGroup, OdooGrouping, Span } from './orm/grouping.ts';
export type {
  AnyModels,
  Field,
  FieldName,
  FieldRule,
  Many2many,
  Many2one,
  ModelName,
  OdooDate,
  OdooDatetime,
  OdooReference,
  OdooRow,
  One2many,
  Selection,
} from './orm/models.ts';
export type { CreateValues, WriteValues } from './orm/writing.ts';
export {
  createOdooErp,
  type OdooConfirmation,
  type OdooCount,
  type OdooDelivery,
  type OdooDeliveryChanges,
  type OdooErp,
  type OdooErpOptions,
  type OdooFreightBill,
  type OdooPackage,
  type OdooPacked,
  type OdooReleasablePage,
  type OdooReturn,
  type OdooShipment,
  type OdooTracking,
} from './erp/odoo-erp.ts';
export { checkMasterDataOf } from './master-data/check-master-data-of.ts';
export { datetimeField, idsField, many2oneField, textField } from './orm/fields.ts';
export type { OdooValue, OdooValues } from './orm/values.ts';
export type { OdooOutcome, Settled } from './erp/outcome.ts';
export { ensureWebhookRule, type WebhookRule } from './webhook/ensure-webhook-rule.ts';
export { readHint } from './webhook/read-hint.ts';
export {
  createOdooWebhookReceiver,
  type OdooHint,
  type OdooWebhookOptions,
  type OdooWebhookReceiver,
  type OdooWebhookRequest,
} from './webhook/webhook-receiver.ts';
export type { OdooCredentials } from './wire/open-transport.ts';
export type { OdooProtocol, OdooServer } from './wire/server.ts';
