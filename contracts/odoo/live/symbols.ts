import { IntegrationError } from '@crossdock/client-core';
import { failureOf } from './outcome.ts';

/** A value whose bare whole numbers, and whose `id`, are ids of records of a model. */
class RecordsOf {
  readonly model: string;
  readonly value: unknown;

  constructor(model: string, value: unknown) {
    this.model = model;
    this.value = value;
  }
}

/** Says of which model the ids in a value are. */
export function of(model: string, value: unknown): unknown {
  return new RecordsOf(model, value);
}

/** Where the relations that the script reads lead to. */
const targets: Readonly<Record<string, string>> = {
  backorder_id: 'stock.picking',
  backorder_ids: 'stock.picking',
  backorderId: 'stock.picking',
  backorderOfId: 'stock.picking',
  billId: 'account.move',
  carrier_id: 'delivery.carrier',
  category_id: 'res.partner.category',
  child_ids: 'res.partner',
  country_id: 'res.country',
  deliveryId: 'stock.picking',
  invoice_line_ids: 'account.move.line',
  location_dest_id: 'stock.location',
  location_id: 'stock.location',
  move_ids: 'stock.move',
  move_lines: 'stock.move',
  packageId: 'package',
  parent_id: 'res.partner',
  partner_id: 'res.partner',
  picking_id: 'stock.picking',
  picking_ids: 'stock.picking',
  product_id: 'product.product',
  res_id: 'record',
  result_package_id: 'package',
  return_id: 'stock.picking',
  returnId: 'stock.picking',
  sale_id: 'sale.order',
  state_id: 'res.country.state',
  user_id: 'res.users',
};

const minute = 60_000;
const day = 1440 * minute;
const instant = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}:\d{2}Z?$/;

/**
 * Replaces what differs from server to server: ids by the order in which they appear, names that sequences give, times by
 * their distance from the run, names of records that the run did not make.
 */
export function createSymbols({ run, startedAt }: { run: string; startedAt: number }) {
  const seen = new Map<string, Map<string | number, number>>();
  const numberOf = (kind: string, value: string | number): number => {
    const known = seen.get(kind) ?? new Map<string | number, number>();
    seen.set(kind, known);
    const number = known.get(value) ?? known.size + 1;
    known.set(value, number);
    return number;
  };
  const textOf = (text: string): string => {
    if (instant.test(text)) return timeOf(text);
    return text
      .replaceAll(run, 'RUN')
      .replaceAll(
        /\b[\w-]+\/(OUT|IN|INT|PICK|PACK|RET)\/\d+/g,
        (name, kind: string) => `${kind} ${numberOf(kind, name)}`,
      )
      .replaceAll(/\bS\d{5,}\b/g, (name) => `order ${numberOf('order', name)}`)
      .replaceAll(
        /\b([a-z_.]+)\((\d+),\)/g,
        (_, model: string, id: string) => `${model} ${numberOf(model, Number(id))}`,
      )
      .replaceAll(/\b[A-Z]+\/(\d{4}\/)?\d{2}(\d{2})?\/\d{4,}\b/g, (name) => `bill ${numberOf('bill', name)}`);
  };
  const timeOf = (text: string): string => {
    const distance = Date.parse(text.replace(' ', 'T').replace(/Z?$/, 'Z')) - startedAt;
    if (Math.abs(distance) < 30 * minute) return 'now';
    return distance > 0 ? `in ${Math.round(distance / day)} days` : 'long ago';
  };
  const normalize = (value: unknown, model?: string): unknown => {
    if (value instanceof RecordsOf) return normalize(value.value, value.model);
    if (IntegrationError.is(value)) return failureOf(value);
    if (typeof value === 'string') return textOf(value);
    if (typeof value === 'number')
      return model === undefined || value === 0 ? value : `${model} ${numberOf(model, value)}`;
    if (Array.isArray(value)) return value.map((each) => normalize(each, model));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).flatMap(([name, each]) =>
        each === undefined ? [] : [[textOf(name), field(name, each, model)]],
      ),
    );
  };
  const field = (name: string, value: unknown, model: string | undefined): unknown => {
    if (name === 'id') return normalize(value, model);
    const target = targets[name];
    if (target === undefined) return normalize(value);
    return isReference(value) ? referenceOf(value, target) : normalize(value, target);
  };
  const referenceOf = ({ id, name }: { id: number; name: string }, model: string): unknown => ({
    id: normalize(id, model),
    // Other names are of what the database came with.
    name: name.includes(run) || textOf(name) !== name ? textOf(name) : '...',
  });
  return (value: unknown): unknown => normalize(value);
}

function isReference(value: unknown): value is { id: number; name: string } {
  return typeof value === 'object' && value !== null && 'id' in value && 'name' in value;
}
