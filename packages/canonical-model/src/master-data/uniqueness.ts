import type { Findings } from './findings.ts';
import type { MasterDataGrade, MasterDataSubject } from './master-data.ts';

/** A field that should have another value in every record. */
export interface UniqueField {
  subject: MasterDataSubject;
  path: string;
  /** What it is called in findings, such as `the SKU`. */
  name: string;
  /** How bad it is when two records have the same. */
  grade: MasterDataGrade;
}

/** Finds values that several records have, whole or but for case and blanks. */
export class Uniqueness {
  readonly #exact = new Map<string, string>();
  readonly #alike = new Map<string, string>();
  readonly #field: UniqueField;

  constructor(field: UniqueField) {
    this.#field = field;
  }

  /** Takes the value of one more record. The findings name the record that had it first. */
  add(value: string, reference: string, findings: Findings): void {
    const { subject, path, name, grade } = this.#field;
    const first = this.#exact.get(value);
    if (first !== undefined) {
      findings.add(subject, reference, path, {
        grade,
        rule: `duplicate-${path}`,
        message: `${name} is also that of ${first}`,
        remedy: 'give one of the two another, or merge them',
      });
      return;
    }
    this.#exact.set(value, reference);
    const plain = value.replaceAll(/\s/g, '').toUpperCase();
    const alike = this.#alike.get(plain);
    if (alike === undefined) {
      this.#alike.set(plain, reference);
      return;
    }
    findings.add(subject, reference, path, {
      grade: 'warning',
      rule: `similar-${path}`,
      message: `${name} differs from that of ${alike} by case or blanks only`,
      remedy: 'warehouses and scanners mix them up: rename one',
    });
  }
}
