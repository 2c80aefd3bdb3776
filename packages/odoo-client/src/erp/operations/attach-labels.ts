import type { Label, LabelFormat } from '@crossdock/canonical-model';
import type { CallContext } from '@crossdock/client-core';
import { z } from 'zod';
import { readHeads, throwRefusal } from '../shipment/delivery-state.ts';
import { type ErpSession, fail } from '../session.ts';
import { textField } from '../../orm/fields.ts';

const operation = 'attachLabels';
const Attachment = z.looseObject({ name: textField });

/**
 * ZPL is plain text: what Odoo finds by itself, unless the ZPL holds raw bytes. A type that is given stays, but for
 * `application/octet-stream`, for which Odoo looks again. Seen on Odoo 19.0.
 */
const mimetypes: Record<LabelFormat, string> = {
  zpl: 'text/plain',
  pdf: 'application/pdf',
  png: 'image/png',
  gif: 'image/gif',
};

/** Creates all attachments in one call; when repeated, only those whose names are not there. */
export async function attachLabels(
  session: ErpSession,
  { deliveryId, labels }: { deliveryId: number; labels: readonly Label[] },
  { repeated, signal }: CallContext,
): Promise<void> {
  const { client } = session;
  const call = { operation, signal };
  if (labels.length === 0) return;
  const byName = nameLabels(labels);
  if (repeated) {
    const present = await client.searchRead('ir.attachment', {
      ...call,
      record: Attachment,
      domain: [
        ['res_model', '=', 'stock.picking'],
        ['res_id', '=', deliveryId],
        ['name', 'in', [...byName.keys()]],
      ],
    });
    for (const { name } of present) byName.delete(name ?? '');
  }
  const values = [...byName].map(([name, label]) => ({
    name,
    // `datas` takes base64; `raw` would store the base64 text itself. Seen on Odoo 19.0.
    datas: label.data,
    mimetype: mimetypes[label.format],
    res_model: 'stock.picking',
    res_id: deliveryId,
  }));
  const { guardsAttachments } = await session.dialect();
  if (!guardsAttachments) {
    const heads = await readHeads(session, [deliveryId], call);
    if (heads.length === 0) throw fail(operation, 'not-found', `there is no delivery ${deliveryId}`);
  }
  try {
    await client.create('ir.attachment', values, call);
  } catch (error) {
    await throwRefusal(session, deliveryId, error, call);
  }
}

/** The prefix is the one of Odoo's own connectors. Read in Odoo 19's source. Several of one number are counted. */
function nameLabels(labels: readonly Label[]): Map<string, Label> {
  const named = new Map<string, Label>();
  for (const label of labels) {
    const stem = `LabelShipping-${label.trackingNumber}`;
    let name = `${stem}.${label.format}`;
    for (let count = 2; named.has(name); count++) name = `${stem}-${count}.${label.format}`;
    named.set(name, label);
  }
  return named;
}
