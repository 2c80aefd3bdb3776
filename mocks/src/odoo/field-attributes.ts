import remaining from './field-attributes.json' with { type: 'json' };
import { type Field, fieldsOf } from './fields.ts';

type Attributes = Record<string, unknown>;

/** What no rule below tells, by model and field; null stands for an attribute that the field has not. */
const exceptions = remaining as unknown as Readonly<Record<string, Readonly<Record<string, Attributes>>>>;

const relations = new Set(['many2one', 'one2many', 'many2many']);
const numbers = new Set(['integer', 'float', 'monetary']);
const texts = new Set(['char', 'text', 'html']);

// Models whose records have a parent, so that `child_of` makes sense.
const trees = new Set(
  (
    'account.group account.move.line account.root ir.module.category mail.mail mail.message mail.message.subtype ' +
    'product.category purchase.order.line res.company res.partner res.partner.category res.users sale.order.line ' +
    'stock.location stock.package uom.uom'
  ).split(' '),
);

/** The answer of `fields_get`: all fields or those asked for, all attributes or those asked for, as on Odoo 19.0. */
export function describeFields(
  model: string,
  names: readonly string[] | undefined,
  attributes: readonly string[] | undefined,
): Record<string, Attributes> {
  const answer: Record<string, Attributes> = {};
  for (const field of fieldsOf(model)?.values() ?? []) {
    if (names !== undefined && names.length > 0 && !names.includes(field.name)) continue;
    const all = attributesOf(model, field);
    answer[field.name] =
      attributes === undefined || attributes.length === 0
        ? all
        : Object.fromEntries(attributes.filter((key) => key in all).map((key) => [key, all[key]]));
  }
  return answer;
}

/** How `read_group` sums a field up when nothing else is said; undefined when it does not. */
export function aggregatorOf(model: string, field: Field): string | undefined {
  const { aggregator } = attributesOf(model, field) as { aggregator?: string };
  return aggregator;
}

function attributesOf(model: string, field: Field): Attributes {
  const all = { ...byRule(field), ...exceptions[model]?.[field.name] };
  const known = Object.entries(all).filter(([, value]) => value !== null);
  return Object.fromEntries(known.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** What follows from the kind of a field. */
function byRule(field: Field): Attributes {
  const { name, type, label, stored, searchable, required, readonly, relation, inverse, selection } = field;
  const inSql = stored || field.related !== undefined;
  const related = field.related?.join('.');
  return {
    change_default: false,
    company_dependent: false,
    default_export_compatible: false,
    depends: related === undefined ? [] : [related],
    exportable: true,
    groupable: inSql && type !== 'one2many' && type !== 'binary',
    manual: false,
    name,
    readonly,
    required,
    searchable,
    sortable: inSql && type !== 'one2many' && type !== 'many2many' && type !== 'binary',
    store: stored,
    string: label,
    type,
    ...(relation === undefined ? {} : { relation }),
    ...(inverse === undefined ? {} : { relation_field: inverse }),
    ...(related === undefined ? {} : { related }),
    ...(selection === undefined ? {} : { selection: [...selection] }),
    ...(field.rounded && type === 'float' ? { digits: [16, 2] } : {}),
    ...(numbers.has(type) && stored && name !== 'id' ? { aggregator: 'sum' } : {}),
    ...(relations.has(type)
      ? { context: {}, domain: [], allow_hierachy_operators: trees.has(relation ?? '') }
      : {}),
    ...(texts.has(type) ? { translate: false } : {}),
    ...byType[type],
  };
}

const byType: Readonly<Record<string, Attributes>> = {
  binary: { attachment: true },
  char: { trim: true },
  html: {
    sanitize: true,
    sanitize_attributes: true,
    sanitize_style: false,
    sanitize_tags: true,
    strip_classes: false,
    strip_style: false,
  },
  monetary: { currency_field: 'currency_id' },
};
