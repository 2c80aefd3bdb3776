import { rowsToRead } from '../access/guard.ts';
import type { Database, Method, Session } from '../database.ts';
import { accessError, valueError } from '../errors.ts';
import { displayName } from '../evaluate.ts';
import type { Row } from '../values.ts';

/** What tells records by names that hold across databases: `module.name`, kept in `ir.model.data`. */
export function externalIdMethods(model: string): Readonly<Record<string, Method>> {
  return {
    get_external_id: {
      args: {},
      reads: true,
      run: (session, ids) =>
        Object.fromEntries(ids.map((id) => [id, externalIdsOf(session, model, id).at(-1) ?? ''])),
    },
    get_metadata: {
      args: {},
      reads: true,
      run: (session, ids) => rowsToRead(session, model, ids).map((row) => metadata(session, model, row)),
    },
    ...(model === 'ir.model.data' ? { check_object_reference: referenceCheck } : {}),
  };
}

const referenceCheck: Method = {
  args: { module: true, xml_id: true, raise_on_access_error: false },
  onModel: true,
  reads: true,
  run: (session, _ids, args) => {
    const name = `${String(args['module'])}.${String(args['xml_id'])}`;
    const [model, id] = referenceOf(session, name);
    if (session.db.find(model, id) !== undefined) return [model, id];
    if (args['raise_on_access_error']) {
      throw accessError(`Not enough access rights on the external ID "${name}"`);
    }
    return [model, false];
  },
};

/** @throws OdooError ValueError for what nobody has heard of */
function referenceOf(session: Session, name: string): [model: string, id: unknown] {
  const lost = session.db.lostReferences.get(name);
  if (lost !== undefined) return [lost, false];
  const found = findExternalId(session, name);
  if (found === undefined) throw valueError(`External ID not found in the system: ${name}`);
  return [String(found['model']), found['res_id']];
}

// Odoo's memory is bounded, too.
const mostLost = 1000;

/**
 * Remembers the external ids of records that a refused import had made before it took them back. Odoo answers about
 * them until they are imported well, or any external id is changed or deleted (seen on Odoo 19.0, one process; each
 * process has a memory of its own).
 */
export function rememberLost(db: Database, model: string, externalIds: readonly string[]): void {
  for (const name of externalIds) {
    const [oldest] = db.lostReferences.keys();
    if (oldest !== undefined && db.lostReferences.size >= mostLost) db.lostReferences.delete(oldest);
    db.lostReferences.set(splitExternalId(name).join('.'), model);
  }
}

/** The row of `ir.model.data` for `module.name`. */
export function findExternalId(session: Session, externalId: string): Row | undefined {
  const [module, name] = splitExternalId(externalId);
  return session.db.where('ir.model.data', 'name', name).find((row) => row['module'] === module);
}

/** A name without a module is put under `__import__`, as `load` does (seen on Odoo 19.0). */
export function splitExternalId(externalId: string): [module: string, name: string] {
  const dot = externalId.indexOf('.');
  return dot === -1 ? ['__import__', externalId] : [externalId.slice(0, dot), externalId.slice(dot + 1)];
}

/** All external ids of a record, the oldest first. */
function externalIdsOf(session: Session, model: string, id: number): string[] {
  return session.db
    .where('ir.model.data', 'res_id', id)
    .filter((row) => row['model'] === model)
    .map((row) => `${String(row['module'])}.${String(row['name'])}`);
}

function metadata(session: Session, model: string, row: Row): Record<string, unknown> {
  const names = externalIdsOf(session, model, row.id);
  const user = (id: unknown): unknown => {
    const found = session.db.find('res.users', id);
    return found === undefined ? false : [found.id, displayName(session, 'res.users', found)];
  };
  return {
    id: row.id,
    create_uid: user(row['create_uid']),
    create_date: row['create_date'],
    write_uid: user(row['write_uid']),
    write_date: row.write_date,
    xmlid: names[0] ?? false,
    noupdate: false,
    xmlids: names.map((xmlid) => ({ xmlid, noupdate: false })),
  };
}
