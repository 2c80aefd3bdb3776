import type { Package, Party, RateRequest } from '@crossdock/canonical-model';
import type { components } from '../generated/example.ts';

/** The part of a request that is the same for prices and for bookings. */
export function toRateRequest(request: RateRequest): components['schemas']['RateRequest'] {
  const { shipFrom, shipTo, packages, accessorials } = request;
  const residential = accessorials?.includes('residential-delivery') || shipTo.address.residential;
  return {
    from: toAddress(shipFrom),
    to: toAddress(shipTo),
    packages: packages.map(toPackage),
    ...(residential && { residential }),
  };
}

function toAddress({ contact, address }: Party): components['schemas']['Address'] {
  return {
    name: contact.company ?? contact.name,
    lines: address.lines,
    city: address.city,
    // Required by the carrier everywhere; where a country has none it says so itself.
    postalCode: address.postalCode ?? '',
    country: address.countryCode,
    ...(address.regionCode !== undefined && { region: address.regionCode }),
    ...(contact.phone !== undefined && { phone: contact.phone }),
    ...(contact.email !== undefined && { email: contact.email }),
  };
}

function toPackage({ reference, weightGrams, dimensions }: Package): components['schemas']['Package'] {
  return { reference, weightGrams, ...dimensions };
}
