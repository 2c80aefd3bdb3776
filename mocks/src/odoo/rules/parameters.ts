import { checkRight } from '../access/guard.ts';
import type { ModelRules, Session } from '../database.ts';
import { validationError } from '../errors.ts';
import type { Row } from '../values.ts';
import { createRow, deleteRows, writeRows } from '../writing.ts';

/** System parameters, for administrators only (seen on Odoo 19.0). */
export const parameterRules: ModelRules = {
  order: 'key, id',
  displayName: (_session, row) => String(row['key']),
  created: checkUnique,
  written: (session, rows) => {
    for (const row of rows) checkUnique(session, row);
  },
  methods: {
    get_param: {
      args: { key: true, default: false },
      onModel: true,
      reads: true,
      run: (session, _ids, args) => {
        checkRight(session, 'ir.config_parameter', 'read');
        return parameter(session, args['key'])?.['value'] ?? args['default'] ?? false;
      },
    },
    set_param: {
      args: { key: true, value: true },
      onModel: true,
      run: (session, _ids, args) => {
        checkRight(session, 'ir.config_parameter', 'write');
        return setParameter(session, String(args['key']), args['value']);
      },
    },
  },
};

function parameter(session: Session, key: unknown): Row | undefined {
  return session.db.where('ir.config_parameter', 'key', String(key))[0];
}

/** Gives what was there before; without a value the parameter goes. */
function setParameter(session: Session, key: string, value: unknown): unknown {
  const known = parameter(session, key);
  const before = known?.['value'] ?? false;
  if (value === false || value === null) {
    if (known !== undefined) deleteRows(session, 'ir.config_parameter', [known]);
    return before;
  }
  const text = value === true ? 'True' : value;
  if (known === undefined) createRow(session, 'ir.config_parameter', { key, value: text });
  else writeRows(session, 'ir.config_parameter', [known], { value: text });
  return before;
}

function checkUnique(session: Session, row: Row): void {
  if (session.db.where('ir.config_parameter', 'key', row['key'] ?? false).length < 2) return;
  throw validationError('Key must be unique.');
}
