import type { Certificate } from '../certificate.ts';

const marks = { pass: '✅ pass', fail: '❌ fail', inconclusive: '⚠️ inconclusive' } as const;

/** A summary for the page of a CI job. */
export function renderMarkdown({ subject, verdict, seed, commit, historyHash, cases }: Certificate): string {
  const rows = cases.map((each) => {
    const broken = Object.entries(each.violationCounts).map(
      ([invariant, count]) => `${invariant} × ${count}`,
    );
    const finding = broken.join(', ') || each.reasons.join('; ') || 'every promise kept';
    return `| ${each.id} | ${marks[each.verdict]} | ${finding} | ${each.orders} |`;
  });
  const failed = cases.filter((each) => each.verdict !== 'pass').map((each) => `- \`${each.replay}\``);
  return [
    `## Crossdock certificate for \`${subject}\`: ${marks[verdict]}`,
    '',
    '| case | verdict | finding | orders |',
    '|---|---|---|---:|',
    ...rows,
    '',
    `Seed ${seed}, commit \`${commit}\`, history \`${historyHash.slice(0, 16)}\`.`,
    ...(failed.length > 0 ? ['', 'To replay:', '', ...failed] : []),
    '',
  ].join('\n');
}
