/**
 * Forms of postal codes, once blanks and dashes are out: `9` is a digit, `A` a letter, `*` either. The forms are those
 * that validator 13.15.35 (MIT) accepts in `isPostalCode`, without its lists of which numbers are given out.
 */
const forms: Record<string, string> = {
  IS: '999',
  ...each('AT AU BE BG CH DK HU LI LU LV NO NZ SI TN ZA', '9999'),
  ...each('CZ DE DZ EE ES FI FR GR HR ID IT KE LT MC MX MY PL SA SE SK TH UA', '99999'),
  ...each('CN IN RO RU SG', '999999'),
  ...each('JP PT', '9999999'),
  BR: '99999999',
  CA: 'A9A9A9',
  GB: 'A99AA A999AA A9A9AA AA99AA AA999AA AA9A9AA',
  IE: 'A9*****',
  IL: '99999 9999999',
  KR: '99999 999999',
  MT: 'AAA9999',
  NL: '9999AA',
  TW: '999 99999 999999',
  ...each('PR US', '99999 999999999'),
};

const patterns = new Map(
  Object.entries(forms).map(([country, text]) => {
    const alternatives = text.replaceAll('9', '\\d').replaceAll('A', '[A-Z]').replaceAll('*', '[A-Z\\d]');
    return [country, new RegExp(`^(${alternatives.replaceAll(' ', '|')})$`)];
  }),
);

/** Whether a postal code has the form of its country; `undefined` for countries whose form is not known here. */
export function hasPostalCodeForm(postalCode: string, countryCode: string): boolean | undefined {
  const pattern = patterns.get(countryCode);
  if (pattern === undefined) return undefined;
  const plain = postalCode.toUpperCase().replaceAll(/[\s-]/g, '');
  if (pattern.test(plain)) return true;
  // Some write their country in front, as in LV-1010.
  return plain.startsWith(countryCode) && pattern.test(plain.slice(countryCode.length));
}

function each(countries: string, form: string): Record<string, string> {
  return Object.fromEntries(countries.split(' ').map((country) => [country, form]));
}
