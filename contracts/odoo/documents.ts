import { Matchers } from '@pact-foundation/pact';
import { describe, expect, it } from 'vitest';
import { type Consumer, text } from '../consumer.ts';
import { states, world } from './states.ts';
import { call, context, failing, ids, open, repeated } from './wire.ts';

const { arrayContaining, eachLike, equal, integer } = Matchers;

const { trackingNumber } = world;
/** `create` and `message_post` give ids in a list, also of one. */
const newId = [integer(81)];

function describeLabels(odoo: Consumer): void {
  const labels = [{ trackingNumber, format: 'zpl' as const, data: world.label.datas }];
  const create = (res_id: unknown, receiving: string) => {
    const values = { ...world.label, mimetype: 'text/plain', res_model: 'stock.picking', res_id };
    return call(states.ready, receiving, 'ir.attachment/create', { vals_list: [values] }, newId);
  };

  describe('attachLabels', () => {
    it('creates an attachment of the delivery', async () => {
      await odoo.whileAgreed([create(ids.delivery, 'a new attachment')], async (url) => {
        expect(await open(url).attachLabels({ deliveryId: 7, labels }, context)).toBeUndefined();
      });
    });

    it('creates nothing on a repeat that finds the attachment', async () => {
      const search = call(
        states.documented,
        'a search for attachments by name',
        'ir.attachment/search_read',
        {
          domain: [
            ['res_model', '=', 'stock.picking'],
            ['res_id', '=', ids.delivery],
            ['name', 'in', [world.label.name]],
          ],
          fields: ['name'],
        },
        [{ name: world.label.name }],
      );
      await odoo.whileAgreed([search], async (url) => {
        expect(await open(url).attachLabels({ deliveryId: 7, labels }, repeated)).toBeUndefined();
      });
    });

    it('is not found on a delivery that does not exist, which Odoo forbids to attach to', async () => {
      const refused = failing(
        create(world.missingId, 'a new attachment of a delivery that does not exist'),
        403,
        'odoo.exceptions.AccessError',
        'Sorry, you are not allowed to access this document.',
      );
      const missing = call(
        states.ready,
        'a second look at a delivery that does not exist',
        'stock.picking/read',
        { ids: [world.missingId], fields: ['id', 'state', 'carrier_tracking_ref', 'backorder_ids'] },
        [],
      );
      await odoo.whileAgreed([refused, missing], async (url) => {
        const shipment = { deliveryId: world.missingId, labels };
        await expect(open(url).attachLabels(shipment, context)).rejects.toMatchObject({
          code: 'not-found',
          effect: 'none',
        });
      });
    });
  });
}

function describeNotes(odoo: Consumer): void {
  const events = [
    {
      trackingNumber,
      status: 'in-transit' as const,
      carrierCode: '005',
      occurredAt: '2026-11-24T10:00:00Z',
    },
  ];
  const post = (id: unknown, receiving: string) =>
    call(states.ready, receiving, 'stock.picking/message_post', { ids: [id], body: world.note }, newId);

  describe('postTracking', () => {
    it('posts a note on the delivery', async () => {
      await odoo.whileAgreed([post(ids.delivery, 'a note')], async (url) => {
        expect(await open(url).postTracking({ deliveryId: 7, events }, context)).toBeUndefined();
      });
    });

    it('posts nothing on a repeat that finds the event in the notes', async () => {
      const search = call(
        states.documented,
        'a search for the notes of a delivery',
        'mail.message/search_read',
        {
          domain: [
            ['model', '=', 'stock.picking'],
            ['res_id', '=', ids.delivery],
            ['message_type', '!=', 'email'],
          ],
          order: 'id desc',
          limit: 500,
          fields: ['body'],
        },
        // Odoo wraps the text into a paragraph.
        arrayContaining({ body: equal(`<p>${world.note}</p>`) }),
      );
      await odoo.whileAgreed([search], async (url) => {
        expect(await open(url).postTracking({ deliveryId: 7, events }, repeated)).toBeUndefined();
      });
    });

    it('is not found on a delivery that does not exist', async () => {
      const refused = failing(
        post(world.missingId, 'a note on a delivery that does not exist'),
        404,
        'odoo.exceptions.MissingError',
        'Record does not exist or has been deleted.',
      );
      await odoo.whileAgreed([refused], async (url) => {
        const report = { deliveryId: world.missingId, events };
        await expect(open(url).postTracking(report, context)).rejects.toMatchObject({
          code: 'not-found',
          effect: 'none',
        });
      });
    });
  });
}

function describeActivities(odoo: Consumer): void {
  const task = { deliveryId: 7, ...world.activity };

  describe('scheduleActivity', () => {
    it('schedules a to-do of its own user', async () => {
      const whoAmI = call(
        states.ready,
        'a question who calls',
        'res.users/context_get',
        {},
        { uid: integer(2) },
      );
      const schedule = call(
        states.ready,
        'a new activity',
        'stock.picking/activity_schedule',
        {
          ids: [ids.delivery],
          act_type_xmlid: 'mail.mail_activity_data_todo',
          ...world.activity,
          user_id: ids.user,
          date_deadline: text('^\\d{4}-\\d{2}-\\d{2}$', '2026-11-24'),
        },
        newId,
      );
      await odoo.whileAgreed([whoAmI, schedule], async (url) => {
        expect(await open(url).scheduleActivity(task, context)).toBeUndefined();
      });
    });

    it('creates nothing on a repeat that finds the activity', async () => {
      const search = call(
        states.documented,
        'a search for an activity by summary, done or not',
        'mail.activity/search',
        {
          domain: [
            ['res_model', '=', 'stock.picking'],
            ['res_id', '=', ids.delivery],
            ['summary', '=', world.activity.summary],
          ],
          limit: 1,
          context: { active_test: false },
        },
        eachLike(integer(91)),
      );
      await odoo.whileAgreed([search], async (url) => {
        expect(await open(url).scheduleActivity(task, repeated)).toBeUndefined();
      });
    });
  });
}

/** Labels, notes and activities. */
export function describeDocuments(odoo: Consumer): void {
  describeLabels(odoo);
  describeNotes(odoo);
  describeActivities(odoo);
}
