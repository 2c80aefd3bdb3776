import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Case } from './cases/case.ts';
import type { CertifiedCase, CertifiedViolation, Certificate, Verdict } from './certificate.ts';
import { readStories } from './history/story.ts';
import { type CaseRun, runCase } from './run/run-case.ts';
import type { Series } from './run/series.ts';
import type { Subject } from './subjects/subject.ts';

/** Violations that are told with their story, per invariant and case. */
const toldPerInvariant = 3;

/** Options of {@link certify}. */
export interface CertifyOptions {
  subject: Subject;
  profile: string;
  cases: readonly Case[];
  seed: number;
  /** Orders per case; each case's own number when left out. */
  orders?: number | undefined;
  commit: string;
  /** Where the histories go. */
  reportFolder: string;
  /** Milliseconds of any monotonic clock, to tell how long it took. */
  stopwatch: () => number;
  onProgress?: ((progress: CertifyProgress) => void) | undefined;
}

/** Where a certification is. */
export interface CertifyProgress {
  caseId: string;
  placed: number;
  closed: number;
  orders: number;
  /** Present once the case is over. */
  verdict?: Verdict;
  wallSeconds?: number;
}

/** A certificate and what its report draws. */
export interface Certification {
  certificate: Certificate;
  /** By case. */
  series: Map<string, Series>;
}

/** Runs the cases one after the other and judges the integration. */
export async function certify(options: CertifyOptions): Promise<Certification> {
  const certified: CertifiedCase[] = [];
  const series = new Map<string, Series>();
  for (const which of options.cases) {
    const began = options.stopwatch();
    const historyPath = join(options.reportFolder, `history-${which.id}.ndjson`);
    const run = await runCase(options.subject, which, {
      seed: options.seed,
      orders: options.orders,
      historyPath,
      onProgress: (progress) => options.onProgress?.({ caseId: which.id, ...progress }),
    });
    const wallSeconds = (options.stopwatch() - began) / 1000;
    const result = await judgeCase(options, which, run, historyPath, wallSeconds);
    const { verdict } = result;
    options.onProgress?.({
      caseId: which.id,
      placed: run.orders,
      closed: run.deliveries,
      orders: run.orders,
      verdict,
      wallSeconds,
    });
    certified.push(result);
    series.set(which.id, run.series);
  }
  const { subject, profile, seed, commit } = options;
  const hash = createHash('sha256');
  for (const { historyHash } of certified) hash.update(historyHash);
  const verdict = worst(certified.map((each) => each.verdict));
  return {
    certificate: {
      version: 1,
      verdict,
      subject: subject.id,
      profile,
      seed,
      commit,
      historyHash: hash.digest('hex'),
      cases: certified,
    },
    series,
  };
}

async function judgeCase(
  options: CertifyOptions,
  which: Case,
  run: CaseRun,
  historyPath: string,
  wallSeconds: number,
): Promise<CertifiedCase> {
  const replay = replayCommand(options, which, run.orders);
  const violationCounts: Record<string, number> = {};
  const told = run.violations.filter(({ invariant }) => {
    violationCounts[invariant] = (violationCounts[invariant] ?? 0) + 1;
    return violationCounts[invariant] <= toldPerInvariant;
  });
  const stories = await readStories(
    historyPath,
    new Set(told.map(({ delivery }) => delivery).filter(Boolean)),
  );
  const violations = told.map(({ invariant, delivery, message }): CertifiedViolation => ({
    invariant,
    shipment: delivery,
    message,
    story: stories.get(delivery) ?? [],
    replay,
  }));
  const unmet = which.requires
    .filter((required) => !required.met(run.situations))
    .map(({ says }) => `never happened: ${says}`);
  const reasons = [...run.breakdowns, ...unmet];
  return {
    id: which.id,
    says: which.says,
    verdict: verdictOf(run, reasons),
    reasons,
    orders: run.orders,
    deliveries: run.deliveries,
    calls: run.calls,
    virtualHours: Math.round(run.virtualMs / 36_000) / 100,
    wallSeconds: Math.round(wallSeconds * 100) / 100,
    historyHash: run.historyHash,
    replay,
    violationCounts,
    violations,
    situations: Object.fromEntries(run.situations.list()),
  };
}

/** A broken promise is proof whatever else went wrong; without one, a run that proved nothing is no pass. */
function verdictOf(run: CaseRun, reasons: readonly string[]): Verdict {
  if (run.violations.length > 0) return 'fail';
  return reasons.length > 0 ? 'inconclusive' : 'pass';
}

function worst(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes('fail')) return 'fail';
  return verdicts.includes('inconclusive') || verdicts.length === 0 ? 'inconclusive' : 'pass';
}

function replayCommand({ subject, seed }: CertifyOptions, which: Case, orders: number): string {
  return `crossdock certify --case ${which.id} --subject ${subject.id} --seed ${seed} --orders ${orders}`;
}
