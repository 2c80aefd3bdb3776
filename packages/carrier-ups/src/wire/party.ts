import type { Party } from '@crossdock/canonical-model';
import type { components } from '../generated/ups.ts';

type WireParty = components['schemas']['Party'];

/** Countries whose phone numbers UPS wants as area code and number. UPS Shipping.yaml, 2026-07-21. */
const northAmerica = new Set(['US', 'PR', 'CA', 'VI']);

/** A contact at an address as UPS writes it. */
export function toParty({ contact, address }: Party, residential = address.residential): WireParty {
  const { countryCode, postalCode, regionCode } = address;
  return {
    Name: contact.company ?? contact.name,
    AttentionName: contact.name,
    ...(contact.phone !== undefined && { Phone: { Number: toPhoneDigits(contact.phone, countryCode) } }),
    ...(contact.email !== undefined && contact.email.length <= 50 && { EMailAddress: contact.email }),
    Address: {
      AddressLine: [...address.lines],
      City: address.city,
      ...(regionCode !== undefined && { StateProvinceCode: regionCode }),
      ...(postalCode !== undefined && { PostalCode: toPostalCode(postalCode, countryCode) }),
      CountryCode: countryCode,
      // Its presence says yes, whatever stands in it.
      ...(residential === true && { ResidentialAddressIndicator: '' }),
    },
  };
}

/** What rating takes of a party: no phone, no email. UPS Rating.yaml, 2026-07-21. */
export function toRatedParty(party: Party, residential?: boolean): components['schemas']['RatedParty'] {
  const { Name, AttentionName = Name, Address } = toParty(party, residential);
  return { Name, AttentionName, Address };
}

/** Digits only, without the country's 1 where UPS wants none. */
export function toPhoneDigits(phone: string, countryCode: string): string {
  const digits = phone.replaceAll(/\D/g, '');
  return northAmerica.has(countryCode) && /^1\d{10}$/.test(digits) ? digits.slice(1) : digits;
}

/** The postal code in the form UPS prescribes for the country: 5 or 9 digits in the US, A1A1A1 in Canada. */
export function toPostalCode(postalCode: string, countryCode: string): string {
  if (!northAmerica.has(countryCode)) return postalCode;
  return postalCode.replaceAll(/[\s-]/g, '').toUpperCase();
}
