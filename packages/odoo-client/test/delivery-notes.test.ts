import type { TrackingEvent } from '@crossdock/canonical-model';
import { describe, expect, it } from 'vitest';
import { failure, openErp } from './odoo-double.ts';

const first = { idempotencyKey: 'key' };
const again = { idempotencyKey: 'key', repeated: true };

const openReference = (reference: string | false) =>
  openErp({
    'stock.picking/read': () => [{ id: 73, carrier_tracking_ref: reference }],
    'stock.picking/write': () => true,
  });

const openActivities = (me: unknown, present: number[] = []) =>
  openErp({
    'mail.activity/search': () => present,
    'res.users/context_get': () => me,
    'stock.picking/activity_schedule': () => [1],
  });

describe('recordTracking', () => {
  it('keeps the numbers that are there', async () => {
    const { erp, calls } = openReference('1Z0, 1Z1');
    await erp.recordTracking({ deliveryId: 73, trackingNumbers: ['1Z2', '1Z1'] }, first);
    expect(calls.at(-1)?.body).toEqual({ ids: [73], vals: { carrier_tracking_ref: '1Z0,1Z1,1Z2' } });
  });

  it('writes nothing when none is new', async () => {
    const { erp, methods } = openReference('1Z0,1Z1');
    await erp.recordTracking({ deliveryId: 73, trackingNumbers: ['1Z1'] }, again);
    expect(methods()).toEqual(['stock.picking/read']);
  });

  it('is not found for a delivery that does not exist', async () => {
    const { erp } = openErp({ 'stock.picking/read': () => [] });
    const call = erp.recordTracking({ deliveryId: 9, trackingNumbers: ['1Z1'] }, first);
    expect(await failure(call)).toMatchObject({ code: 'not-found', effect: 'none' });
  });
});

describe('attachLabels', () => {
  const labels = [
    { trackingNumber: '1Z1', format: 'zpl', data: 'XlhBXlha' },
    { trackingNumber: '1Z2', format: 'pdf', data: 'JVBERi0=' },
  ] as const;

  it('attaches all labels in one call without looking first', async () => {
    const { erp, calls } = openErp({ 'ir.attachment/create': () => [941, 942] });
    await erp.attachLabels({ deliveryId: 73, labels }, first);
    expect(calls.map((call) => call.body)).toEqual([
      {
        vals_list: [
          {
            name: 'LabelShipping-1Z1.zpl',
            datas: 'XlhBXlha',
            mimetype: 'text/plain',
            res_model: 'stock.picking',
            res_id: 73,
          },
          {
            name: 'LabelShipping-1Z2.pdf',
            datas: 'JVBERi0=',
            mimetype: 'application/pdf',
            res_model: 'stock.picking',
            res_id: 73,
          },
        ],
      },
    ]);
  });

  it('adds on a repeat only what is missing', async () => {
    const { erp, calls } = openErp({
      'ir.attachment/search_read': () => [{ id: 941, name: 'LabelShipping-1Z1.zpl' }],
      'ir.attachment/create': () => [943],
    });
    await erp.attachLabels({ deliveryId: 73, labels }, again);
    expect(calls.at(-1)?.body).toMatchObject({ vals_list: [{ name: 'LabelShipping-1Z2.pdf' }] });
  });
});

