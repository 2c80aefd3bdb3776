import type { UpsAccount } from './accounts.ts';
import { badValue, labelNotFound, UpsError } from './errors.ts';
import { list, pick, present, text } from './read.ts';
import { candidatesReply, recoveryReply, type WireStyle } from './replies.ts';
import type { BoughtPackage, UpsState } from './state.ts';
import { notFoundShipment, trackedShipment } from './tracking.ts';

const DAY_MS = 86_400_000;

/** What a label recovery asks for; empty where it does not say. */
export function readRecovery(asked: unknown): { trackingNumber: string; reference: string } {
  // The document requires TrackingNumbers and ReferenceValues, and its own example has neither of them.
  const reference = text(list(asked, 'ReferenceValues', 'ReferenceNumber')[0], 'Value');
  return { trackingNumber: text(asked, 'TrackingNumber'), reference };
}

/** Answers a label recovery, by tracking number or else by reference and shipper number. */
export function recover(state: UpsState, account: UpsAccount, body: unknown, style: WireStyle): unknown {
  const asked = pick(body, 'LabelRecoveryRequest');
  const wire = pick(asked, 'Request');
  if (!present(asked, 'Request')) throw badValue('Missing Request container');
  const format = text(asked, 'LabelSpecification', 'LabelImageFormat', 'Code').toUpperCase() || 'GIF';
  if (!['GIF', 'PDF', 'ZPL', 'EPL', 'SPL'].includes(format)) throw badValue('Invalid label image format');
  const { trackingNumber, reference } = readRecovery(asked);
  if (trackingNumber !== '')
    return recoveryReply(wire, [state.recover(account, trackingNumber)], format, style);
  if (reference === '' || reference.length > 35)
    throw badValue('Missing tracking number or reference number');
  const shipper = text(asked, 'ReferenceValues', 'ShipperNumber');
  const found = state.recoverByReference(account, shipper, reference);
  if (found.length === 0) throw labelNotFound();
  const shipments = new Set(found.map(({ shipment }) => shipment));
  return shipments.size > 1 ? candidatesReply(wire, found, style) : recoveryReply(wire, found, format, style);
}

/** Answers tracking by number: the one package, or its whole shipment page by page. */
export function track(
  state: UpsState,
  query: URLSearchParams,
  { number, whole }: { number: string; whole: boolean },
): unknown {
  // UPS Tracking.yaml (2026-07-21): 7 to 34 characters.
  if (number.length < 7 || number.length > 34) throw new UpsError(400, 'TV1002', 'Invalid inquiry number');
  const found = state.find(number);
  if (found === undefined) return { trackResponse: { shipment: [notFoundShipment(number)] } };
  let packages: readonly BoughtPackage[] = [found];
  if (whole) {
    const offset = Number(query.get('offset') ?? 0);
    packages = found.shipment.packages.slice(offset, offset + Number(query.get('count') ?? 50));
  }
  const extras = {
    signature: query.get('returnSignature') === 'true',
    proofOfDelivery: query.get('returnPOD') === 'true',
  };
  return { trackResponse: { shipment: [trackedShipment(state, number, packages, extras)] } };
}

/** Answers tracking by reference: each shipment that bears it, newest first. */
export function trackByReference(
  state: UpsState,
  now: number,
  query: URLSearchParams,
  reference: string,
): unknown {
  // UPS Tracking.yaml (2026-07-21): the last fourteen days unless said otherwise. The lab takes the day of purchase.
  const today = Math.floor(now / DAY_MS) * DAY_MS;
  const from = readDay(query.get('fromPickUpDate')) ?? today - 14 * DAY_MS;
  const to = (readDay(query.get('toPickUpDate')) ?? today) + DAY_MS;
  const postalCode = query.get('destZip');
  const found = state.packagesOf(reference).filter((bought) => {
    const { boughtAt, order } = bought.shipment;
    if (!state.isIndexed(bought) || boughtAt < from || boughtAt >= to) return false;
    if (postalCode !== null && postalCode !== order.lane.toPostalCode) return false;
    if ((query.get('shipperNum') ?? order.shipperNumber) !== order.shipperNumber) return false;
    return (query.get('destCountry') ?? order.lane.toCountry) === order.lane.toCountry;
  });
  // Unconfirmed: that a reference nobody knows is answered like an unknown number.
  if (found.length === 0) return { trackResponse: { shipment: [notFoundShipment(reference)] } };
  const shipments = [...new Set(found.map(({ shipment }) => shipment))].toReversed();
  const extras = { signature: false, proofOfDelivery: false };
  const shipment = shipments.map((one) =>
    trackedShipment(
      state,
      reference,
      found.filter((bought) => bought.shipment === one),
      extras,
    ),
  );
  return { trackResponse: { shipment } };
}

function readDay(value: string | null): number | undefined {
  const parts = /^(\d{4})-?(\d{2})-?(\d{2})$/.exec(value ?? '');
  return parts ? Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3])) : undefined;
}
