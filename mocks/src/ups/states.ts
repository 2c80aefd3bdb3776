// First digit of a ZIP code → states. Facts of geography, coarse on purpose: enough to tell a wrong pair.
const BY_FIRST_DIGIT: readonly string[] = [
  'CT MA ME NH NJ NY PR RI VT VI AE',
  'DE NY PA',
  'DC MD NC SC VA WV',
  'AL FL GA MS TN AA',
  'IN KY MI OH',
  'IA MN MT ND SD WI',
  'IL KS MO NE',
  'AR LA OK TX',
  'AZ CO ID NM NV UT WY TX',
  'AK AS AP CA GU HI MP OR WA',
];

/** Whether a ZIP code can belong to a state. A state left out belongs to any. */
export function isPostalCodeOf(state: string, postalCode: string): boolean {
  return state === '' || (BY_FIRST_DIGIT[Number(postalCode[0])] ?? '').split(' ').includes(state);
}
