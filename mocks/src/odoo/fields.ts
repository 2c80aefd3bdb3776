import recorded from './fields.json' with { type: 'json' };

/** What `fields_get` tells about one field, as far as the mock goes by it. */
export interface Field {
  name: string;
  type: string;
  label: string;
  stored: boolean;
  /** Whether a domain may name it; every stored field may be named. */
  searchable: boolean;
  required: boolean;
  readonly: boolean;
  /** Rounded to two digits. */
  rounded: boolean;
  /** Taken over by `copy`. */
  copied: boolean;
  /** Model on the other side of a relation. */
  relation: string | undefined;
  /** Field of that model that points back, for a one2many. */
  inverse: string | undefined;
  /** Path the value is read through. */
  related: readonly string[] | undefined;
  /** Allowed values with their labels. */
  selection: ReadonlyMap<string, string> | undefined;
}

type Spec = string | readonly string[];

const logAccess: Readonly<Record<string, Spec>> = {
  id: 'integer so|ID',
  display_name: 'char oq|Display Name',
  create_date: 'datetime so|Created on',
  create_uid: 'many2one:res.users so|Created by',
  write_date: 'datetime so|Last Updated on',
  write_uid: 'many2one:res.users so|Last Updated by',
};

// Models whose full field list was not read. Unconfirmed: they have more fields than these.
const partial: Readonly<Record<string, Readonly<Record<string, Spec>>>> = {
  'ir.config_parameter': { ...logAccess, key: 'char src|Key', value: 'text src|Value' },
  'ir.model': {
    ...logAccess,
    model: 'char sr|Model',
    name: 'char sr|Model Description',
    transient: 'boolean s|Transient Model',
  },
  'ir.model.fields': {
    ...logAccess,
    name: 'char sr|Field Name',
    model: 'char sro|Model Name',
    model_id: 'many2one:ir.model sr|Model',
    field_description: 'char sr|Field Label',
    ttype: 'char sr|Field Type',
    relation: 'char s|Related Model',
    store: 'boolean s|Stored',
    required: 'boolean s|Required',
    readonly: 'boolean s|Readonly',
  },
  'ir.model.fields.selection': {
    ...logAccess,
    field_id: 'many2one:ir.model.fields sr|Field',
    value: 'char sr|Value',
    name: 'char sr|Name',
    sequence: 'integer s|Sequence',
  },
  'ir.module.module': {
    ...logAccess,
    name: 'char sro|Technical Name',
    state: ['selection so|Status', 'uninstalled=Not Installed', 'installed=Installed'],
    latest_version: 'char so|Installed Version',
  },
  'res.partner.category': { ...logAccess, name: 'char src|Name', active: 'boolean sc|Active' },
  'mail.activity.type': { ...logAccess, name: 'char sr|Name', active: 'boolean s|Active' },
  'mail.message.subtype': { ...logAccess, name: 'char sr|Message Type' },
  'account.journal': { ...logAccess, name: 'char sr|Journal Name', code: 'char sr|Short Code' },
  'account.account': { ...logAccess, name: 'char sr|Account Name' },
};

const specs: Readonly<Record<string, Readonly<Record<string, Spec>>>> = { ...recorded, ...partial };

/** Every model the mock has; fields as `fields_get` gave them on Odoo 19.0. */
export const modelNames: readonly string[] = Object.keys(specs);

const parsed = new Map<string, ReadonlyMap<string, Field>>();

/** The fields of a model by name. Undefined for a model the mock does not have. */
export function fieldsOf(model: string): ReadonlyMap<string, Field> | undefined {
  const known = parsed.get(model);
  if (known) return known;
  if (!Object.hasOwn(specs, model)) return undefined;
  const fields = new Map<string, Field>();
  for (const [name, spec] of Object.entries(specs[model] ?? {})) fields.set(name, parseField(name, spec));
  parsed.set(model, fields);
  return fields;
}

/** Reads `type:relation:inverse flags|label|related path`, followed by `value=label` items of a selection. */
function parseField(name: string, spec: Spec): Field {
  const [text = '', ...choices] = typeof spec === 'string' ? [spec] : spec;
  const [head = '', label = '', path] = text.split('|');
  const [kind = '', flags = ''] = head.split(' ');
  const [type = '', relation, inverse] = kind.split(':');
  const stored = flags.includes('s');
  return {
    name,
    type,
    label,
    stored,
    searchable: stored || flags.includes('q'),
    required: flags.includes('r'),
    readonly: flags.includes('o'),
    rounded: flags.includes('d') || type === 'monetary',
    copied: flags.includes('c'),
    relation,
    inverse,
    related: readablePath(path, relation),
    selection: choices.length === 0 ? undefined : new Map(choices.map(splitChoice)),
  };
}

function readablePath(path: string | undefined, relation: string | undefined): readonly string[] | undefined {
  if (path === undefined || path === '') return undefined;
  // The mock has no templates: what a product takes from its template is kept on the product.
  if (path.startsWith('product_tmpl_id.')) return undefined;
  return relation === 'product.template' ? undefined : path.split('.');
}

function splitChoice(choice: string): [string, string] {
  const at = choice.indexOf('=');
  return [choice.slice(0, at), choice.slice(at + 1)];
}
