import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import type { OdooProtocol } from '@crossdock/odoo-client';
import type { Outcome, Play } from './outcome.ts';

/** What the script did on a real server, over each protocol that it speaks. */
export interface Recorded {
  source: string;
  /** The version as the server tells it. */
  odoo: string;
  /** `YYYY-MM-DD` */
  recordedOn: string;
  steps: { step: string; outcomes: { over: OdooProtocol[]; outcome: Outcome }[] }[];
}

/** Where the recording of a major version stands. */
export function recordedFileOf(major: number): URL {
  return new URL(`recorded/odoo-${major}.0.json`, import.meta.url);
}

/** Reads the recording of a major version. */
export function readRecorded(major: number): Recorded {
  return JSON.parse(readFileSync(recordedFileOf(major), 'utf8')) as Recorded;
}

/** Puts the plays over all protocols together: outcomes that are the same stand there once. */
export function stepsOf(plays: ReadonlyMap<OdooProtocol, Play>): Recorded['steps'] {
  const steps = new Map<string, Recorded['steps'][number]>();
  for (const [protocol, play] of plays) {
    for (const { step, outcome } of play.steps) {
      const entry = steps.get(step) ?? { step, outcomes: [] };
      steps.set(step, entry);
      const same = entry.outcomes.find((each) => isDeepStrictEqual(each.outcome, outcome));
      if (same === undefined) entry.outcomes.push({ over: [protocol], outcome });
      else same.over.push(protocol);
    }
  }
  return [...steps.values()];
}

/** What was recorded over one protocol. */
export function playOf({ steps }: Recorded, protocol: OdooProtocol): Play {
  return {
    leftOut: [],
    steps: steps.flatMap(({ step, outcomes }) => {
      const found = outcomes.find(({ over }) => over.includes(protocol));
      return found === undefined ? [] : [{ step, outcome: found.outcome }];
    }),
  };
}
