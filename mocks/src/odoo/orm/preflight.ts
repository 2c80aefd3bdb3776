import { checkRight } from '../access/guard.ts';
import { visibility } from '../access/record-rules.ts';
import type { Operation } from '../access/rights.ts';
import type { Method, Session } from '../database.ts';
import { OdooError } from '../errors.ts';
import { fieldNames } from '../reading.ts';
import { defaultsFor } from './defaults.ts';

const operations = new Set<unknown>(['read', 'write', 'create', 'unlink']);

/** What a caller can ask before doing anything. */
export function preflightMethods(model: string): Readonly<Record<string, Method>> {
  return {
    has_access: {
      args: { operation: true },
      reads: true,
      run: (session, ids, args) => hasAccess(session, model, ids, toOperation(args['operation'])),
    },
    // Deprecated, and still answered by 19.0.
    check_access_rights: {
      args: { operation: true, raise_exception: false },
      onModel: true,
      reads: true,
      run: (session, _ids, args) => {
        const operation = toOperation(args['operation']);
        if (args['raise_exception'] === false) return session.viewer?.may(model, operation) ?? true;
        checkRight(session, model, operation);
        return null;
      },
    },
    default_get: {
      args: { fields: true },
      onModel: true,
      reads: true,
      run: (session, _ids, args) => defaultsFor(session, model, fieldNames(args['fields']) ?? []),
    },
  };
}

/** @throws OdooError AssertionError */
function toOperation(value: unknown): Operation {
  if (operations.has(value)) return value as Operation;
  throw new OdooError(500, 'builtins.AssertionError', 'Invalid access mode');
}

function hasAccess(session: Session, model: string, ids: readonly number[], operation: Operation): boolean {
  const { db, uid, viewer } = session;
  if (viewer !== undefined && !viewer.may(model, operation)) return false;
  const rows = ids.map((id) => db.get(model, id, uid));
  const visible = visibility(session, model, operation);
  return visible === undefined || rows.every((row) => visible(row));
}
