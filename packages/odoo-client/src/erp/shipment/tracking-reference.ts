/** A delivery's tracking numbers with others added, as `carrier_tracking_ref` holds them; undefined when none is new. */
export function addTrackingNumbers(reference: string | null, added: readonly string[]): string | undefined {
  const present = split(reference ?? '');
  const all = [...new Set([...present, ...added.flatMap(split)])];
  return all.length === new Set(present).size ? undefined : all.join(',');
}

/** Comma-joined, as Odoo's own connectors write several. Read in Odoo 19's source. */
function split(text: string): string[] {
  return text.split(',').flatMap((each) => each.trim() || []);
}
