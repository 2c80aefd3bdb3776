import type { OdooMock } from './index.ts';
import type { NewOrder, PlacedOrder } from './world.ts';

/** An order in the shape of one that a real Odoo 19.0 took. */
export interface RecordedOrder extends PlacedOrder {
  /** The customer's reference, which tells the shapes apart. */
  reference: string;
}

// Products and their weights, prices and stock as on the Odoo 19.0 whose answers were kept.
const products = [
  { sku: 'LAB-A', name: 'Lab widget A', weightKg: 0.5, price: 10, stock: { WH: 1000 } },
  { sku: 'LAB-B', name: 'Lab widget B', weightKg: 1.25, price: 10, stock: { WH: 1000 } },
  { sku: 'LAB-SCARCE', name: 'Lab widget scarce', weightKg: 0.1, price: 10, stock: { WH: 3 } },
] as const;

type Sku = (typeof products)[number]['sku'];

interface Shape {
  reference: string;
  lines: readonly (readonly [Sku, number, number?])[];
  carrier?: 'Lab Standard' | 'Lab Express';
  commitmentDate?: string;
}

// Seen on Odoo 19.0, each in the exchange named beside it: what was ordered and by which delivery method.
const shapes: readonly Shape[] = [
  // A sale order with two storable products and a promised date, from quotation to delivery.
  {
    reference: 'WEB-1001',
    lines: [
      ['LAB-A', 10],
      ['LAB-B', 4, 12.5],
    ],
    carrier: 'Lab Standard',
    commitmentDate: '2026-12-01 12:00:00',
  },
  // Six of ten picked, the rest as a backorder.
  {
    reference: 'WEB-1002',
    lines: [
      ['LAB-A', 10],
      ['LAB-B', 4],
    ],
    carrier: 'Lab Standard',
  },
  // Seven of ten, no backorder wanted.
  { reference: 'WEB-1003', lines: [['LAB-A', 10]], carrier: 'Lab Standard' },
  // Seven of ten, answered beforehand by the context.
  { reference: 'WEB-1004', lines: [['LAB-A', 10]], carrier: 'Lab Standard' },
  // Two packages, one of a type, one with a name.
  {
    reference: 'WEB-1010',
    lines: [
      ['LAB-A', 10],
      ['LAB-B', 4],
    ],
    carrier: 'Lab Standard',
  },
  // Tracking, messages and a label.
  { reference: 'WEB-1020', lines: [['LAB-A', 2]], carrier: 'Lab Express' },
  // Delivered, then part of it sent back.
  {
    reference: 'WEB-1030',
    lines: [
      ['LAB-A', 5],
      ['LAB-B', 2],
    ],
    carrier: 'Lab Standard',
  },
  // Cancelled before it left.
  { reference: 'WEB-1040', lines: [['LAB-A', 5]], carrier: 'Lab Standard' },
  // Ten ordered, three on hand.
  { reference: 'WEB-1050', lines: [['LAB-SCARCE', 10]] },
];

/** Places one confirmed order of each shape that was seen on a real Odoo 19.0, all to one customer. */
export function seedRecordedOrders(mock: OdooMock): RecordedOrder[] {
  const { world } = mock;
  const ids = new Map<Sku, number>(products.map((product) => [product.sku, world.addProduct(product)]));
  const carriers = {
    'Lab Standard': world.addCarrier({ name: 'Lab Standard', fixedPrice: 19, trackingUrl }),
    'Lab Express': world.addCarrier({ name: 'Lab Express', fixedPrice: 19, trackingUrl }),
  };
  // The name was seen; the address is made up.
  const partnerId = world.addPartner({
    name: 'Azure Interior',
    street: '100 Example Street',
    city: 'Fremont',
    zip: '94538',
    stateCode: 'CA',
    countryCode: 'US',
    isCompany: true,
  });
  const toLine = ([sku, quantity, price]: Shape['lines'][number]): NewOrder['lines'][number] => {
    const line = { productId: ids.get(sku) as number, quantity };
    return price === undefined ? line : { ...line, price };
  };
  return shapes.map(({ reference, lines, carrier, commitmentDate }) => {
    const order: NewOrder = { partnerId, lines: lines.map(toLine), clientOrderRef: reference, confirm: true };
    if (carrier !== undefined) order.carrierId = carriers[carrier];
    if (commitmentDate !== undefined) order.commitmentDate = commitmentDate;
    return Object.assign(world.placeOrder(order), { reference });
  });
}

const trackingUrl = 'https://track.example/<shipmenttrackingnumber>';
