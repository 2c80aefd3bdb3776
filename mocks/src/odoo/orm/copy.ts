import { rowsToRead } from '../access/guard.ts';
import type { Method, Session } from '../database.ts';
import { missingError } from '../errors.ts';
import { childRows, sortRows } from '../evaluate.ts';
import { type Field, fieldsOf } from '../fields.ts';
import type { Row, Values } from '../values.ts';
import { asValues, createOne } from './records.ts';

/** `copy`: another record with the same values, but for what is one record's own. Gives the new ids in a list. */
export function copyMethods(model: string): Readonly<Record<string, Method>> {
  return {
    copy: {
      args: { default: false },
      run: (session, ids, args) => {
        const given = args['default'];
        const changes = given === undefined || given === null || given === false ? {} : asValues(given);
        return ids.map((id) => copyRow(session, model, id, changes));
      },
    },
  };
}

/** @throws OdooError MissingError, or AccessError for who may not read the record and make another */
function copyRow(session: Session, model: string, id: number, changes: Values): number {
  const [row] = rowsToRead(session, model, [id]);
  if (row === undefined) throw missingError(model, id, session.uid);
  return createOne(session, model, { ...copiedValues(session, model, row, undefined), ...changes });
}

/** What a copy of a record is made from; lines go with it when they are part of it. */
function copiedValues(session: Session, model: string, row: Row, owner: string | undefined): Values {
  const values: Values = {};
  for (const field of fieldsOf(model)?.values() ?? []) {
    if (!field.copied || field.name === owner) continue;
    if (field.type === 'one2many') values[field.name] = copiedLines(session, model, row, field);
    else if (row[field.name] !== undefined) {
      values[field.name] = field.type === 'many2many' ? [[6, 0, row[field.name]]] : row[field.name];
    }
  }
  return { ...values, ...session.db.rules[model]?.copying?.(session, row) };
}

function copiedLines(session: Session, model: string, row: Row, field: Field): unknown[] {
  const relation = field.relation ?? '';
  const lines = sortRows(session, relation, childRows(session, model, row, field), undefined);
  return lines.map((line) => [0, 0, copiedValues(session, relation, line, field.inverse)]);
}
