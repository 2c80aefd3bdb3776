import type { OdooCheck, OdooExamination, OdooFinding } from '@crossdock/odoo-client/doctor';

/** Longer lines are hard to read, whatever the terminal has room for. */
const widest = 110;
const margin = 11;

const headings: Readonly<Record<OdooCheck, string>> = {
  connection: 'Connection',
  credentials: 'Credentials',
  user: 'User',
  clock: 'Clock',
  modules: 'Modules',
  rights: 'Rights',
  companies: 'Companies',
  warehouses: 'Warehouses',
  transfers: 'Kinds of delivery',
  'shipping-methods': 'Shipping methods',
  deliveries: 'Deliveries',
  'master-data': 'Master data',
};

/** An examination as a person reads it: a paragraph per check, the verdict last. */
export function describeExamination(
  { server, verdict, counts, findings, notChecked, requests }: OdooExamination,
  { url, database }: { url: string; database?: string | undefined },
  columns = widest,
): string {
  const width = Math.max(60, Math.min(columns, widest));
  const where = database === undefined ? url : `${url}, database ${database}`;
  const paragraphs = [`${server === undefined ? 'No Odoo' : `Odoo ${server.version}`} at ${where}`];
  for (const check of Object.keys(headings) as OdooCheck[]) {
    const lines = findings.filter((each) => each.check === check).flatMap((each) => describe(each, width));
    const failed = notChecked.filter((each) => each.check === check && each.waitsFor === undefined);
    lines.push(...failed.flatMap(({ reason }) => entry('not done', reason, width)));
    if (lines.length > 0) paragraphs.push([headings[check], ...lines].join('\n'));
  }
  const waiting = notChecked
    .filter(({ waitsFor }) => waitsFor !== undefined)
    .map(({ check }) => headings[check]);
  if (waiting.length > 0) {
    const text = `${waiting.join(', ')}: when the rest is put right`;
    paragraphs.push(['Not looked at', ...entry('', text, width)].join('\n'));
  }
  const word = { ready: 'Ready', 'not-ready': 'Not ready' }[verdict];
  const tally = [
    plural(counts.blocker, 'blocker'),
    plural(counts.warning, 'warning'),
    plural(counts.note, 'note'),
    ...(notChecked.length === 0 ? [] : [`${plural(notChecked.length, 'check')} not done`]),
  ];
  paragraphs.push(`${word}: ${tally.join(', ')} (${plural(requests, 'request')}, nothing changed)`);
  return paragraphs.join('\n\n');
}

function describe({ grade, title, found, remedy }: OdooFinding, width: number): string[] {
  if (grade === 'ok') return entry('ok', `${title}: ${found}`, width);
  const label = grade === 'note' ? grade : grade.toUpperCase();
  return [
    ...entry(label, title, width),
    ...entry('', found, width),
    ...(remedy === undefined ? [] : entry('', `To do: ${remedy}`, width)),
  ];
}

/** A text beside its label, broken at spaces. */
function entry(label: string, text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= width - margin)
      lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines.map((line, index) => (index === 0 ? `  ${label}` : '').padEnd(margin) + line);
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
