import type { ShipmentRequest } from '@crossdock/canonical-model';

/** Two packages within the US. */
export const domesticRequest: ShipmentRequest = {
  reference: 'ORD-1042',
  serviceLevel: 'ground',
  shipFrom: {
    contact: { name: 'Dock Three', company: 'Crossdock Supply', phone: '+1 410-555-0100' },
    address: {
      lines: ['2311 York Road'],
      city: 'Timonium',
      regionCode: 'MD',
      postalCode: '21093',
      countryCode: 'US',
    },
  },
  shipTo: {
    contact: { name: 'Ada Lovelace', phone: '7705550142', email: 'ada@example.com' },
    address: {
      lines: ['55 Glenlake Parkway'],
      city: 'Alpharetta',
      regionCode: 'GA',
      postalCode: '30005-1234',
      countryCode: 'US',
      residential: true,
    },
  },
  packages: [
    { reference: 'ORD-1042/1', weightGrams: 900, dimensions: { lengthMm: 200, widthMm: 300, heightMm: 100 } },
    { reference: 'ORD-1042/2', weightGrams: 2400, description: 'Steel screws' },
  ],
};

/** One package from the US to Germany, with what customs wants. */
export const exportRequest: ShipmentRequest = {
  ...domesticRequest,
  reference: 'ORD-1043',
  serviceLevel: 'international-express',
  shipTo: {
    contact: { name: 'Konrad Zuse', phone: '+49 30 5550142' },
    address: { lines: ['Methfesselstr. 10'], city: 'Berlin', postalCode: '10965', countryCode: 'DE' },
  },
  packages: [{ reference: 'ORD-1043/1', weightGrams: 1200, description: 'Steel screws, 9 mm' }],
  customs: {
    reason: 'sale',
    dutiesPaidBy: 'sender',
    items: [
      {
        sku: 'SCREW-9',
        description: 'Steel screws, 9 mm, zinc plated, hexagon socket head',
        quantity: 3,
        unitValue: { amount: '12.50', currency: 'USD' },
        hsCode: '731815',
        originCountryCode: 'US',
      },
    ],
  },
};
