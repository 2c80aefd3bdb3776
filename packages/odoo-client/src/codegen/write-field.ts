import type { FieldRule, PlainFieldType } from '../orm/models.ts';
import type { ModelDescription } from './describe-models.ts';
import { filledOnCreate } from './filled-on-create.ts';

type Fields = ModelDescription['fields'];
type Description = Fields[string];

const plainTypes: Readonly<Record<PlainFieldType, true>> = {
  binary: true,
  boolean: true,
  char: true,
  date: true,
  datetime: true,
  float: true,
  html: true,
  integer: true,
  json: true,
  many2one_reference: true,
  monetary: true,
  properties: true,
  properties_definition: true,
  reference: true,
  text: true,
};

/** What Odoo fills in by itself on every record, and refuses or ignores from others. */
const ownFields = new Set([
  '__last_update',
  'create_date',
  'create_uid',
  'display_name',
  'id',
  'write_date',
  'write_uid',
]);

/** Choices that are entered by people rather than written by programmers: languages that are installed, time zones. */
const openSelections = new Set(['lang', 'tz', 'user_tz']);

/** Longer choices are lists of the world, such as countries' schemes of tax numbers. */
const choicesMax = 50;

/** Files and pictures that are not stored as such, but read from elsewhere. */
const files = /^(datas|raw|logo|(image|avatar)_\d+)$/;

const width = 116;

/** The lines of one field: what people call it, and its type. */
export function writeField(model: string, name: string, { fields, defaults }: ModelDescription): string[] {
  const field = fields[name];
  if (field === undefined) return [];
  const key = /^[a-z_$][\w$]*$/i.test(name) ? name : JSON.stringify(name);
  const isGiven =
    !defaults.includes(name) && !filledOnCreate[model]?.includes(name) && !isParent(name, fields);
  const rules = rulesOf(name, field, isGiven);
  return [...writeComment(name, field), `  ${key}: ${typeOf(name, field, rules)};`];
}

function typeOf(name: string, field: Description, rules: readonly FieldRule[]): string {
  const rule = rules.length === 0 ? '' : `, ${rules.map(quote).join(' | ')}`;
  const target = quote(field.relation ?? '');
  // Quirk: its ids are texts. Seen on Odoo 19.0.
  if (field.relation === 'account.root') return `Field<'json'${rule}>`;
  if (field.type === 'many2one') return `Many2one<${target}${rule}>`;
  if (field.type === 'many2many') return `Many2many<${target}${rule}>`;
  if (field.type === 'one2many') {
    const inverse = field.relation_field ? `, ${quote(field.relation_field)}` : rule === '' ? '' : ', never';
    return `One2many<${target}${inverse}${rule}>`;
  }
  if (field.type === 'selection') return `Selection<${choicesOf(name, field)}${rule}>`;
  const isPlain = field.type in plainTypes && !holdsObjects(name, field);
  return `Field<${quote(isPlain ? field.type : 'json')}${rule}>`;
}

/** Quirk: what is shown in a widget comes as an object in a binary field, such as `tax_totals`. Seen on Odoo 19.0. */
function holdsObjects(name: string, { type, store, related }: Description): boolean {
  return type === 'binary' && store === false && !related?.length && !files.test(name);
}

function choicesOf(name: string, { selection }: Description): string {
  const values = (selection ?? []).flatMap(([value]) => (value === false ? [] : [value]));
  if (openSelections.has(name) || values.length === 0 || values.length > choicesMax) {
    return values.some((value) => typeof value === 'number') ? 'string | number' : 'string';
  }
  return values
    .map((value) => (typeof value === 'number' ? String(value) : quote(value)))
    .toSorted()
    .join(' | ');
}

/**
 * What holds for a field. Quirk: `readonly` alone is about screens; such fields can be written. Seen on Odoo 19.0 and
 * 14.0.
 */
function rulesOf(name: string, field: Description, isGiven: boolean): FieldRule[] {
  const isComputed = (field.depends ?? []).length > 0;
  const rules: FieldRule[] = [];
  // Only of stored fields does the database see to it.
  if (field.required === true && field.store !== false && !field.type.endsWith('2many')) {
    rules.push(isGiven && !isComputed ? 'needed' : 'required');
  }
  if (name === 'id') rules.push('required');
  if (ownFields.has(name) || (field.readonly === true && isComputed)) rules.push('computed');
  if (field.searchable === false) rules.push('unsearchable');
  return rules;
}

/**
 * Whether a field leads to the record that this one extends, such as a variant's product: Odoo creates it along. The
 * extended record's own required fields show up here, related through the field, and can be written.
 */
function isParent(name: string, fields: Fields): boolean {
  return Object.values(fields).some(({ required, readonly, related }) => {
    const path = typeof related === 'string' ? related.split('.') : (related ?? []);
    return required === true && readonly !== true && path.length === 2 && path[0] === name;
  });
}

/** What people call a field and how Odoo explains it, unless that says no more than its name. */
function writeComment(name: string, { string: label, help }: Description): string[] {
  const words = toLine(label ?? '');
  const told = toLine(help || '');
  const isPlain = told === '' && normal(words) === normal(name);
  if (isPlain || (words === '' && told === '')) return [];
  const sentence = [words, told].filter((part) => part !== '').join(words.endsWith('.') ? ' ' : '. ');
  const text = /[.!?:]$/.test(sentence) ? sentence : `${sentence}.`;
  if (text.length <= width - '  /**  */'.length) return [`  /** ${text} */`];
  return ['  /**', ...wrap(text).map((line) => `   * ${line}`), '   */'];
}

function normal(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .replace(/ ids?$/, '')
    .trim();
}

function toLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll('*/', '*\\/').trim();
}

function wrap(text: string): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && line.length + 1 + word.length > width - '   * '.length) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines;
}

function quote(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n')}'`;
}
