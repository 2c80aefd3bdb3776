import { Buffer } from 'node:buffer';
import type { PackageEvent } from './journey.ts';
import { priceView, sumOf } from './prices.ts';
import type { BoughtPackage, BoughtShipment, Manifest } from './state.ts';

/** A shipment as the wire has it. */
export function shipmentView(shipment: BoughtShipment): unknown {
  const { id, request, createdAt, cancelled, packages, manifest } = shipment;
  return {
    id,
    clientReference: request.clientReference,
    status: cancelled ? 'CANCELLED' : 'CREATED',
    service: request.service.code,
    createdAt: instant(createdAt),
    ...priceView(sumOf(request.prices)),
    packages: packages.map((bought) => packageView(bought)),
    ...(manifest ? { manifestId: manifest.id } : {}),
  };
}

function packageView({ trackingNumber, index, shipment }: BoughtPackage): unknown {
  const { packages, prices, labelFormat } = shipment.request;
  const wanted = packages[index];
  const price = prices[index];
  const view: Record<string, unknown> = { trackingNumber, weightGrams: wanted?.weightGrams };
  if (wanted?.reference !== undefined) view['reference'] = wanted.reference;
  if (price) view['price'] = priceView(price).price;
  view['label'] = { format: labelFormat, data: document(labelFormat, trackingNumber) };
  return view;
}

/** Where a package is, newest event first. */
export function trackingView(bought: BoughtPackage, history: readonly PackageEvent[]): unknown {
  const { trackingNumber, shipment, events } = bought;
  const delivered = history.find(({ code }) => code === 'DL');
  const end = events.at(-1)?.at ?? shipment.createdAt;
  return {
    trackingNumber,
    shipmentId: shipment.id,
    service: shipment.request.service.code,
    status: history[0]?.code,
    estimatedDelivery: instant(end).slice(0, 10),
    ...(delivered ? { deliveredAt: instant(delivered.at), signedBy: 'RECIPIENT' } : {}),
    events: history.map((event) => eventView(event)),
  };
}

function eventView({ id, at, code, description, city, country, reason }: PackageEvent): unknown {
  const view = { id, at: instant(at), code, description, location: { city, country } };
  return reason === undefined ? view : Object.assign(view, { reason });
}

/** A manifest as the wire has it. */
export function manifestView({ id, createdAt, shipmentIds }: Manifest): unknown {
  const data = document('PDF', `${id} ${shipmentIds.join(' ')}`);
  return { id, createdAt: instant(createdAt), shipmentIds, document: { format: 'PDF', data } };
}

/** A day some days later, without the time. */
export function dayAfter(at: number, days: number): string {
  return instant(at + days * 86_400_000).slice(0, 10);
}

function instant(at: number): string {
  return new Date(at).toISOString();
}

/** A document that names what it is about, in base64. */
function document(format: 'ZPL' | 'PDF', about: string): string {
  const text = format === 'ZPL' ? `^XA^FO20,80^BCN,150^FD${about}^FS^XZ\n` : `%PDF-1.4\n% ${about}\n%%EOF\n`;
  return Buffer.from(text).toString('base64');
}
