import { describe, expect, it } from 'vitest';
import { openUps, type SentRequest, upsError } from './answering-ups.ts';
import voided from './fixtures/cancel-shipment.voided.json' with { type: 'json' };
import recovered from './fixtures/find-shipments.zpl.json' with { type: 'json' };

const query = { reference: 'ORD-1', packageReferences: ['ORD-1/1', 'ORD-1/2'] };

function tracked(trackingNumber: string, statusCode: string, references: string[] = []): Response {
  const activity = { gmtDate: '20261102', gmtTime: '080000', status: { statusCode } };
  const referenceNumber = references.map((number) => ({ type: 'PACKAGE', number }));
  return Response.json({
    trackResponse: { shipment: { package: { trackingNumber, referenceNumber, activity } } },
  });
}

function labels(id: string, numbers: string[], candidates: string[] = []): Response {
  return Response.json({
    LabelRecoveryResponse: {
      ShipmentIdentificationNumber: id,
      LabelResults: numbers.map((TrackingNumber) => ({
        TrackingNumber,
        LabelImage: { LabelImageFormat: { Code: 'ZPL' }, GraphicImage: btoa(TrackingNumber) },
      })),
      TrackingCandidate: candidates.map((TrackingNumber) => ({ TrackingNumber })),
    },
  });
}

async function find(answer: (request: SentRequest, asked: string) => Response) {
  const { ups, sent } = openUps((request) =>
    answer(request, request.line.split('/').at(-1)?.split('?')[0] ?? ''),
  );
  const found = await ups.findShipments?.(query);
  return { found, sent };
}

describe('findShipments', () => {
  it('asks by reference and account, and reads the example of UPS', async () => {
    const { found, sent } = await find((_, asked) =>
      asked === 'recovery' ? Response.json(recovered.body) : tracked(asked, '003'),
    );
    expect(JSON.parse(sent[0]?.body ?? '')).toMatchObject({
      LabelRecoveryRequest: {
        ReferenceValues: { ReferenceNumber: { Value: 'ORD-1' }, ShipperNumber: 'A1B2C3' },
      },
    });
    expect(found).toEqual([
      {
        carrierId: 'ups',
        carrierShipmentId: '1Z12345E8791315413',
        reference: 'ORD-1',
        packages: [
          {
            reference: 'ORD-1/1',
            trackingNumber: '1Z12345E8791315413',
            label: { trackingNumber: '1Z12345E8791315413', format: 'zpl', data: 'Cl5YQV5MUk5eTU5ZXk1GTixO' },
          },
        ],
      },
    ]);
  });

  it('puts packages in our order where tracking tells their references', async () => {
    const { found } = await find((_, asked) => {
      if (asked === 'recovery') return labels('1Z-A', ['1Z-A', '1Z-B']);
      return tracked(asked, '003', ['ORD-1', asked === '1Z-A' ? 'ORD-1/2' : 'ORD-1/1']);
    });
    expect(found?.[0]?.packages.map((each) => [each.reference, each.trackingNumber])).toEqual([
      ['ORD-1/1', '1Z-B'],
      ['ORD-1/2', '1Z-A'],
    ]);
  });

  it('recovers each candidate, and groups them by shipment', async () => {
    const { found } = await find(({ body }, asked) => {
      if (asked !== 'recovery') return tracked(asked, '003');
      if (body.includes('ReferenceValues')) return labels('', [], ['1Z-A', '1Z-B', '1Z-C']);
      if (body.includes('1Z-C')) return labels('1Z-C', ['1Z-C']);
      return labels('1Z-A', [body.includes('1Z-B') ? '1Z-B' : '1Z-A']);
    });
    expect(found?.map((each) => each.packages.map((one) => one.trackingNumber))).toEqual([
      ['1Z-A', '1Z-B'],
      ['1Z-C'],
    ]);
  });

  it('leaves out what has been voided', async () => {
    const { found } = await find((_, asked) =>
      asked === 'recovery' ? labels('1Z-A', ['1Z-A']) : tracked(asked, '007'),
    );
    expect(found).toEqual([]);
  });

  it('finds nothing where UPS has no label, and fails where UPS fails', async () => {
    expect((await find(() => upsError(400, '9801031', 'not found or not ready'))).found).toEqual([]);
    const call = find(() => upsError(503, '10004', 'unavailable'));
    await expect(call).rejects.toMatchObject({
      code: 'unavailable',
      effect: 'none',
      operation: 'findShipments',
    });
  });
});

async function cancel(answer: (request: SentRequest) => Response): Promise<string[]> {
  const { ups, sent } = openUps(answer);
  await ups.cancelShipment?.('1ZA1B2C30300000012', { idempotencyKey: 'key' });
  return sent.map(({ line }) => line);
}

function voidAnswer(code: string): Response {
  return Response.json({
    VoidShipmentResponse: {
      SummaryResult: { Status: { Code: '1' } },
      PackageLevelResults: { TrackingNumber: '1ZA1B2C30300000012', Status: { Code: code } },
    },
  });
}

describe('cancelShipment', () => {
  it('reads the example of UPS', async () => {
    expect(await cancel(() => Response.json(voided.body))).toEqual([
      'DELETE /api/shipments/v2409/void/cancel/1ZA1B2C30300000012',
    ]);
  });

  it('takes voided and already voided alike, and no package left out', async () => {
    await cancel(() => voidAnswer('1'));
    await expect(cancel(() => voidAnswer('0'))).rejects.toMatchObject({
      code: 'conflict',
      effect: 'unknown',
    });
  });

  it.each([
    ['007', undefined],
    ['038', 'conflict'],
    ['', 'not-found'],
  ])('asks tracking why nothing was found to void: %s', async (statusCode, code) => {
    const answer = ({ line }: SentRequest): Response => {
      if (line.startsWith('DELETE'))
        return upsError(400, '190102', 'No shipment found within the allowed void period');
      return statusCode ? tracked('1ZA1B2C30300000012', statusCode) : Response.json({ trackResponse: {} });
    };
    const outcome = await cancel(answer).then(
      () => undefined,
      (error: unknown) => (error as { code: string }).code,
    );
    expect(outcome).toBe(code);
  });
});
