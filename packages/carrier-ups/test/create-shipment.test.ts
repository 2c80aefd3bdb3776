import type { ShipmentRequest } from '@crossdock/canonical-model';
import { describe, expect, it } from 'vitest';
import type { components } from '../src/generated/ups.ts';
import { openUps, upsError } from './answering-ups.ts';
import { domesticRequest, exportRequest } from './requests.ts';

const context = { idempotencyKey: 'key' };

/** The answer of UPS Shipping.yaml (2026-07-21), in arrays as it promises since v2403. */
function booked(count: number, rest: object = {}): Response {
  const PackageResults = Array.from({ length: count }, (_, index) => ({
    TrackingNumber: `1ZA1B2C3030000000${index}`,
    ShippingLabel: { ImageFormat: { Code: 'ZPL', Description: 'ZPL' }, GraphicImage: btoa(`label ${index}`) },
  }));
  const ShipmentResults = {
    ShipmentIdentificationNumber: '1ZA1B2C30300000000',
    ShipmentCharges: { TotalCharges: { CurrencyCode: 'USD', MonetaryValue: '15.54' } },
    PackageResults: count === 1 ? PackageResults[0] : PackageResults,
    ...rest,
  };
  const response = { Alert: { Code: '120900', Description: 'Not qualified. ' }, TransactionReference: '' };
  return Response.json({ ShipmentResponse: { Response: response, ShipmentResults } });
}

async function shipmentSent(request: ShipmentRequest): Promise<components['schemas']['Shipment']> {
  const { ups, sent } = openUps(() => booked(request.packages.length));
  await ups.createShipment(request, context);
  const body = JSON.parse(sent[0]?.body ?? '') as components['schemas']['ShipmentRequestWrapper'];
  return body.ShipmentRequest.Shipment;
}

