import { z } from 'zod';
import type { Stage } from '../stage.ts';
import { missingId } from '../world.ts';

/** Labels, notes, tracking events and activities on a delivery. */
export async function documents(stage: Stage): Promise<void> {
  const { deliveryId } = await stage.world.order({ a: 1 });
  await labelling(stage, deliveryId);
  await noting(stage, deliveryId);
  await reminding(stage, deliveryId);
}

async function labelling({ erp, odoo, world, step }: Stage, deliveryId: number): Promise<void> {
  const { run } = world;
  const context = { idempotencyKey: run };
  const again = { ...context, repeated: true };
  const labels = [
    { trackingNumber: `L1-${run}`, format: 'zpl' as const, data: 'XlhBXlha' },
    { trackingNumber: `L2-${run}`, format: 'pdf' as const, data: 'JVBERi0xLjQK' },
  ];
  const files = () =>
    odoo
      .searchRead('ir.attachment', {
        domain: [
          ['res_model', '=', 'stock.picking'],
          ['res_id', '=', deliveryId],
        ],
        record: z.looseObject({ name: z.string(), mimetype: z.string(), datas: z.string() }),
        order: 'name',
      })
      .then((rows) => rows.map(({ name, mimetype, datas }) => ({ name, mimetype, datas })));
  await step('attachLabels', async () => {
    await erp.attachLabels({ deliveryId, labels }, context);
    return files();
  });
  await step('attachLabels again', async () => {
    await erp.attachLabels({ deliveryId, labels }, again);
    return files();
  });
  await step('attachLabels on a missing delivery', () =>
    erp.attachLabels({ deliveryId: missingId, labels }, context),
  );
}

async function noting({ erp, odoo, world, step }: Stage, deliveryId: number): Promise<void> {
  const { run } = world;
  const context = { idempotencyKey: run };
  const again = { ...context, repeated: true };
  const notes = async () => {
    const rows = await odoo.searchRead('mail.message', {
      domain: [
        ['model', '=', 'stock.picking'],
        ['res_id', '=', deliveryId],
        ['body', 'ilike', run],
      ],
      record: z.looseObject({ body: z.string() }),
      order: 'id',
    });
    return rows.map(({ body }) => body);
  };
  const note = { deliveryId, text: `Handle <with> care & ${run}\nsecond line` };
  await step('postNote', async () => {
    await erp.postNote(note, context);
    return notes();
  });
  await step('postNote again', async () => {
    await erp.postNote(note, again);
    return (await notes()).length;
  });
  await step('postNote of nothing', () => erp.postNote({ deliveryId, text: ' ' }, context));
  await step('postNote on a missing delivery', () =>
    erp.postNote({ ...note, deliveryId: missingId }, context),
  );
  const events = [
    {
      trackingNumber: `L1-${run}`,
      status: 'in-transit' as const,
      carrierCode: '005',
      occurredAt: '2026-11-24T10:00:00Z',
    },
  ];
  await step('postTracking', async () => {
    await erp.postTracking({ deliveryId, events }, context);
    return (await notes()).length;
  });
  await step('postTracking again', async () => {
    await erp.postTracking({ deliveryId, events }, again);
    return (await notes()).length;
  });
}

async function reminding({ erp, odoo, world, step }: Stage, deliveryId: number): Promise<void> {
  const { run, userId } = world;
  const context = { idempotencyKey: run };
  const again = { ...context, repeated: true };
  const activities = () =>
    odoo
      .searchRead('mail.activity', {
        domain: [
          ['res_model', '=', 'stock.picking'],
          ['res_id', '=', deliveryId],
        ],
        fields: ['summary', 'note', 'user_id', 'automated'],
      })
      .then((rows) =>
        rows.map(({ summary, note: text, automated, user_id: user }) => {
          const mine = (user as { id: number } | null)?.id === userId;
          return { summary, text, automated, mine };
        }),
      );
  const task = { summary: `Check ${run}`, note: 'There is no <such> street.' };
  await step('scheduleActivity', async () => {
    await erp.scheduleActivity({ deliveryId, ...task }, context);
    return activities();
  });
  await step('scheduleActivity again', async () => {
    await erp.scheduleActivity({ deliveryId, ...task }, again);
    return (await activities()).length;
  });
  await step('scheduleActivity on a missing delivery', () =>
    erp.scheduleActivity({ deliveryId: missingId, ...task }, context),
  );
}