describe('postTracking', () => {
  const events: TrackingEvent[] = [
    { trackingNumber: '1Z1', status: 'in-transit', carrierCode: '011', occurredAt: '2026-11-24T10:00:00Z' },
    { trackingNumber: '1Z1', status: 'unknown', carrierCode: 'D&K', occurredAt: '2026-11-24T11:00:00Z' },
  ];
  const lines = [
    'in-transit 1Z1 [1Z1 011 2026-11-24T10:00:00Z]',
    'unknown 1Z1 [1Z1 D&K 2026-11-24T11:00:00Z]',
  ];

  it('posts one note with a line per event, each event once', async () => {
    const { erp, calls } = openErp({ 'stock.picking/message_post': () => [724] });
    await erp.postTracking({ deliveryId: 73, events: [...events, ...events] }, first);
    // Odoo 19.0 shows the line breaks of text as spaces.
    const body = [lines[0], lines[1]?.replace('&', '&amp;')].join('<br>');
    expect(calls.map((call) => call.body)).toEqual([{ ids: [73], body, body_is_html: true }]);
  });

  it('posts a single event as text', async () => {
    const { erp, calls } = openErp({ 'stock.picking/message_post': () => [724] });
    await erp.postTracking({ deliveryId: 73, events: events.slice(1) }, first);
    expect(calls.map((call) => call.body)).toEqual([{ ids: [73], body: lines[1] }]);
  });

  it('finds every mark again in a note as Odoo 19.0 was seen to keep it', async () => {
    const carrierCodes = ['D&K', `<b>"quoted" 'code'</b>`, 'a\nb  c', 'é☃ &amp; &#39; `x`'];
    const posted = carrierCodes.map((carrierCode, index) => ({
      trackingNumber: '1Z1',
      status: 'in-transit' as const,
      carrierCode,
      occurredAt: `2026-11-24T1${index}:00:00Z`,
    }));
    const body =
      '<p>in-transit 1Z1 [1Z1 D&amp;K 2026-11-24T10:00:00Z]<br>' +
      `in-transit 1Z1 [1Z1 &lt;b&gt;"quoted" 'code'&lt;/b&gt; 2026-11-24T11:00:00Z]<br>` +
      'in-transit 1Z1 [1Z1 a b c 2026-11-24T12:00:00Z]<br>' +
      'in-transit 1Z1 [1Z1 é☃ &amp;amp; &amp;#39; `x` 2026-11-24T13:00:00Z]</p>';
    const { erp, methods } = openErp({ 'mail.message/search_read': () => [{ id: 2, body }] });
    await erp.postTracking({ deliveryId: 73, events: posted }, again);
    expect(methods()).toEqual(['mail.message/search_read']);
  });

  it('leaves out on a repeat what is posted, though Odoo keeps it escaped and in a paragraph', async () => {
    const note = `<p>${lines[1]?.replace('&', '&amp;')}</p>`;
    const { erp, calls } = openErp({
      'mail.message/search_read': () => [
        { id: 1, body: '<p>Transfer created</p>' },
        { id: 2, body: note },
      ],
      'stock.picking/message_post': () => [725],
    });
    await erp.postTracking({ deliveryId: 73, events }, again);
    expect(calls.at(-1)?.body).toEqual({ ids: [73], body: lines[0] });
  });

  it('posts nothing when there is nothing new', async () => {
    const { erp, methods } = openErp({
      'mail.message/search_read': () => [{ id: 2, body: `<p>${lines[0]}</p>` }],
    });
    await erp.postTracking({ deliveryId: 73, events: events.slice(0, 1) }, again);
    await erp.postTracking({ deliveryId: 73, events: [] }, first);
    expect(methods()).toEqual(['mail.message/search_read']);
  });
});

describe('scheduleActivity', () => {
  const task = { deliveryId: 73, summary: 'Check the address', note: 'a < b\nsecond line' };
  const activity = {
    act_type_xmlid: 'mail.mail_activity_data_todo',
    summary: 'Check the address',
    note: 'a &lt; b<br>second line',
    date_deadline: '2026-11-24',
  };
  const me = { lang: 'en_US', tz: 'Europe/Brussels', uid: 7 };

  it("schedules a to-do for the client's user, due today, with the note as text", async () => {
    const { erp, calls, methods } = openActivities(me);
    await erp.scheduleActivity(task, first);
    await erp.scheduleActivity(task, first);
    expect(calls.at(-1)?.body).toEqual({ ids: [73], ...activity, user_id: 7 });
    expect(methods().filter((method) => method === 'res.users/context_get')).toHaveLength(1);
  });

  it('leaves the user out where Odoo does not say who one is', async () => {
    const { erp, calls } = openActivities({ lang: 'en_US', tz: false });
    await erp.scheduleActivity(task, first);
    expect(calls.at(-1)?.body).toEqual({ ids: [73], ...activity });
  });

  it('schedules none on a repeat when one of this summary is there', async () => {
    const { erp, methods } = openActivities(me, [12]);
    await erp.scheduleActivity(task, again);
    expect(methods()).toEqual(['mail.activity/search']);
  });
});