describe('createShipment', () => {
  it('puts references on the packages within the US, and on the shipment elsewhere', async () => {
    const domestic = await shipmentSent(domesticRequest);
    expect(domestic.ReferenceNumber).toBeUndefined();
    expect(domestic.Package.map((each) => each.ReferenceNumber)).toEqual([
      [{ Value: 'ORD-1042' }, { Value: 'ORD-1042/1' }],
      [{ Value: 'ORD-1042' }, { Value: 'ORD-1042/2' }],
    ]);
    const abroad = await shipmentSent(exportRequest);
    expect(abroad.ReferenceNumber).toEqual([{ Value: 'ORD-1043' }]);
    expect(abroad.Package[0]?.ReferenceNumber).toBeUndefined();
  });

  it('never understates weights and sizes, and calls the longest side the length', async () => {
    const { Package } = await shipmentSent(domesticRequest);
    expect(Package[0]).toMatchObject({
      PackageWeight: { UnitOfMeasurement: { Code: 'LBS' }, Weight: '2' },
      Dimensions: { UnitOfMeasurement: { Code: 'IN' }, Length: '12', Width: '8', Height: '4' },
    });
    expect(Package[1]?.PackageWeight.Weight).toBe('5.3');
  });

  it('writes phones and postal codes as UPS wants them', async () => {
    const { Shipper, ShipTo } = await shipmentSent(domesticRequest);
    expect(Shipper).toMatchObject({
      Name: 'Crossdock Supply',
      AttentionName: 'Dock Three',
      Phone: { Number: '4105550100' },
    });
    expect(ShipTo.Address).toMatchObject({ PostalCode: '300051234', ResidentialAddressIndicator: '' });
  });

  it('draws up the invoice and lets the sender pay duties', async () => {
    const { PaymentInformation, ShipmentServiceOptions, Service } = await shipmentSent(exportRequest);
    expect(Service.Code).toBe('07');
    expect(PaymentInformation.ShipmentCharge.map((each) => each.Type)).toEqual(['01', '02']);
    expect(ShipmentServiceOptions?.InternationalForms).toMatchObject({
      FormType: ['01'],
      InvoiceNumber: 'ORD-1043',
      InvoiceDate: '20261102',
      ReasonForExport: 'SALE',
      Product: [
        {
          Description: ['Steel screws, 9 mm, zinc plated, he', 'xagon socket head'],
          Unit: { Number: '3', Value: '12.50', UnitOfMeasurement: { Code: 'OTH', Description: 'PCS' } },
          CommodityCode: '731815',
        },
      ],
    });
  });

  it('asks for signatures at the level and in the code of the lane', async () => {
    const accessorials = ['adult-signature' as const];
    const domestic = await shipmentSent({ ...domesticRequest, accessorials });
    expect(domestic.Package[1]?.PackageServiceOptions).toEqual({ DeliveryConfirmation: { DCISType: '3' } });
    expect(domestic.ShipmentServiceOptions).toBeUndefined();
    const abroad = await shipmentSent({ ...exportRequest, accessorials });
    expect(abroad.Package[0]?.PackageServiceOptions).toBeUndefined();
    expect(abroad.ShipmentServiceOptions?.DeliveryConfirmation).toEqual({ DCISType: '2' });
  });

  it('books Saturday delivery by the code a quote gave it', async () => {
    const { Service, ShipmentServiceOptions } = await shipmentSent({
      ...domesticRequest,
      carrierServiceCode: '01+saturday',
    });
    expect(Service.Code).toBe('01');
    expect(ShipmentServiceOptions).toEqual({ SaturdayDeliveryIndicator: '' });
  });

  it('refuses what UPS does not have', async () => {
    const { ups, sent } = openUps(() => booked(2));
    const wanted: Partial<ShipmentRequest>[] = [
      { accessorials: ['liftgate'] },
      { labelFormat: 'pdf' },
      { serviceLevel: 'international-express' },
    ];
    for (const each of wanted) {
      const call = ups.createShipment({ ...domesticRequest, ...each }, context);
      await expect(call).rejects.toMatchObject({ code: 'unsupported', effect: 'none' });
    }
    expect(sent).toEqual([]);
  });

  it('reads one package that is no list, the negotiated charge and the alerts', async () => {
    const { ups } = openUps(() =>
      booked(1, { NegotiatedRateCharges: { TotalCharge: { CurrencyCode: 'USD', MonetaryValue: '11.02' } } }),
    );
    const shipment = await ups.createShipment(exportRequest, context);
    expect(shipment).toMatchObject({
      packages: [{ reference: 'ORD-1043/1', trackingNumber: '1ZA1B2C30300000000', label: { format: 'zpl' } }],
      charge: { amount: '11.02', currency: 'USD' },
      notices: [{ carrierCode: '120900', message: 'Not qualified.' }],
    });
  });

  it('cannot tell what was bought when the number of packages is another', async () => {
    const { ups } = openUps(() => booked(1));
    const call = ups.createShipment(domesticRequest, context);
    await expect(call).rejects.toMatchObject({ code: 'malformed-response', effect: 'unknown' });
  });

  it('names every field that breaks a limit, before it calls', async () => {
    const { ups, sent } = openUps(() => upsError(400, '1', 'not reached'));
    const long = 'x'.repeat(36);
    const { shipTo, shipFrom } = domesticRequest;
    const { regionCode: _, ...address } = shipTo.address;
    const call = ups.createShipment(
      {
        ...domesticRequest,
        reference: long,
        shipFrom: {
          ...shipFrom,
          address: { ...shipFrom.address, countryCode: 'CA', regionCode: 'ON', postalCode: '21093' },
        },
        shipTo: {
          contact: { name: long, company: long, phone: '1234567890123456' },
          address: { ...address, lines: ['ok', long], city: 'x'.repeat(31), postalCode: '3000' },
        },
        packages: [
          {
            reference: long,
            weightGrams: 100_000_001,
            dimensions: { lengthMm: 10, widthMm: 2701, heightMm: 10 },
          },
        ],
      },
      context,
    );
    const error = await call.catch((caught: unknown) => caught);
    expect(error).toMatchObject({ code: 'invalid-request', effect: 'none' });
    const { issues } = error as { issues: { path: string }[] };
    expect(issues.map((issue) => issue.path).toSorted()).toEqual([
      'packages.0.description',
      'packages.0.dimensions',
      'packages.0.reference',
      'packages.0.weightGrams',
      'reference',
      'shipFrom.address.postalCode',
      'shipTo.address.city',
      'shipTo.address.lines.1',
      'shipTo.address.postalCode',
      'shipTo.address.regionCode',
      'shipTo.contact.company',
      'shipTo.contact.name',
      'shipTo.contact.phone',
    ]);
    expect(sent).toEqual([]);
  });

  it('wants for a border what UPS wants', async () => {
    const { ups } = openUps(() => booked(1));
    const { customs: _, ...rest } = exportRequest;
    const [item] = exportRequest.customs?.items ?? [];
    const bare = { reference: 'ORD-1043/1', weightGrams: 1200 };
    const { phone: __, ...contact } = exportRequest.shipTo.contact;
    const call = ups.createShipment(
      { ...rest, packages: [bare], shipTo: { ...rest.shipTo, contact } },
      context,
    );
    await expect(call).rejects.toMatchObject({
      issues: [{ path: 'shipTo.contact.phone' }, { path: 'packages.0.description' }],
    });
    const address = {
      lines: ['1 Yonge St'],
      city: 'Toronto',
      regionCode: 'ON',
      postalCode: 'm5c 2m6',
      countryCode: 'CA',
    };
    const toCanada = { ...rest, shipTo: { contact: exportRequest.shipTo.contact, address } };
    await expect(ups.createShipment(toCanada, context)).rejects.toMatchObject({
      issues: [{ path: 'customs' }],
    });
    const items = [item, { ...item, unitValue: { amount: '1', currency: 'EUR' } }] as NonNullable<
      typeof exportRequest.customs
    >['items'];
    const mixed = {
      ...rest,
      customs: { reason: 'sale' as const, dutiesPaidBy: 'recipient' as const, items },
    };
    await expect(ups.createShipment(mixed, context)).rejects.toMatchObject({
      issues: [{ path: 'customs.items' }],
    });
  });
});
