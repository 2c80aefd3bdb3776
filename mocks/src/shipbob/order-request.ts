import { invalidField, unprocessable } from './errors.ts';
import type { Stock } from './stock.ts';

/** One product of an order. */
export interface OrderedProduct {
  sku: string;
  inventoryId: number | undefined;
  quantity: number;
  name: string | undefined;
  externalLineId: number | undefined;
  unitOfMeasure: string | undefined;
  unitPrice: number | undefined;
}

/** An order as it was sent, checked. */
export interface OrderRequest {
  referenceId: string;
  products: readonly OrderedProduct[];
  /** True when the customer's own carrier fetches the goods, so that there is no tracking number of ShipBob's. */
  merchantShips: boolean;
  /** Shown back as they came. */
  echo: Readonly<Record<string, unknown>>;
}

type Node = Readonly<Record<string, unknown>>;

// ShipBob OpenAPI 2026-01, Orders.OrderType, Orders.CarrierShipType and Orders.PaymentShipTerm.
const TYPES = ['DTC', 'DropShip', 'B2B'];
const CARRIER_TYPES = ['Parcel', 'Freight'];
const PAYMENT_TERMS = ['Collect', 'ThirdParty', 'Prepaid', 'MerchantResponsible'];
const UNITS = ['EA', 'INP', 'CS', 'PL'];

/** Checks an order against the document. ShipBob OpenAPI 2026-01, Orders.CreateOrderModel. */
export function readOrderRequest(body: unknown, stock: Stock): OrderRequest {
  const order = asNode(body, '');
  const referenceId = required(order, 'reference_id', 300);
  required(order, 'shipping_method');
  oneOf(order, 'type', TYPES, true);
  checkRecipient(order['recipient']);
  limited(order, 'order_number', 400);
  limited(order, 'gift_message', 500);
  checkTags(order['tags']);
  const terms =
    order['shipping_terms'] === undefined ? {} : asNode(order['shipping_terms'] ?? {}, 'shipping_terms');
  oneOf(terms, 'carrier_type', CARRIER_TYPES, false, 'shipping_terms.');
  oneOf(terms, 'payment_term', PAYMENT_TERMS, false, 'shipping_terms.');
  const { products } = order;
  if (!Array.isArray(products) || products.length === 0)
    throw invalidField('products', 'The products field is required.');
  return {
    referenceId,
    products: products.map((product: unknown, index) => readProduct(product, `products[${index}]`, stock)),
    merchantShips: terms['payment_term'] === 'MerchantResponsible',
    echo: order,
  };
}

function readProduct(value: unknown, path: string, stock: Stock): OrderedProduct {
  const product = asNode(value, path);
  const { quantity } = product;
  if (!Number.isInteger(quantity) || (quantity as number) < 1) {
    throw invalidField(`${path}.quantity`, 'The quantity must be at least 1.');
  }
  oneOf(product, 'quantity_unit_of_measure_code', UNITS, false, `${path}.`);
  const reference = typeof product['reference_id'] === 'string' ? product['reference_id'] : '';
  const item = typeof product['id'] === 'number' ? stock.byId(product['id']) : stock.bySku(reference);
  if (product['id'] === undefined) required(product, 'reference_id', Number.POSITIVE_INFINITY, `${path}.`);
  if (item === undefined && typeof product['name'] !== 'string') {
    // A product ShipBob has not seen needs a name. Unconfirmed: the sentence.
    throw unprocessable('Name is required for a product that does not exist');
  }
  return {
    sku: item?.sku ?? reference,
    inventoryId: item?.inventoryId,
    quantity: quantity as number,
    name: typeof product['name'] === 'string' ? product['name'] : undefined,
    externalLineId: typeof product['external_line_id'] === 'number' ? product['external_line_id'] : undefined,
    unitOfMeasure:
      typeof product['quantity_unit_of_measure_code'] === 'string'
        ? product['quantity_unit_of_measure_code']
        : undefined,
    unitPrice: typeof product['unit_price'] === 'number' ? product['unit_price'] : undefined,
  };
}

function checkRecipient(value: unknown): void {
  const recipient = asNode(value, 'recipient');
  required(recipient, 'name', 300, 'recipient.');
  limited(recipient, 'phone_number', 50, 'recipient.');
  const address = asNode(recipient['address'], 'recipient.address');
  for (const name of ['address1', 'city', 'country']) {
    required(address, name, Number.POSITIVE_INFINITY, 'recipient.address.');
  }
}

function checkTags(value: unknown): void {
  if (value === undefined || value === null) return;
  if (!Array.isArray(value)) throw invalidField('tags', 'The tags field must be a list.');
  for (const [index, tag] of (value as unknown[]).entries()) {
    const node = asNode(tag, `tags[${index}]`);
    required(node, 'name', 50, `tags[${index}].`);
    required(node, 'value', 500, `tags[${index}].`);
  }
}

function asNode(value: unknown, path: string): Node {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Node;
  throw invalidField(path, `The ${path || 'body'} field is required.`);
}

function required(node: Node, name: string, most = Number.POSITIVE_INFINITY, prefix = ''): string {
  const value = node[name];
  if (typeof value !== 'string' || value === '')
    throw invalidField(prefix + name, `The ${name} field is required.`);
  return limited(node, name, most, prefix) as string;
}

function limited(node: Node, name: string, most: number, prefix = ''): unknown {
  const value = node[name];
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'string' || value.length > most) {
    throw invalidField(prefix + name, `The field ${name} must be a string with a maximum length of ${most}.`);
  }
  return value;
}

function oneOf(node: Node, name: string, values: readonly string[], needed: boolean, prefix = ''): void {
  const value = node[name];
  if ((value === undefined || value === null) && !needed) return;
  if (!values.includes(value as string))
    throw invalidField(prefix + name, `The value for ${name} is not valid.`);
}
