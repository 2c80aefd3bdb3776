import imported from 'junit-report-builder';
import type { Certificate } from '../certificate.ts';

// Its CommonJS module exports the builder itself, where its types speak of a `default`.
const junit = imported as unknown as typeof imported.default;

/** JUnit XML: a suite for the certification, a test per case; an inconclusive case is an error, not a failure. */
export function renderJunit({ subject, profile, cases }: Certificate): string {
  const builder = junit.newBuilder();
  const suite = builder.testSuite().name(`crossdock certify ${subject} (${profile})`);
  for (const each of cases) {
    const test = suite.testCase().className(`certify.${subject}`).name(each.id).time(each.wallSeconds);
    const told = each.violations.map(
      ({ invariant, shipment, message }) => `${invariant} ${shipment}: ${message}`,
    );
    const details = [...told, ...each.reasons, `replay: ${each.replay}`].join('\n');
    if (each.verdict === 'fail') test.failure(told[0] ?? 'failed', 'violation').stacktrace(details);
    if (each.verdict === 'inconclusive')
      test.error(each.reasons[0] ?? 'inconclusive', 'inconclusive', details);
  }
  return builder.build();
}
