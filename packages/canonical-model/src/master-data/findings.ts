import type {
  MasterDataFinding,
  MasterDataGrade,
  MasterDataReport,
  MasterDataRuleCount,
  MasterDataSubject,
} from './master-data.ts';

/** What a rule says when it is broken. */
export interface Rule {
  grade: MasterDataGrade;
  /** Such as `missing-country`. */
  rule: string;
  message: string;
  remedy: string;
}

const grades: readonly MasterDataGrade[] = ['blocker', 'warning', 'note'];

interface Bucket extends MasterDataRuleCount {
  examples: MasterDataFinding[];
}

/** Counts findings by rule and keeps the first few of each, so that it stays small whatever the data is like. */
export class Findings {
  readonly checked: Record<MasterDataSubject, number> = { customer: 0, sku: 0, package: 0, location: 0 };
  readonly #buckets = new Map<string, Bucket>();
  readonly #examplesMax: number;
  readonly #notChecked: ReadonlySet<string>;

  constructor(examplesMax: number, notChecked: readonly string[]) {
    this.#examplesMax = examplesMax;
    this.#notChecked = new Set(notChecked);
  }

  /** Adds a finding, unless the field is one that is not checked. */
  add(subject: MasterDataSubject, reference: string, path: string, rule: Rule): void {
    if (this.#notChecked.has(`${subject}.${path}`)) return;
    const { grade } = rule;
    const key = `${subject} ${grade} ${rule.rule}`;
    let bucket = this.#buckets.get(key);
    if (bucket === undefined) {
      bucket = { grade, subject, rule: rule.rule, count: 0, examples: [] };
      this.#buckets.set(key, bucket);
    }
    bucket.count++;
    if (bucket.examples.length < this.#examplesMax)
      bucket.examples.push({ subject, reference, path, ...rule });
  }

  /** What was found, without the rules that turned out not to matter. */
  report(irrelevant: ReadonlySet<string>): MasterDataReport {
    const buckets = [...this.#buckets.values()]
      .filter((bucket) => !irrelevant.has(bucket.rule))
      .toSorted((a, b) => grades.indexOf(a.grade) - grades.indexOf(b.grade) || b.count - a.count);
    const counts = { blocker: 0, warning: 0, note: 0 };
    for (const { grade, count } of buckets) counts[grade] += count;
    return {
      verdict: counts.blocker === 0 ? 'ready' : 'not-ready',
      counts,
      checked: { ...this.checked },
      rules: buckets.map(({ grade, subject, rule, count }) => ({ grade, subject, rule, count })),
      findings: buckets.flatMap((bucket) => bucket.examples),
      notChecked: [...this.#notChecked],
    };
  }
}
