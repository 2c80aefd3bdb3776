import type { Session } from '../database.ts';
import { accessError, type OdooError, restricted } from '../errors.ts';
import { modelLabel } from '../model-labels.ts';
import type { Row } from '../values.ts';
import type { Operation } from './rights.ts';

type Visible = (row: Row) => boolean;
type Visibility = (session: Session, model: string, operation: Operation) => Visible | undefined;

// Models whose records are about a record of any model, with the column that names it.
const ownerFields: Readonly<Record<string, string>> = {
  'ir.attachment': 'res_model',
  'mail.activity': 'res_model',
  'mail.message': 'model',
};

/** Messages, activities and attachments are as visible as the record they are about (seen on Odoo 19.0). */
export function documentRule(
  session: Session,
  model: string,
  operation: Operation,
  visibility: Visibility,
): Visible | undefined {
  const owner = ownerFields[model];
  if (owner === undefined) return undefined;
  const rules = new Map<string, Visible | boolean>();
  const ruleFor = (target: string): Visible | boolean => {
    let rule = rules.get(target);
    if (rule === undefined)
      rules.set(target, (rule = documentAccess(session, target, operation, visibility)));
    return rule;
  };
  return (row) => {
    const target = row[owner];
    if (typeof target !== 'string' || !row['res_id'] || !session.db.has(target)) return true;
    if (model !== 'ir.attachment' && row['create_uid'] === session.uid) return true;
    const rule = ruleFor(target);
    if (typeof rule === 'boolean') return rule;
    const document = session.db.find(target, row['res_id']);
    return document !== undefined && rule(document);
  };
}

/** To change what hangs on a record takes the right to change that record. */
function documentAccess(
  session: Session,
  model: string,
  operation: Operation,
  visibility: Visibility,
): Visible | boolean {
  const needed = operation === 'read' ? 'read' : 'write';
  if (!session.viewer?.may(model, needed)) return false;
  return visibility(session, model, needed) ?? true;
}

/** The refusals that these models have of their own; undefined where Odoo uses the one of record rules. */
export function documentRefusal(
  session: Session,
  model: string,
  row: Row,
  operation: Operation,
): OdooError | undefined {
  if (model === 'mail.message' || (model === 'mail.activity' && operation !== 'read')) {
    return restricted(modelLabel(model), operation, row.id, session.uid);
  }
  if (model !== 'ir.attachment' || operation === 'read' || operation === 'unlink') return undefined;
  const text = 'Sorry, you are not allowed to access this document.';
  if (operation === 'create') return accessError(text);
  const records = `Records: ir.attachment(${row.id},), User: ${session.uid}`;
  return accessError(
    `${text} Please contact your system administrator.\n\n(Operation: ${operation})\n\n${records}`,
  );
}
