/** The value under a path of names in parsed JSON, `undefined` where it ends early. */
export function pick(value: unknown, ...names: readonly string[]): unknown {
  let here = value;
  for (const name of names) {
    if (typeof here !== 'object' || here === null) return undefined;
    here = (here as Record<string, unknown>)[name];
  }
  return here;
}

/** The text under a path; empty when there is none. UPS takes text where it says text, and nothing else. */
export function text(value: unknown, ...names: readonly string[]): string {
  const found = pick(value, ...names);
  return typeof found === 'string' ? found : '';
}

/** The list under a path; one lone object counts as a list of one, since UPS writes it so itself. */
export function list(value: unknown, ...names: readonly string[]): readonly unknown[] {
  const found = pick(value, ...names);
  if (found === undefined || found === null) return [];
  return Array.isArray(found) ? (found as unknown[]) : [found];
}

/** True when an indicator is there, whatever is in it: UPS's flags are empty tags. */
export function present(value: unknown, ...names: readonly string[]): boolean {
  const found = pick(value, ...names);
  return found !== undefined && found !== null;
}
