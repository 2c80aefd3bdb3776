import type { CustomsDeclaration, ShipmentRequest } from '@crossdock/canonical-model';

/** Two packages within a country. */
export const request: ShipmentRequest = {
  reference: 'order-1',
  serviceLevel: 'ground',
  shipFrom: {
    contact: { name: 'Dock Three' },
    address: { lines: ['Kaistr. 3'], city: 'Hamburg', postalCode: '20457', countryCode: 'DE' },
  },
  shipTo: {
    contact: { name: 'Konrad Zuse', phone: '+49 30 5550142' },
    address: { lines: ['Methfesselstr. 10'], city: 'Berlin', postalCode: '10965', countryCode: 'DE' },
  },
  packages: [
    { reference: 'box-1', weightGrams: 900 },
    { reference: 'box-2', weightGrams: 400 },
  ],
};

/** One article sold across a border. */
export const customs: CustomsDeclaration = {
  reason: 'sale',
  dutiesPaidBy: 'sender',
  items: [
    {
      description: 'Mug',
      quantity: 2,
      unitValue: { amount: '12.00', currency: 'EUR' },
      hsCode: '691110',
      originCountryCode: 'DE',
    },
  ],
};
