import type { Session } from './database.ts';
import { typeError, valueError } from './errors.ts';
import { type Field, fieldsOf } from './fields.ts';
import { textOf } from './values.ts';
import { compileLeaf, type Test } from './domain-leaf.ts';

/** A leaf of a domain that every match must satisfy, from which an index can be chosen. */
export interface Requirement {
  field: Field;
  operator: string;
  value: unknown;
}

/** A domain ready to run. */
export interface Compiled {
  test: Test;
  requirements: readonly Requirement[];
}

type Node = { all: Node[] } | { any: Node[] } | { not: Node } | { leaf: readonly [unknown, string, unknown] };

/** @throws OdooError ValueError or TypeError for what is not a domain of the model */
export function compileDomain(session: Session, model: string, domain: unknown): Compiled {
  const items = domain === null || domain === undefined || domain === false ? [] : domain;
  if (!Array.isArray(items)) {
    throw typeError(`Domain() invalid argument type for domain: ${python(items)}`);
  }
  const terms = parse(items);
  const requirements: Requirement[] = [];
  collect(model, terms, requirements);
  return { test: compileAll(session, model, terms), requirements };
}

/** Turns the prefix form into a list of terms that must all hold. */
function parse(items: readonly unknown[]): Node[] {
  const stack: Node[] = [];
  for (let at = items.length - 1; at >= 0; at--) {
    const item = items[at];
    if (item === '!') stack.push({ not: pop(stack, items) });
    else if (item === '&' || item === '|') {
      const pair = [pop(stack, items), pop(stack, items)];
      stack.push(item === '&' ? { all: pair } : { any: pair });
    } else stack.push({ leaf: asLeaf(item) });
  }
  return stack.toReversed();
}

function pop(stack: Node[], items: readonly unknown[]): Node {
  const node = stack.pop();
  if (node === undefined) throw valueError(`Domain() malformed domain ${python(items)}`);
  return node;
}

function asLeaf(item: unknown): readonly [unknown, string, unknown] {
  if (!Array.isArray(item) || item.length !== 3 || typeof item[1] !== 'string') {
    throw valueError(`Domain() invalid item in domain: ${python(item)}`);
  }
  return [item[0], item[1].toLowerCase(), item[2]];
}

function compileAll(session: Session, model: string, terms: readonly Node[]): Test {
  const tests = terms.map((term) => compileNode(session, model, term));
  if (tests.length === 1) return tests[0] as Test;
  return (row) => tests.every((test) => test(row));
}

function compileNode(session: Session, model: string, node: Node): Test {
  if ('all' in node) return compileAll(session, model, node.all);
  if ('any' in node) {
    const tests = node.any.map((term) => compileNode(session, model, term));
    return (row) => tests.some((test) => test(row));
  }
  if ('not' in node) {
    const test = compileNode(session, model, node.not);
    return (row) => !test(row);
  }
  const [name, operator, value] = node.leaf;
  if (name === 1 || name === 0) return constant(name, operator, value);
  return compileLeaf(
    session,
    model,
    String(name),
    operator,
    value,
    (relation, domain) => compileDomain(session, relation, domain).test,
  );
}

/** The leaves `[1, '=', 1]` and `[0, '=', 1]`. */
function constant(left: number, operator: string, value: unknown): Test {
  const holds = operator === '=' ? left === value : left !== value;
  return () => holds;
}

function collect(model: string, terms: readonly Node[], into: Requirement[]): void {
  for (const term of terms) {
    if ('all' in term) collect(model, term.all, into);
    if (!('leaf' in term)) continue;
    const [name, operator, value] = term.leaf;
    const field = typeof name === 'string' ? fieldsOf(model)?.get(name) : undefined;
    if (field !== undefined) into.push({ field, operator, value });
  }
}

/** A value the way Python prints it, for messages. */
function python(value: unknown): string {
  if (typeof value === 'string') return `'${value}'`;
  if (value === true) return 'True';
  if (value === false) return 'False';
  if (value === null || value === undefined) return 'None';
  if (Array.isArray(value)) return `[${value.map(python).join(', ')}]`;
  return typeof value === 'object' ? JSON.stringify(value) : textOf(value);
}
