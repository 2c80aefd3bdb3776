import { createHash } from 'node:crypto';
import type { ModelRules, Session } from '../database.ts';
import { accessError } from '../errors.ts';
import { displayName } from '../evaluate.ts';
import type { PickingRow } from '../rows.ts';
import type { Row, Value, Values } from '../values.ts';
import { rootOf } from './picking-state.ts';

export const attachmentRules: ModelRules = {
  order: 'id desc',
  defaults: (session, values) => ({
    type: 'binary',
    company_id: 1,
    public: false,
    datas: rawAsDatas(values),
  }),
  computed: {
    raw: (_session, row) =>
      row['datas'] ? Buffer.from(String(row['datas']), 'base64').toString('utf8') : false,
    res_name: (session, row) => targetName(session, row),
    store_fname: (_session, row) => {
      const checksum = String(row['checksum'] || '');
      return checksum === '' ? false : `${checksum.slice(0, 2)}/${checksum}`;
    },
  },
  created: (session, row) => {
    const { db } = session;
    if (!row['mimetype'] || row['mimetype'] === anyBytes)
      db.update('ir.attachment', row, { mimetype: typeOf(row) });
    const model = row['res_model'];
    const target = typeof model === 'string' && db.has(model) ? db.find(model, row['res_id']) : undefined;
    if (row['res_id'] && typeof model === 'string' && db.has(model) && target === undefined) {
      throw accessError('Sorry, you are not allowed to access this document.');
    }
    weigh(session, row);
    if (target === undefined || model !== 'stock.picking') return;
    const { id: pickingId, name } = target as PickingRow;
    db.record('attachment-added', rootOf(session, pickingId), {
      pickingId,
      name,
      attachmentName: row['name'],
      checksum: row['checksum'],
    });
  },
  written: (session, rows, values) => {
    if ('datas' in values) for (const row of rows) weigh(session, row);
  },
};

/** `raw` through RPC stores the text it was given, base64 or not (seen on Odoo 19.0). */
function rawAsDatas(values: Values): string | undefined {
  return typeof values['raw'] === 'string' ? Buffer.from(values['raw']).toString('base64') : undefined;
}

/** A file with no type, or with this one, gets the type of its name or else of its content (seen on Odoo 19.0). */
const anyBytes = 'application/octet-stream';

const typeByExtension: Readonly<Record<string, string>> = {
  gif: 'image/gif',
  pdf: 'application/pdf',
  png: 'image/png',
  txt: 'text/plain',
};

// Base64 of the first bytes.
const typeByStart: Readonly<Record<string, string>> = {
  JVBERi0: 'application/pdf',
  iVBORw0KGgo: 'image/png',
  R0lGODlh: 'image/gif',
  '/9j/': 'image/jpeg',
};

/** ZPL and EPL are text, though not with the raw bytes of an image in them. */
function typeOf(row: Row): string {
  const extension = /\.(\w+)$/.exec(String(row['name'] || ''))?.[1]?.toLowerCase() ?? '';
  const datas = String(row['datas'] || '');
  const start = Object.keys(typeByStart).find((each) => datas.startsWith(each));
  const known = typeByExtension[extension] ?? typeByStart[start ?? ''];
  if (known !== undefined) return known;
  const bytes = Buffer.from(datas, 'base64');
  return bytes.length === 0 || bytes.some(isControl) ? anyBytes : 'text/plain';
}

/** Bytes that no text has; tab, line ends, form feed and escape are text. */
function isControl(byte: number): boolean {
  return byte < 32 && ![9, 10, 12, 13, 27].includes(byte);
}

function weigh(session: Session, row: Row): void {
  const bytes = Buffer.from(String(row['datas'] || ''), 'base64');
  const checksum = createHash('sha1').update(bytes).digest('hex');
  session.db.update('ir.attachment', row, { checksum, file_size: bytes.length });
}

function targetName(session: Session, row: Row): Value {
  const model = row['res_model'];
  if (typeof model !== 'string' || !session.db.has(model)) return false;
  const target = session.db.find(model, row['res_id']);
  return target === undefined ? false : displayName(session, model, target);
}
