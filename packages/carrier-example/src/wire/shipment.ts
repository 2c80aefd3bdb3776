import { Money, type Shipment, type ShippedPackage } from '@crossdock/canonical-model';
import { z } from 'zod';
import { labelFormatOf } from '../codes.ts';

/** What is read of a shipment. */
export const WireShipment = z.looseObject({
  id: z.string().min(1),
  clientReference: z.string(),
  status: z.string(),
  service: z.string(),
  createdAt: z.string(),
  price: z.object(Money.shape),
  packages: z.array(
    z.looseObject({
      trackingNumber: z.string().min(1),
      reference: z.string().nullish(),
      label: z.looseObject({ format: z.string(), data: z.base64().min(1) }),
    }),
  ),
});
/** What is read of a shipment. */
export type WireShipment = z.infer<typeof WireShipment>;

/** A shipment in our words. */
export function toShipment(shipment: WireShipment): Shipment {
  return {
    carrierId: 'example',
    carrierShipmentId: shipment.id,
    reference: shipment.clientReference,
    carrierServiceCode: shipment.service,
    packages: shipment.packages.map(toShippedPackage),
    charge: shipment.price,
    bookedAt: shipment.createdAt,
  };
}

function toShippedPackage({
  trackingNumber,
  reference,
  label,
}: WireShipment['packages'][number]): ShippedPackage {
  const format = labelFormatOf(label.format);
  const ours = { reference: reference ?? trackingNumber, trackingNumber };
  return format === undefined ? ours : { ...ours, label: { trackingNumber, format, data: label.data } };
}
