import { companiesOf, unauthorizedCompany } from '../access/companies.ts';
import { checkRight, rowsFor, rowsToRead, rowsToWrite } from '../access/guard.ts';
import { checkRules } from '../access/record-rules.ts';
import type { Method, Session } from '../database.ts';
import { attributeError } from '../errors.ts';
import { describeFields } from '../field-attributes.ts';
import { displayName } from '../evaluate.ts';
import { fieldNames, fieldsToRead, showRow } from '../reading.ts';
import { countedQuant } from '../rules/quants.ts';
import type { Values } from '../values.ts';
import { createRow, deleteRows, writeRows } from '../writing.ts';

/** Methods that read, make, change and remove records. */
export function recordMethods(model: string): Readonly<Record<string, Method>> {
  return {
    read: {
      args: { fields: false, load: false },
      reads: true,
      run: (session, ids, args) => {
        const fields = fieldsToRead(model, fieldNames(args['fields']));
        const rows = rowsToRead(session, model, ids);
        // Nothing is looked up where only ids are asked for: missing records come too (seen on Odoo 19.0).
        if (fields.every((field) => field.name === 'id')) return ids.map((id) => ({ id }));
        return rows.map((row) => showRow(session, model, row, fields, args['load'] === null));
      },
    },
    fields_get: {
      args: { allfields: false, attributes: false },
      onModel: true,
      reads: true,
      run: (_session, _ids, args) =>
        describeFields(model, fieldNames(args['allfields']), fieldNames(args['attributes'])),
    },
    create: {
      args: { vals_list: true },
      onModel: true,
      run: (session, _ids, args) => {
        const list: unknown[] = Array.isArray(args['vals_list']) ? args['vals_list'] : [args['vals_list']];
        return list.map((values) => createOne(session, model, asValues(values)));
      },
    },
    name_create: {
      args: { name: true },
      onModel: true,
      run: (session, _ids, args) => {
        const id = createOne(session, model, { name: args['name'] });
        return [id, displayName(session, model, session.db.get(model, id))];
      },
    },
    write: {
      args: { vals: true },
      run: (session, ids, args) => {
        const values = asValues(args['vals']);
        const rows = rowsToWrite(session, model, ids, values);
        writeRows(session, model, rows, values);
        if (session.viewer !== undefined) checkRules(session, model, rows, 'write');
        return true;
      },
    },
    unlink: {
      args: {},
      run: (session, ids) => {
        deleteRows(session, model, rowsFor(session, model, ids, 'unlink'));
        return true;
      },
    },
  };
}

/** @throws OdooError AccessError for who may not create, or not such a record */
export function createOne(session: Session, model: string, values: Values): number {
  checkRight(session, model, 'create');
  readWhatDecides(session, model, values);
  const counted = model === 'stock.quant' ? countedQuant(session, values) : undefined;
  if (counted !== undefined) {
    writeRows(session, model, [counted], { inventory_quantity: values['inventory_quantity'] });
    return counted.id;
  }
  const row = createRow(session, model, values);
  if (session.viewer !== undefined) checkRules(session, model, [row], 'create');
  return row.id;
}

/** What Odoo looks at as the user before it makes the record (seen on Odoo 19.0). */
function readWhatDecides(session: Session, model: string, values: Values): void {
  if (session.viewer === undefined) return;
  const { picking_type_id: typeId, company_id: companyId } = values;
  if (model === 'stock.picking') {
    const type = session.db.find('stock.picking.type', typeId);
    if (type !== undefined) checkRules(session, 'stock.picking.type', [type], 'read');
  }
  if (model === 'sale.order' && typeof companyId === 'number' && !companiesOf(session).includes(companyId)) {
    throw unauthorizedCompany();
  }
}

/** @throws OdooError AttributeError for what is no object */
export function asValues(values: unknown): Values {
  if (typeof values === 'object' && values !== null && !Array.isArray(values)) return values as Values;
  throw attributeError(`'${pythonType(values)}' object has no attribute 'get'`);
}

function pythonType(value: unknown): string {
  if (value === null || value === undefined) return 'NoneType';
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'number') return Number.isInteger(value) ? 'int' : 'float';
  return typeof value === 'boolean' ? 'bool' : 'str';
}
