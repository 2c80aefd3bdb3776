import { describe, expect, it } from 'vitest';
import { openUps, upsError } from './answering-ups.ts';
import delivered from './fixtures/track.delivered.json' with { type: 'json' };

const trackingNumber = '1Z1442YY7229014688';

async function track(response: () => Response) {
  const { ups } = openUps(response);
  const [result] = await ups.trackPackages([{ trackingNumber }]);
  return result ?? { trackingNumber: 'no result', events: [] };
}

function activity(gmtDate: string, gmtTime: string, rest: object = {}) {
  return {
    gmtDate,
    gmtTime,
    gmtOffset: '-05:00',
    date: '20260101',
    time: '000000',
    status: { statusCode: '005' },
    ...rest,
  };
}

function answer(activities: unknown): Response {
  return Response.json({
    trackResponse: { shipment: [{ package: [{ trackingNumber, activity: activities }] }] },
  });
}

async function eventOf(status: object) {
  const { events } = await track(() => answer(activity('20260303', '074700', { status })));
  return events[0];
}

describe('trackPackages', () => {
  it('reads the example of UPS, oldest first and without trailing blanks', async () => {
    const { events } = await track(() => Response.json(delivered.body));
    expect(events).toEqual([
      {
        trackingNumber,
        status: 'label-created',
        carrierCode: '003',
        description: 'Shipper created a label, UPS has not received the package yet.',
        occurredAt: '2022-01-26T15:16:41Z',
        place: 'US',
      },
      {
        trackingNumber,
        status: 'delivered',
        carrierCode: '011',
        description: 'DELIVERED',
        occurredAt: '2022-01-26T16:30:00Z',
        place: 'PARAMUS, NJ, US',
      },
    ]);
  });

  it('takes gmtDate and gmtTime for UTC, in both forms of time seen, and never adds the offset', async () => {
    const { events } = await track(() =>
      answer([activity('20260303', '15:44:34'), activity('20260303', '074700')]),
    );
    expect(events.map((event) => event.occurredAt)).toEqual(['2026-03-03T07:47:00Z', '2026-03-03T15:44:34Z']);
  });

  it('keeps the order of scans of the same second, a lone scan, and none without a time', async () => {
    const same = ['003', '005', '011'].map((statusCode) =>
      activity('20260303', '074700', { status: { statusCode } }),
    );
    const { events } = await track(() => answer(same.toReversed()));
    expect(events.map((event) => event.carrierCode)).toEqual(['003', '005', '011']);
    expect((await track(() => answer(activity('20260303', '074700')))).events).toHaveLength(1);
    expect((await track(() => answer([{ status: { statusCode: '005' } }]))).events).toEqual([]);
  });

  it('asks the type only where there is no status code, and never guesses from it', async () => {
    expect(await eventOf({ statusCode: '999', type: 'D', code: 'XX' })).toMatchObject({
      status: 'unknown',
      carrierCode: '999',
    });
    expect(await eventOf({ type: 'D', code: 'FS' })).toMatchObject({
      status: 'delivered',
      carrierCode: 'D FS',
    });
    expect(await eventOf({ type: 'Q' })).toMatchObject({ status: 'unknown', carrierCode: 'Q' });
  });

  it('has no events for a number UPS does not know, whichever way UPS says so', async () => {
    const warnings = [{ code: 'TW0001', message: 'Tracking Information Not Found' }];
    const unknown = { trackResponse: { shipment: [{ inquiryNumber: trackingNumber, warnings }] } };
    expect(await track(() => Response.json(unknown))).toEqual({ trackingNumber, events: [] });
    expect(await track(() => upsError(404, 'TV0404', 'not found'))).toEqual({ trackingNumber, events: [] });
  });
});
