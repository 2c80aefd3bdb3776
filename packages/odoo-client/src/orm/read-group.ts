import { z } from 'zod';
import { refuse } from '../wire/odoo-error.ts';
import { and } from './domain-builder.ts';
import type { Domain } from './domain.ts';
import { schemaOf } from './decoding.ts';
import type { FieldTypes } from './field-types.ts';
import { datetimeField } from './fields.ts';

/** A grouping, whatever the models are. */
export interface Grouping {
  domain: Domain;
  groupBy: readonly string[];
  aggregates?: readonly string[] | undefined;
  order?: string | undefined;
  limit?: number | undefined;
  offset?: number | undefined;
}

/** A group before its values are read. */
interface RawGroup {
  count: unknown;
  by: Record<string, unknown>;
  aggregates: Record<string, unknown>;
  domain: unknown;
}

/** One of the two methods that group. */
export interface GroupMethod {
  method: string;
  params: (grouping: Grouping, operation: string) => Record<string, unknown>;
  open: (row: Readonly<Record<string, unknown>>, grouping: Grouping) => RawGroup;
}

/** Since Odoo 19: every key says what was asked for. Seen on Odoo 19.0. */
const formatted: GroupMethod = {
  method: 'formatted_read_group',
  params: (grouping) => ({
    domain: grouping.domain,
    groupby: grouping.groupBy,
    aggregates: ['__count', ...(grouping.aggregates ?? [])],
    ...(grouping.order === undefined ? {} : { order: grouping.order }),
    ...pageOf(grouping),
  }),
  open: (row, { domain, groupBy, aggregates = [] }) => ({
    count: row['__count'],
    // A span of time comes with its beginning and its name.
    by: pick(groupBy, (key) => (key.includes(':') ? firstOf(row[key]) : row[key])),
    aggregates: pick(aggregates, (key) => row[key]),
    domain: Array.isArray(row['__extra_domain']) ? and(domain, row['__extra_domain'] as Domain) : undefined,
  }),
};

/**
 * Up to Odoo 18: one aggregate per name, so they get names of their own. Seen on Odoo 14.0.
 * Unconfirmed: that 15 to 18 answer like 14.
 */
const old: GroupMethod = {
  method: 'read_group',
  params(grouping, operation) {
    const { domain, groupBy, aggregates = [], order } = grouping;
    const keys = new Set(groupBy.map((key) => split(key)[0]));
    const both = aggregates.find((key) => keys.has(split(key)[0]));
    // Quirk: it silently leaves such an aggregate out. Seen on Odoo 14.0.
    if (both !== undefined)
      throw refuse(
        operation,
        'aggregates',
        `before Odoo 19 nothing is computed of what is grouped by: ${both}`,
      );
    return {
      domain,
      groupby: groupBy,
      // Quirk: without any, it sums up every number there is. Seen on Odoo 14.0.
      fields: aggregates.length === 0 ? ['id'] : aggregates.map(toOldAggregate),
      lazy: false,
      ...(order === undefined ? {} : { orderby: toOldOrder(order, aggregates) }),
      ...pageOf(grouping),
    };
  },
  open: (row, { domain, groupBy, aggregates = [] }) => ({
    count: row['__count'],
    by: pick(groupBy, (key) =>
      key.includes(':') && row[key] ? beginningOf(key, row['__domain']) : row[key],
    ),
    aggregates: pick(aggregates, (_, index) => row[nameOf(index)]),
    // Quirk: the only group of no records has none. Seen on Odoo 14.0.
    domain: row['__domain'] ?? domain,
  }),
};

/** The method to group with on a server of this major version. */
export function groupMethodOf(major: number): GroupMethod {
  return major >= 19 ? formatted : old;
}

/** The names of the fields that a grouping needs to know the types of. */
export function fieldsOf({ groupBy, aggregates = [] }: Grouping): string[] {
  return [...groupBy, ...aggregates].map((key) => split(key)[0]);
}

/**
 * How the groups read.
 *
 * @throws {IntegrationError} `invalid-request` for a date without a span of time: the versions read it differently.
 */
export function groupsOf(
  grouping: Grouping,
  method: GroupMethod,
  types: FieldTypes,
  operation: string,
): z.ZodType<{ count: number; by: object; aggregates: object; domain: unknown[] }[]> {
  const keys = pick(grouping.groupBy, (key) => {
    const [name, span] = split(key);
    const type = types.get(name) ?? '';
    if (isDate(type) && span === undefined)
      throw refuse(operation, 'groupBy', `${name} needs a span of time, such as ${name}:month`);
    return keySchemaOf(type);
  });
  const values = pick(grouping.aggregates ?? [], (key) => {
    const [name, how] = split(key);
    return aggregateSchemaOf(how, types.get(name) ?? '');
  });
  const group = z.object({
    count: z.int(),
    by: z.object(keys),
    aggregates: z.object(values),
    domain: z.array(z.unknown()),
  });
  return z.array(
    z
      .looseObject({})
      .transform((row) => method.open(row, grouping))
      .pipe(group),
  );
}

/** Groups by a many2many have one of its records in common. Seen on Odoo 19.0. */
function keySchemaOf(type: string): z.ZodType {
  if (type === 'many2many') return schemaOf('many2one');
  if (type === 'integer') return z.union([z.int(), z.literal(false)]).transform(Number);
  return schemaOf(type);
}

function aggregateSchemaOf(how: string | undefined, type: string): z.ZodType {
  if (how === 'count' || how === 'count_distinct') return z.int();
  if (how === 'bool_and' || how === 'bool_or') return z.boolean().nullish().transform(Boolean);
  // Nothing to compute with is `false` in 19.0, `null` or left out in 14.0.
  const value = type === 'datetime' ? datetimeField : z.union([z.number(), z.string(), z.literal(false)]);
  return value.nullish().transform((each) => (each === undefined || each === false ? null : each));
}

function firstOf(value: unknown): unknown {
  return Array.isArray(value) ? (value as unknown[])[0] : value;
}

function pageOf({ limit, offset }: Grouping): Record<string, unknown> {
  return { ...(limit === undefined ? {} : { limit }), ...(offset === undefined ? {} : { offset }) };
}

/** Quirk: a span of time comes as a translated name; where it begins stands in the group's domain. Seen on Odoo 14.0. */
function beginningOf(key: string, domain: unknown): unknown {
  const [name] = split(key);
  if (!Array.isArray(domain)) return undefined;
  const beginning = domain.find(
    (item): item is unknown[] => Array.isArray(item) && item[0] === name && item[1] === '>=',
  );
  return beginning?.[2];
}

function toOldAggregate(key: string, index: number): string {
  const [name, how] = split(key);
  return `${nameOf(index)}:${how}(${name})`;
}

function toOldOrder(order: string, aggregates: readonly string[]): string {
  return order
    .split(',')
    .map((term) => {
      const [key = '', ...direction] = term.trim().split(/\s+/);
      const index = aggregates.indexOf(key);
      return [index === -1 ? key : nameOf(index), ...direction].join(' ');
    })
    .join(', ');
}

function nameOf(index: number): string {
  return `aggregate_${index}`;
}

function split(key: string): [name: string, rest: string | undefined] {
  const [name = '', rest] = key.split(':');
  return [name, rest];
}

function isDate(type: string): boolean {
  return type === 'date' || type === 'datetime';
}

function pick<T>(keys: readonly string[], of: (key: string, index: number) => T): Record<string, T> {
  return Object.fromEntries(keys.map((key, index) => [key, of(key, index)]));
}
