import type { Session } from '../database.ts';

/** The subtype `Note`, id 2 as seen on Odoo 19.0. */
export const noteSubtypeId = 2;

/** A note that Odoo itself leaves on a record; gives its id. */
export function postSystemNote(session: Session, model: string, id: number, body: string): number {
  const message = session.db.insert('mail.message', session.uid, {
    model,
    res_id: id,
    body,
    message_type: 'notification',
    subtype_id: noteSubtypeId,
    author_id: authorOf(session),
    date: session.db.now(),
  });
  return message.id;
}

/** The partner behind the user who calls. */
export function authorOf(session: Session): number | false {
  const partner = session.db.find('res.users', session.uid)?.['partner_id'];
  return typeof partner === 'number' ? partner : false;
}
