import { ExampleError, invalid } from './errors.ts';
import { type PackagePrice, priceOf, type Service, SERVICES, servicesBetween } from './prices.ts';

/** A place as the carrier needs it. */
export interface Place {
  city: string;
  country: string;
  postalCode: string;
}

/** One package as it was sent, checked. */
export interface WantedPackage {
  weightGrams: number;
  reference: string | undefined;
}

/** What rates and shipments have in common. */
export interface Transport {
  from: Place;
  to: Place;
  packages: readonly WantedPackage[];
  residential: boolean;
}

/** A shipment as it was asked for, checked. */
export interface ShipmentRequest extends Transport {
  clientReference: string;
  service: Service;
  labelFormat: 'ZPL' | 'PDF';
  prices: readonly PackagePrice[];
  /** The whole request as text, by which a repetition is told from another shipment. */
  content: string;
}

type Node = Readonly<Record<string, unknown>>;

const COUNTRIES = new Set('US CA MX GB IE DE FR NL BE AT CH ES IT PL SE'.split(' '));

/** Reads what is common to rates and shipments. @throws {ExampleError} 422 */
export function readTransport(body: unknown): Transport {
  const node = asNode(body, '');
  const { packages, residential = false } = node;
  if (!Array.isArray(packages) || packages.length < 1 || packages.length > 20) {
    throw invalid('/packages', 'Between 1 and 20 packages');
  }
  if (typeof residential !== 'boolean') throw invalid('/residential', 'True or false');
  return {
    from: readAddress(node['from'], '/from'),
    to: readAddress(node['to'], '/to'),
    packages: packages.map((one: unknown, index) => readPackage(one, `/packages/${index}`)),
    residential,
  };
}

/** Services the request may choose from. @throws {ExampleError} 422 */
export function offered(transport: Transport, code: unknown): readonly Service[] {
  if (code !== undefined && !SERVICES.some((service) => service.code === code)) {
    throw invalid('/service', 'ECO, STD or EXP');
  }
  const between = servicesBetween(transport.from.country, transport.to.country);
  const found = between.filter((service) => code === undefined || service.code === code);
  if (found.length === 0) throw new ExampleError(422, 'NO_SERVICE', 'That service does not go there');
  return found;
}

/** Reads a request for a shipment. @throws {ExampleError} 422 */
export function readShipment(body: unknown): ShipmentRequest {
  const node = asNode(body, '');
  const clientReference = text(node, 'clientReference', '', 50);
  const transport = readTransport(body);
  const [service] = offered(transport, node['service'] ?? '');
  const { labelFormat = 'ZPL' } = node;
  if (labelFormat !== 'ZPL' && labelFormat !== 'PDF') throw invalid('/labelFormat', 'ZPL or PDF');
  const chosen = service as Service;
  const prices = pricesOf(transport, chosen);
  return {
    ...transport,
    clientReference,
    service: chosen,
    labelFormat,
    prices,
    content: JSON.stringify(body),
  };
}

/** The price of each package of a transport. */
export function pricesOf(transport: Transport, service: Service): PackagePrice[] {
  const { from, to, packages, residential } = transport;
  const abroad = from.country !== to.country;
  return packages.map(({ weightGrams }) => priceOf(service, weightGrams, { abroad, residential }));
}

function readAddress(value: unknown, path: string): Place {
  const node = asNode(value, path);
  text(node, 'name', path, 100);
  const { lines } = node;
  const fits = Array.isArray(lines) && lines.length >= 1 && lines.length <= 3 && lines.every(isLine);
  if (!fits) throw invalid(`${path}/lines`, 'Between 1 and 3 lines of 1 to 60 characters');
  const country = text(node, 'country', path, 2);
  if (!COUNTRIES.has(country)) throw invalid(`${path}/country`, 'A country that is served');
  if (country === 'US' || country === 'CA') text(node, 'region', path, 60);
  const postalCode = text(node, 'postalCode', path, 12);
  if (country === 'US' && !/^\d{5}(-\d{4})?$/.test(postalCode)) {
    throw invalid(`${path}/postalCode`, '12345 or 12345-6789');
  }
  if (node['phone'] !== undefined) text(node, 'phone', path, 20);
  return { city: text(node, 'city', path, 60), country, postalCode };
}

function readPackage(value: unknown, path: string): WantedPackage {
  const node = asNode(value, path);
  const sides = ['lengthMm', 'widthMm', 'heightMm'].filter((side) => node[side] !== undefined);
  if (sides.length > 0 && sides.length < 3) throw invalid(path, 'All three dimensions or none');
  for (const side of sides) whole(node, side, path, 2000);
  return {
    weightGrams: whole(node, 'weightGrams', path, 30_000),
    reference: node['reference'] === undefined ? undefined : text(node, 'reference', path, 50),
  };
}

function isLine(line: unknown): boolean {
  return typeof line === 'string' && line.length >= 1 && line.length <= 60;
}

/** Text of a length that is allowed. @throws {ExampleError} 422 */
function text(node: Node, name: string, path: string, most: number): string {
  const value = node[name];
  if (typeof value !== 'string' || value === '' || value.length > most) {
    throw invalid(`${path}/${name}`, `Between 1 and ${most} characters`);
  }
  return value;
}

function whole(node: Node, name: string, path: string, most: number): number {
  const value = node[name];
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 1 || value > most) {
    throw invalid(`${path}/${name}`, `A whole number from 1 to ${most}`);
  }
  return value;
}

function asNode(value: unknown, path: string): Node {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Node;
  throw invalid(path, 'An object');
}
