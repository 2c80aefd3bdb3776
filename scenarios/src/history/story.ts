import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

/** Lines of a story at most; a longer one keeps its beginning and its end. */
const linesMax = 60;

/**
 * The stories of a few deliveries, read back from a history file: for each, everything that was called and everything
 * that truly happened, in order.
 */
export async function readStories(
  path: string,
  deliveries: ReadonlySet<string>,
): Promise<Map<string, string[]>> {
  const stories = new Map([...deliveries].map((name): [string, string[]] => [name, []]));
  if (deliveries.size === 0) return stories;
  for await (const line of createInterface({ input: createReadStream(path) })) {
    const record = JSON.parse(line) as unknown[];
    const key = String(record[record[0] === 'call' ? 5 : 4]);
    const story = stories.get(rootOf(key));
    if (story) story.push(tell(record));
  }
  for (const [name, story] of stories) if (story.length > linesMax) stories.set(name, shorten(story));
  return stories;
}

/** The delivery that a reference told to a carrier or warehouse belongs to: its name is how the reference begins. */
export function rootOf(reference: string): string {
  return /^[A-Z]+\/OUT\/\d+/.exec(reference)?.[0] ?? reference;
}

function tell(record: unknown[]): string {
  const at = new Date(Number(record[1])).toISOString().slice(0, 19).replace('T', ' ');
  if (record[0] === 'call') {
    const [, , mock, , operation, key, attempt, outcome, status, fault] = record;
    const answer = outcome === 'response' ? String(status) : String(outcome);
    const struck = fault === '' ? '' : `, fault: ${String(fault)}`;
    return `${at}  call  ${String(mock)} ${String(operation)} ${String(key)} #${String(attempt)} → ${answer}${struck}`;
  }
  if (record[0] === 'webhook')
    return `${at}  hook  ${String(record[2])} ${String(record[3])} ${String(record[5])}`;
  const details = Object.entries(record[5] as Record<string, unknown>)
    .map(([name, value]) => `${name}=${typeof value === 'string' ? value : JSON.stringify(value)}`)
    .join(' ');
  return `${at}  FACT  ${String(record[2])} ${String(record[3])} ${details}`.slice(0, 300);
}

function shorten(story: readonly string[]): string[] {
  const half = linesMax / 2;
  const left = story.length - linesMax;
  return [...story.slice(0, half), `… ${left} more lines …`, ...story.slice(-half)];
}
