import type { Method, Session } from '../database.ts';
import { restricted } from '../errors.ts';
import { modelLabel } from '../model-labels.ts';
import type { Row, Values } from '../values.ts';
import { checkRules } from './record-rules.ts';
import { missingRight, type Operation } from './rights.ts';

/** @throws OdooError AccessError when the user's groups do not let him do it to the model */
export function checkRight(session: Session, model: string, operation: Operation): void {
  const { viewer } = session;
  if (viewer !== undefined && !viewer.may(model, operation)) throw missingRight(model, operation);
}

// Their own `write` and `unlink` look at the records first, so who may not read them is told that (seen on Odoo 19.0).
const readsFirst: Readonly<Record<string, ReadonlySet<string>>> = {
  write: new Set(
    (
      'account.journal account.move base.automation ir.actions.server ir.config_parameter purchase.order ' +
      'purchase.order.line res.company sale.order sale.order.line stock.landed.cost stock.lot stock.picking ' +
      'stock.picking.batch stock.scrap'
    ).split(' '),
  ),
  unlink: new Set(
    (
      'account.journal account.move account.move.line base.automation ir.attachment ir.config_parameter ir.model ' +
      'ir.model.data purchase.order.line sale.order.line stock.landed.cost stock.move stock.picking'
    ).split(' '),
  ),
};

/**
 * The records that a call changes or removes.
 *
 * @throws OdooError AccessError, or MissingError for a record that is gone
 */
export function rowsFor(
  session: Session,
  model: string,
  ids: readonly number[],
  operation: Operation,
): Row[] {
  const { db, uid, viewer } = session;
  if (viewer === undefined || ids.length === 0) return ids.map((id) => db.get(model, id, uid));
  const looks = readsFirst[operation]?.has(model) ?? false;
  if (looks) checkRight(session, model, 'read');
  else checkRight(session, model, operation);
  const rows = ids.map((id) => db.get(model, id, uid));
  if (looks) {
    checkRules(session, model, rows, 'read');
    checkRight(session, model, operation);
  }
  checkRules(session, model, rows, operation);
  return rows;
}

// What a user may change of himself without the right to users (seen on Odoo 19.0). Unconfirmed: there are more.
const ownSettings = new Set(['email', 'lang', 'notification_type', 'signature', 'tz']);

/** The records that `write` changes; everybody may set his own language and time zone. */
export function rowsToWrite(session: Session, model: string, ids: readonly number[], values: Values): Row[] {
  const isOwn =
    model === 'res.users' &&
    ids.length === 1 &&
    ids[0] === session.uid &&
    Object.keys(values).every((name) => ownSettings.has(name));
  return isOwn ? [session.db.get(model, session.uid)] : rowsFor(session, model, ids, 'write');
}

/** The records of a call that are there and may be read. */
export function rowsToRead(session: Session, model: string, ids: readonly number[]): Row[] {
  if (ids.length > 0) checkRight(session, model, 'read');
  const rows: Row[] = [];
  for (const id of ids) {
    const row = session.db.find(model, id);
    if (row !== undefined) rows.push(row);
  }
  checkRules(session, model, rows, 'read');
  return rows;
}

/**
 * Stands before a model's own methods, the buttons: whoever presses one must read the records, and write them
 * when it changes something. Nothing is asked of who presses it on nothing.
 *
 * @throws OdooError AccessError
 */
export function guardMethod(
  session: Session,
  model: string,
  name: string,
  method: Method,
  ids: readonly number[],
): void {
  if (session.viewer === undefined || method.onModel || ids.length === 0) return;
  if (name === 'message_post') return guardPost(session, model, ids);
  const rows = rowsToRead(session, model, ids);
  if (method.reads) return;
  checkRight(session, model, 'write');
  checkRules(session, model, rows, 'write');
}

/** To post on a record takes the right to write it; the refusal speaks of the message (seen on Odoo 19.0). */
function guardPost(session: Session, model: string, ids: readonly number[]): void {
  const rows = ids.map((id) => session.db.get(model, id, session.uid));
  const allowed = session.viewer?.may(model, 'write') ?? true;
  try {
    if (allowed) return checkRules(session, model, rows, 'write');
  } catch {
    // The message is refused below.
  }
  const messageId = session.db.table('mail.message').takeId();
  throw restricted(modelLabel('mail.message'), 'create', messageId, session.uid);
}
