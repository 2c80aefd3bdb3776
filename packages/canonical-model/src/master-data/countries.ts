/** Region codes that are no country: groupings, tests and "unknown", as CLDR has them. */
const noCountry = new Set(['EU', 'EZ', 'QO', 'UN', 'XA', 'XB', 'ZZ']);

/** The customs territory of the Union: Regulation (EU) No 952/2013, article 4. Monaco is treated as a part of it. */
const customsUnion = new Set(
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MC MT NL PL PT RO SE SI SK'.split(' '),
);

const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
const known = new Map<string, boolean>();

/** Whether it is the code of a country, in capital letters. */
export function isCountry(code: string): boolean {
  let answer = known.get(code);
  if (answer === undefined) {
    answer = /^[A-Z]{2}$/.test(code) && !noCountry.has(code) && isNamed(code);
    if (known.size < 1000) known.set(code, answer);
  }
  return answer;
}

/** `UK` has a name as well, and stands for `GB`: only codes that stand for themselves count. */
function isNamed(code: string): boolean {
  return names.of(code) !== undefined && new Intl.Locale(`und-${code}`).region === code;
}

/** Whether goods between two countries pass no customs. */
export function isWithoutCustoms(from: string, to: string): boolean {
  return from === to || (customsUnion.has(from) && customsUnion.has(to));
}
