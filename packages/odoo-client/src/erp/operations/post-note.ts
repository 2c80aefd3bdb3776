import type { CallContext } from '@crossdock/client-core';
import { postNoteLines, readNotes } from '../notes/delivery-notes.ts';
import type { ErpSession } from '../session.ts';
import { refuse } from '../../wire/odoo-error.ts';

const operation = 'postNote';

/** Posts the note; when repeated, only if the delivery has none of this text. */
export async function postNote(
  session: ErpSession,
  { deliveryId, text }: { deliveryId: number; text: string },
  { repeated, signal }: CallContext,
): Promise<void> {
  const call = { operation, signal };
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  if (lines.every((line) => line === '')) throw refuse(operation, 'text', 'the note is empty');
  if (repeated) {
    const notes = await readNotes(session, deliveryId, call);
    if (notes.includes(lines.join('\n').trim())) return;
  }
  await postNoteLines(session, deliveryId, lines, call);
}
