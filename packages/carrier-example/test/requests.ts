import type { ShipmentRequest } from '@crossdock/canonical-model';

/** Two packages within a country. */
export const request: ShipmentRequest = {
  reference: 'ORD-1042',
  serviceLevel: 'ground',
  shipFrom: {
    contact: { name: 'Dock Three', company: 'Crossdock Supply' },
    address: { lines: ['Kaistr. 3'], city: 'Hamburg', postalCode: '20457', countryCode: 'DE' },
  },
  shipTo: {
    contact: { name: 'Konrad Zuse', phone: '+49 30 5550142', email: 'konrad@example.com' },
    address: {
      lines: ['Methfesselstr. 10'],
      city: 'Berlin',
      postalCode: '10965',
      countryCode: 'DE',
      residential: true,
    },
  },
  packages: [
    { reference: 'ORD-1042/1', weightGrams: 900 },
    { reference: 'ORD-1042/2', weightGrams: 400, dimensions: { lengthMm: 200, widthMm: 150, heightMm: 100 } },
  ],
};
