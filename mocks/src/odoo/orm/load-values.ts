import type { Session } from '../database.ts';
import { type Field } from '../fields.ts';
import type { Row } from '../values.ts';
import { findExternalId } from './external-ids.ts';
import { searchByName } from './search.ts';

/** Why a cell could not be read, in Odoo's words. */
export interface CellProblem {
  message: string;
  moreinfo?: unknown;
}

/** A cell's value, or what is wrong with it. */
export type Cell = { value: unknown } | CellProblem;

const yes = new Set(['1', 'true', 'yes', 't', 'y']);
const no = new Set(['', '0', 'false', 'no', 'f', 'n']);

/** Reads the text of a cell for a field that is no relation; texts as seen on Odoo 19.0. */
export function readCell(field: Field, text: string): Cell {
  const label = field.label;
  switch (field.type) {
    case 'boolean':
      if (yes.has(text.toLowerCase())) return { value: true };
      if (no.has(text.toLowerCase())) return { value: false };
      return {
        message: `Unknown value '${text}' for boolean field '${label}'`,
        moreinfo: "Use '1' for yes and '0' for no",
      };
    case 'integer':
      if (/^[+-]?\d+$/.test(text)) return { value: Number(text) };
      return { message: `'${text}' does not seem to be an integer for field '${label}'` };
    case 'float':
    case 'monetary':
      if (text.trim() !== '' && Number.isFinite(Number(text))) return { value: Number(text) };
      return { message: `'${text}' does not seem to be a number for field '${label}'` };
    case 'date':
      return timeCell(field, text, /^\d{4}-\d{2}-\d{2}$/, '2012-12-31');
    case 'datetime':
      return timeCell(field, text, /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$/, '2012-12-31 23:59:59');
    case 'selection':
      return selectionCell(field, text);
    default:
      return { value: text };
  }
}

function timeCell({ type, label }: Field, text: string, form: RegExp, example: string): Cell {
  if (form.test(text) && !Number.isNaN(Date.parse(text.replace(' ', 'T')))) return { value: text };
  return {
    message: `'${text}' does not seem to be a valid ${type} for field '${label}'`,
    moreinfo: `Use the format '${example}'`,
  };
}

/** A selection is told by its value or by its label. */
function selectionCell({ label, selection }: Field, text: string): Cell {
  const choices = selection ?? new Map<string, string>();
  const known = [...choices].find(
    ([value, name]) => value === text || name.toLowerCase() === text.toLowerCase(),
  );
  if (known !== undefined) return { value: known[0] };
  return {
    message: `Value '${text}' not found in selection field '${label}'`,
    moreinfo: [...choices.values()],
  };
}

/** How a related record is told: by name, by external id (`/id`) or by number (`/.id`). */
export type Reference = 'name' | 'id' | '.id';

const kinds: Readonly<Record<Reference, string>> = {
  name: 'name',
  id: 'external id',
  '.id': 'database id',
};

/** Finds the record that a cell names. */
export function readReference(session: Session, field: Field, text: string, by: Reference): Cell {
  const relation = field.relation ?? '';
  if (by === '.id' && !/^\d+$/.test(text)) {
    return {
      message: `Invalid database id '${text}' for the field '${field.label}'`,
      moreinfo: possibleValues(relation, by),
    };
  }
  const found = findReferred(session, relation, text, by);
  if (found !== undefined) return { value: found.id };
  return {
    message: `No matching record found for ${kinds[by]} '${text}' in field '${field.label}'`,
    moreinfo: possibleValues(relation, by),
  };
}

function findReferred(session: Session, relation: string, text: string, by: Reference): Row | undefined {
  if (by === '.id') return session.db.find(relation, Number(text));
  if (by === 'name') return searchByName(session, relation, { name: text, operator: '=', limit: 1 })[0];
  const known = findExternalId(session, text);
  return known?.['model'] === relation ? session.db.find(relation, known['res_id']) : undefined;
}

/** The window in which the web client would show what can be chosen. */
function possibleValues(relation: string, by: Reference): Record<string, unknown> {
  const byName = by === 'name';
  return {
    name: 'Possible Values',
    type: 'ir.actions.act_window',
    target: 'new',
    view_mode: 'list,form',
    views: [
      [false, 'list'],
      [false, 'form'],
    ],
    context: { create: false },
    help: 'See all possible values',
    res_model: byName ? relation : 'ir.model.data',
    ...(byName ? {} : { domain: [['model', '=', relation]] }),
  };
}
