import type { Session } from './database.ts';
import { valueError } from './errors.ts';
import { displayName, valueOf } from './evaluate.ts';
import { type Field, fieldsOf } from './fields.ts';
import type { Row, Value } from './values.ts';

/** @throws OdooError ValueError for a field that the model does not have */
export function fieldsToRead(model: string, names: readonly string[] | undefined): Field[] {
  const fields = fieldsOf(model);
  if (fields === undefined) return [];
  if (names === undefined || names.length === 0) return [...fields.values()];
  return names.map((name) => {
    const field = fields.get(name);
    if (field === undefined) throw valueError(`Invalid field '${name}' on '${model}'`);
    return field;
  });
}

/** A record as `read` gives it. `bare` shows a many2one by its id only (`load: null`). */
export function showRow(
  session: Session,
  model: string,
  row: Row,
  fields: readonly Field[],
  bare: boolean,
): Record<string, unknown> {
  const shown: Record<string, unknown> = { id: row.id };
  for (const field of fields) {
    if (field.name === 'id') continue;
    const value = valueOf(session, model, row, field);
    shown[field.name] =
      field.type === 'many2one' || field.type === 'binary' ? show(session, field, value, bare) : value;
  }
  return shown;
}

function show(session: Session, field: Field, value: Value, bare: boolean): unknown {
  if (value === false) return false;
  if (field.type === 'binary') {
    return session.context['bin_size'] ? sizeText(Buffer.byteLength(String(value), 'base64')) : value;
  }
  if (bare) return value;
  const relation = field.relation ?? '';
  const target = session.db.find(relation, value);
  if (target !== undefined) return [value, displayName(session, relation, target)];
  return session.db.has(relation) ? false : [value, `${relation},${String(value)}`];
}

/** Sizes as Odoo words them: `74.00 bytes`, `5.13 Kb`. */
function sizeText(bytes: number): string {
  const units = ['bytes', 'Kb', 'Mb', 'Gb'];
  let size = bytes;
  let unit = 0;
  for (; size >= 1024 && unit < units.length - 1; unit++) size /= 1024;
  return `${size.toFixed(2)} ${units[unit]}`;
}

/** A list of field names as a caller sent it; anything else asks for all fields. */
export function fieldNames(value: unknown): readonly string[] | undefined {
  return Array.isArray(value) ? value.map(String) : undefined;
}
