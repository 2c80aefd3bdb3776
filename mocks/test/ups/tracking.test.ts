import { describe, expect, it } from 'vitest';
import { type Json, openUps, parcel, read } from './ups-client.ts';

const HOUR = 3_600_000;

function numberOf(reply: Json): string {
  return String(reply['ShipmentResponse']!['ShipmentResults']!['ShipmentIdentificationNumber']);
}

function firstPackage(reply: Json): Json {
  return reply['trackResponse']!['shipment']![0]!['package']![0] as Json;
}

describe('UPS tracking', () => {
  it('moves a Ground parcel from label to delivery within 8 to 20 hours, newest activity first', async () => {
    const { clock, mock, call, ship } = openUps();
    const number = numberOf(ship());
    const track = (): Json => firstPackage(read(call('GET', `/api/track/v1/details/${number}`)));
    expect(track()['currentStatus']).toMatchObject({ type: 'M', statusCode: '003' });
    await clock.advance(8 * HOUR - 1);
    expect(track()['currentStatus']!['type']).toBe('I');
    await clock.advance(12 * HOUR + 2);
    const done = track();
    expect(done['currentStatus']).toMatchObject({ type: 'D', statusCode: '011' });
    expect(done['packageCount']).toBe(1);
    expect(done['deliveryDate']).toEqual([{ type: 'DEL', date: expect.stringMatching(/^\d{8}$/) as string }]);
    const activity = done['activity'] as unknown as Json[];
    expect(activity.map((one) => one['status']!['statusCode'])).toEqual([
      '011',
      '021',
      '005',
      '005',
      '038',
      '003',
    ]);
    const instants = activity.map((one) => `${one['gmtDate']}${String(one['gmtTime']).replaceAll(':', '')}`);
    expect(instants).toEqual(instants.toSorted().toReversed());
    const kinds = mock.ledger.entries
      .filter(({ kind }) => kind === 'carrier-event')
      .map((entry) => entry['status']);
    expect(kinds).toEqual([
      'label-created',
      'picked-up',
      'in-transit',
      'in-transit',
      'out-for-delivery',
      'delivered',
    ]);
  });

  it('enters each event into the ledger when its time comes, whether anybody looks or not', async () => {
    const { clock, mock, call, ship } = openUps();
    const number = numberOf(ship());
    for (let minute = 0; minute < 20 * 60; minute += 30) {
      if (minute % 120 === 0) call('GET', `/api/track/v1/details/${number}`);
      await clock.advance(30 * 60_000);
    }
    const events = mock.ledger.entries.filter(({ kind }) => kind === 'carrier-event');
    for (const event of events) expect(event.at - Date.parse(String(event['occurredAt']))).toBeLessThan(1000);
    expect(new Set(events.map((event) => event['eventId'])).size).toBe(events.length);
    expect(clock.pending).toBe(0);
  });

  it('gives times in UTC beside local ones, with an offset that must not be applied', () => {
    const { call, clock, ship } = openUps();
    const event = firstPackage(read(call('GET', `/api/track/v1/details/${numberOf(ship())}`)))[
      'activity'
    ]![0] as Json;
    const now = new Date(clock.now()).toISOString();
    expect(`${event['gmtDate']}`).toBe(now.slice(0, 10).replaceAll('-', ''));
    expect(String(event['gmtTime']).replaceAll(':', '')).toBe(now.slice(11, 19).replaceAll(':', ''));
    expect(event).toMatchObject({ gmtOffset: '-06:00', time: '020000' });
    expect(event['status']!['description']).toMatch(/ $/);
  });

  it('warns about a number it does not know, with 200 and no package', () => {
    const response = openUps().call('GET', '/api/track/v1/details/1Z999AA10123456784');
    expect(response.status).toBe(200);
    const shipment = read(response)['trackResponse']!['shipment']![0] as Json;
    expect(shipment['warnings']![0]!['code']).toBe('TW0001');
    expect(shipment['package']).toBeUndefined();
  });

  it('refuses short numbers and calls without a transaction id', () => {
    const { call } = openUps();
    expect(call('GET', '/api/track/v1/details/123').status).toBe(400);
    expect(call('GET', '/api/track/v1/details/1234567', undefined, { transid: '' }).body).toContain(
      'Missing transId',
    );
  });

  it('finds packages by reference, within the days and the account asked for', async () => {
    const { clock, call, ship } = openUps();
    const number = numberOf(ship());
    const find = (query: string): Json =>
      read(call('GET', `/api/track/v1/reference/details/WH%2FOUT%2F1${query}`))['trackResponse']![
        'shipment'
      ]![0] as Json;
    expect(find('')['package']![0]!['trackingNumber']).toBe(number);
    expect(find('?shipperNum=A1B2C3&destZip=10001')['package']).toHaveLength(1);
    for (const query of [
      '?shipperNum=ZZZZZZ',
      '?destZip=99999',
      '?fromPickUpDate=20270101&toPickUpDate=20270102',
    ]) {
      expect(find(query)['warnings']![0]!['code']).toBe('TW0001');
    }
    await clock.advance(16 * 24 * HOUR);
    expect(find('')['warnings']).toBeDefined();
  });

  it('stops the journey of a voided package, and says so', async () => {
    const { clock, mock, call, ship } = openUps();
    const number = numberOf(ship());
    call('DELETE', `/api/shipments/v2409/void/cancel/${number}`);
    await clock.advance(48 * HOUR);
    const found = firstPackage(read(call('GET', `/api/track/v1/details/${number}`)));
    expect(found['currentStatus']).toMatchObject({ type: 'MV', statusCode: '007' });
    expect(mock.ledger.entries.filter(({ kind }) => kind === 'carrier-event')).toHaveLength(1);
  });

  it('takes exceptions on demand and by rate', async () => {
    const late = openUps({ exceptionRate: 1 });
    const number = numberOf(late.ship());
    await late.clock.advance(30 * HOUR);
    const statuses = late.mock.ledger.entries
      .filter(({ kind }) => kind === 'carrier-event')
      .map((one) => one['status']);
    expect(statuses).toContain('exception');
    expect(statuses.at(-1)).toBe('delivered');
    late.mock.control.addEvent(number, {
      type: 'X',
      code: '53',
      statusCode: '035',
      description: 'Receiver Refused Package',
      status: 'returning',
      city: 'NEWARK',
      last: true,
    });
    expect(
      firstPackage(read(late.call('GET', `/api/track/v1/details/${number}`)))['activity']![0],
    ).toMatchObject({
      status: { statusCode: '035' },
      location: { address: { city: 'NEWARK' } },
    });
  });

  it('shows the whole shipment page by page', () => {
    const { call, ship } = openUps();
    const number = numberOf(
      ship((request) => {
        request['ShipmentRequest']!['Shipment']!['Package'] = [
          parcel('1'),
          parcel('2'),
          parcel('3'),
        ] as never;
      }),
    );
    const page = read(call('GET', `/api/track/v1/shipment/details/${number}?offset=1&count=1`));
    expect(page['trackResponse']!['shipment']![0]!['package']).toHaveLength(1);
    expect(firstPackage(page)['packageCount']).toBe(3);
  });
});
