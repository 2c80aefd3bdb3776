import type { Method, Session } from '../database.ts';
import { valueError } from '../errors.ts';
import { aggregatorOf } from '../field-attributes.ts';
import { fieldsOf } from '../fields.ts';
import { fieldNames } from '../reading.ts';
import { toPage } from '../searching.ts';
import type { Values } from '../values.ts';
import { type Aggregate, aggregate, parseAggregate } from './aggregates.ts';
import { conjunction, type Domain, type GroupTerm, parseTerm } from './group-terms.ts';
import { type Group, groupRows } from './groups.ts';

/** An aggregate and the key it is answered under. */
interface Named {
  key: string;
  aggregate: Aggregate;
}

/** `read_group`: deprecated, and still answered by 19.0. Ordering by anything but the groups is left out. */
export function legacyReadGroup(model: string): Method {
  return {
    args: {
      domain: true,
      fields: true,
      groupby: true,
      offset: false,
      limit: false,
      orderby: false,
      lazy: false,
    },
    onModel: true,
    reads: true,
    run: (session, _ids, args) => {
      const given = args['groupby'];
      const specs = typeof given === 'string' ? [given] : ((given ?? []) as string[]);
      const lazy = args['lazy'] !== false;
      const used = lazy ? specs.slice(0, 1) : specs;
      const terms = used.map((spec) => toTerm(session, model, spec));
      const named = (fieldNames(args['fields']) ?? []).flatMap((text) => toNamed(model, text));
      const { offset = 0, limit } = toPage(args);
      const groups = groupRows(session, model, args['domain'], terms);
      return groups
        .slice(offset, limit ? offset + limit : undefined)
        .map((group) => show(session, model, group, { terms, specs, lazy, named, args }));
    },
  };
}

/** Dates are grouped by month when nothing else is said. */
function toTerm(session: Session, model: string, spec: string): GroupTerm {
  const field = fieldsOf(model)?.get(spec);
  const isTime = field?.type === 'date' || field?.type === 'datetime';
  const term = parseTerm(session, model, isTime ? `${spec}:month` : spec);
  return { ...term, spec };
}

/** `weight`, `weight:avg` or `mean:avg(weight)`; what has no aggregator of its own is left out. */
function toNamed(model: string, text: string): Named[] {
  const [, key = '', operation, inner] = /^(\w+)(?::(\w+)(?:\((\w+)\))?)?$/.exec(text) ?? [];
  if (key === '' || key === '__count') return [];
  const name = inner ?? key;
  const field = fieldsOf(model)?.get(name);
  if (field === undefined) throw valueError(`Invalid field '${name}' on model '${model}'`);
  const how = operation ?? aggregatorOf(model, field);
  return how === undefined ? [] : [{ key, aggregate: parseAggregate(model, `${name}:${how}`) }];
}

interface Request {
  terms: readonly GroupTerm[];
  specs: readonly string[];
  lazy: boolean;
  named: readonly Named[];
  args: Values;
}

function show(session: Session, model: string, group: Group, request: Request): Record<string, unknown> {
  const { terms, specs, lazy, named, args } = request;
  const shown: Record<string, unknown> = {};
  const leaves: Domain = [];
  const ranges: Record<string, unknown> = {};
  for (const [index, term] of terms.entries()) {
    const key = group.keys[index];
    const period = term.period(key);
    shown[term.spec] = period?.label ?? term.show(session, key);
    if (period !== undefined) ranges[term.spec] = { from: period.from, to: period.to };
    leaves.push(...term.leaves(key));
  }
  const [first] = terms;
  const counted = lazy && first !== undefined ? `${first.field.name}_count` : '__count';
  shown[counted] = group.rows.length;
  for (const { key, aggregate: wanted } of named) shown[key] = aggregate(session, model, group.rows, wanted);
  shown['__domain'] = within(args['domain'], leaves);
  if (Object.keys(ranges).length > 0) shown['__range'] = ranges;
  if (lazy && specs.length > 1) shown['__context'] = { group_by: specs.slice(1) };
  return shown;
}

/** The caller's domain and that of the group. */
function within(domain: unknown, leaves: Domain): Domain {
  const given = (domain ?? []) as Domain;
  if (given.every((item) => Array.isArray(item))) return conjunction([...given, ...leaves]);
  return leaves.length === 0 ? given : ['&', ...given, ...conjunction(leaves)];
}
