import type { Method, Session } from '../database.ts';
import { valueError } from '../errors.ts';
import { fieldNames } from '../reading.ts';
import type { Values } from '../values.ts';
import { type Aggregate, aggregate, parseAggregate } from './aggregates.ts';
import { conjunction, type Domain, type GroupTerm, parseTerm, rankKeys } from './group-terms.ts';
import { legacyReadGroup } from './legacy-read-group.ts';
import { type Group, groupRows } from './groups.ts';
import { toPage } from '../searching.ts';

const groupArguments = { domain: true, groupby: false, aggregates: false } as const;

/** Figures over groups of records. */
export function groupMethods(model: string): Readonly<Record<string, Method>> {
  return {
    formatted_read_group: {
      args: { ...groupArguments, having: false, offset: false, limit: false, order: false },
      onModel: true,
      reads: true,
      run: (session, _ids, args) => {
        const wanted = toAggregates(model, args['aggregates']);
        return pageOf(formatGroups(session, model, args, wanted), args);
      },
    },
    web_read_group: {
      args: { domain: true, groupby: true, aggregates: false, limit: false, offset: false, order: false },
      onModel: true,
      reads: true,
      run: (session, _ids, args) => {
        const given = toAggregates(model, args['aggregates']).filter(({ name }) => name !== '__count');
        const wanted = [...given, parseAggregate(model, '__count')];
        const groups = formatGroups(session, model, args, wanted);
        return { groups: pageOf(groups, args), length: groups.length };
      },
    },
    read_group: legacyReadGroup(model),
  };
}

function toAggregates(model: string, names: unknown): Aggregate[] {
  return (fieldNames(names) ?? []).map((name) => parseAggregate(model, name));
}

function formatGroups(
  session: Session,
  model: string,
  args: Values,
  wanted: readonly Aggregate[],
): Record<string, unknown>[] {
  const terms = listOf(args['groupby']).map((spec) => parseTerm(session, model, spec));
  const groups = groupRows(session, model, args['domain'], terms).map((group) => {
    const shown: Record<string, unknown> = {};
    const leaves: Domain = [];
    for (const [index, term] of terms.entries()) {
      shown[term.spec] = term.show(session, group.keys[index]);
      leaves.push(...term.leaves(group.keys[index]));
    }
    shown['__extra_domain'] = conjunction(leaves);
    for (const each of wanted) {
      if (each.operation !== 'recordset') shown[each.name] = aggregate(session, model, group.rows, each);
    }
    return { group, shown };
  });
  const kept = groups.filter(({ shown }) => fits(shown, args['having']));
  const order = typeof args['order'] === 'string' && args['order'] !== '' ? args['order'] : undefined;
  if (order !== undefined) sortGroups(session, kept, terms, order);
  return kept.map(({ shown }) => shown);
}

/** A text where a list is wanted is the list of its letters, as in Python. */
function listOf(value: unknown): string[] {
  if (typeof value === 'string') return Array.from(value);
  return (value ?? []) as string[];
}

interface Shown {
  group: Group;
  shown: Record<string, unknown>;
}

/** @throws OdooError ValueError for a term that is neither grouped by nor an aggregate */
function sortGroups(session: Session, groups: Shown[], terms: readonly GroupTerm[], order: string): void {
  const comparers = order.split(',').map((part) => {
    const text = part.trim();
    const [name = '', direction = 'asc'] = text.split(/\s+/);
    const sign = direction.toLowerCase() === 'desc' ? -1 : 1;
    const index = terms.findIndex(({ spec }) => spec === name);
    if (index !== -1) {
      const term = terms[index] as GroupTerm;
      const ranks = rankKeys(
        session,
        term,
        groups.map(({ group }) => group.keys[index]),
      );
      return (a: Shown, b: Shown): number =>
        sign * ((ranks.get(a.group.keys[index]) ?? 0) - (ranks.get(b.group.keys[index]) ?? 0));
    }
    if (name !== '__count' && !name.includes(':')) {
      throw valueError(`Order term '${text}' is not a valid aggregate nor valid groupby`);
    }
    return (a: Shown, b: Shown): number => sign * compare(a.shown[name], b.shown[name]);
  });
  groups.sort((a, b) => comparers.map((comparer) => comparer(a, b)).find((each) => each !== 0) ?? 0);
}

function compare(a: unknown, b: unknown): number {
  return Number(a) - Number(b);
}

/** Groups whose figures fit a list of conditions on them. */
function fits(shown: Readonly<Record<string, unknown>>, having: unknown): boolean {
  if (!Array.isArray(having)) return true;
  return (having as [string, string, number][]).every(([name, operator, limit]) => {
    const difference = Number(shown[name]) - limit;
    switch (operator) {
      case '>':
        return difference > 0;
      case '>=':
        return difference >= 0;
      case '<':
        return difference < 0;
      case '<=':
        return difference <= 0;
      default:
        return (difference === 0) === (operator === '=');
    }
  });
}

function pageOf<Item>(items: Item[], args: Values): Item[] {
  const { offset = 0, limit } = toPage(args);
  return items.slice(offset, limit ? offset + limit : undefined);
}
