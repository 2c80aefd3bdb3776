import type { LooseText } from './master-data.ts';

/** Not among them: None is a town, Null a family. */
const placeholder = /^(n\/?a|tbd|tba|tbc|todo|unknown|x{1,5})$/i;
const letterOrDigit = /[\p{L}\p{N}]/u;

/** The text without blanks around it; `undefined` when there is none, or only something that stands for none. */
export function textOf(text: LooseText): string | undefined {
  if (typeof text !== 'string') return undefined;
  const trimmed = text.trim();
  return letterOrDigit.test(trimmed) && !placeholder.test(trimmed) ? trimmed : undefined;
}
