import type { OdooProtocol } from '@crossdock/odoo-client';
import type { Outcome, Play } from './outcome.ts';
import { knownDifferences } from './known-differences.ts';

/** How one step went here and there. */
export interface Compared {
  step: string;
  verdict: 'equal' | 'different' | 'known' | 'left out';
  /** One line for each place where the two differ. */
  lines: string[];
  /** Why the difference is known. */
  reason?: string | undefined;
}

/** Compares what a mock did, or an earlier recording, with what the real server did. */
export function compare(protocol: OdooProtocol, expected: Play, real: Play): Compared[] {
  const there = new Map(real.steps.map(({ step, outcome }) => [step, outcome]));
  const here = new Map(expected.steps.map(({ step, outcome }) => [step, outcome]));
  return [...new Set([...here.keys(), ...there.keys()])].map((step) => {
    const [one, other] = [here.get(step), there.get(step)];
    if (one === undefined || other === undefined) {
      const meant = [...expected.leftOut, ...real.leftOut].includes(step);
      const lines = meant ? [] : [`it was done ${one === undefined ? 'there' : 'here'} only`];
      return { step, verdict: meant ? 'left out' : 'different', lines };
    }
    const lines = differences(one, other);
    if (lines.length === 0) return { step, verdict: 'equal', lines };
    const known = knownDifferences.find((each) => each.step === step && (each.over ?? protocol) === protocol);
    return known === undefined
      ? { step, verdict: 'different', lines }
      : { step, verdict: 'known', lines, reason: known.reason };
  });
}

/** One line for each leaf that differs: where, what was expected, what is real. */
export function differences(expected: Outcome, real: Outcome): string[] {
  return differ(expected, real, '');
}

function differ(one: unknown, other: unknown, path: string): string[] {
  if (!isBranch(one) || !isBranch(other) || Array.isArray(one) !== Array.isArray(other)) {
    return Object.is(one, other) ? [] : [`${path}: ${shown(one)} is really ${shown(other)}`];
  }
  const [left, right] = [new Map(Object.entries(one)), new Map(Object.entries(other))];
  return [...new Set([...left.keys(), ...right.keys()])].flatMap((name) =>
    differ(left.get(name), right.get(name), path === '' ? name : `${path}.${name}`),
  );
}

function isBranch(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function shown(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value);
}

/** For people: what differs, then the figures. */
export function reportOf(title: string, compared: readonly Compared[]): string {
  const count = (verdict: Compared['verdict']): number =>
    compared.filter((each) => each.verdict === verdict).length;
  const lines = compared.flatMap(({ step, verdict, lines: places, reason }) =>
    verdict === 'equal'
      ? []
      : [
          `  ${verdict}: ${step}${reason === undefined ? '' : ` (${reason})`}`,
          ...places.map((place) => `    ${place}`),
        ],
  );
  const done = compared.length - count('left out');
  const figures = `${done} steps: ${count('equal')} equal, ${count('different') + count('known')} different`;
  const rest = [`${count('known')} of them known`, `${count('left out')} left out`].join(', ');
  return [`${title}: ${figures} (${rest})`, ...lines].join('\n');
}
