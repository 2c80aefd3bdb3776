import { IntegrationError } from '@crossdock/client-core';
import { dialectOf } from '../erp/dialect.ts';
import type { OdooErp } from '../erp/odoo-erp.ts';
import { findMissingRight, type Right } from './find-missing-right.ts';
import { bad, type Found, listed, ok } from './findings.ts';
import { essential, rightsNeeded } from './rights-needed.ts';
import type { Subject } from './subject.ts';

/** A right the user lacks, and what fails without it. */
interface Lack extends Right {
  verbs: (keyof OdooErp)[];
  groups: readonly string[];
}

const words: Readonly<Record<Right['operation'], string>> = {
  create: 'create',
  read: 'read',
  write: 'change',
};

/** May the user do what the verbs do? Each right is asked for once; what records rules hide cannot be asked for. */
export async function checkRights({ client }: Subject): Promise<Found[]> {
  const { major } = await client.server();
  const verbsOf = new Map<string, { right: Right; verbs: (keyof OdooErp)[] }>();
  for (const [verb, rights] of Object.entries(rightsNeeded(dialectOf(major)))) {
    for (const right of rights) {
      const key = `${right.operation} ${right.model}`;
      const entry = verbsOf.get(key) ?? { right, verbs: [] };
      entry.verbs.push(verb as keyof OdooErp);
      verbsOf.set(key, entry);
    }
  }
  const lacks: Lack[] = [];
  for (const { right, verbs } of verbsOf.values()) {
    const groups = await unlessAbsent(() => findMissingRight(client, major, right));
    if (groups !== undefined) lacks.push({ ...right, verbs, groups });
  }
  const failing = new Set(lacks.flatMap(({ verbs }) => verbs));
  const working = Object.keys(rightsNeeded(dialectOf(major))).filter(
    (verb) => !failing.has(verb as keyof OdooErp),
  );
  const isEssential = (lack: Lack): boolean => lack.verbs.some((verb) => essential.has(verb));
  const blocking = lacks.filter(isEssential);
  const limiting = lacks.filter((lack) => !isEssential(lack));
  return [
    ...(blocking.length === 0 ? [] : [judge('blocker', blocking)]),
    ...(limiting.length === 0 ? [] : [judge('warning', limiting)]),
    ...(working.length === 0 ? [] : [ok('rights', 'The user may do what these do', listed(working, 20))]),
  ];
}

/** A model that is not there is told of by the check of the modules. */
async function unlessAbsent<T>(ask: () => Promise<T>): Promise<T | undefined> {
  try {
    return await ask();
  } catch (error) {
    if (IntegrationError.is(error) && error.code === 'unsupported') return undefined;
    throw error;
  }
}

function judge(grade: 'blocker' | 'warning', lacks: readonly Lack[]): Found {
  const verbs = [...new Set(lacks.flatMap((lack) => lack.verbs))];
  const rights = lacks.map(({ operation, model }) => `${words[operation]} ${model}`);
  const remedy =
    grade === 'blocker'
      ? groupsFor(lacks)
      : `${groupsFor(lacks)}; not needed when nobody uses ${verbs.join(', ')}`;
  return bad(grade, grade === 'blocker' ? 'rights-missing' : 'rights-missing-for-some', [
    `The user lacks rights for ${listed(verbs, 4)}`,
    `it may not ${rights.join(', ')}`,
    remedy,
  ]);
}

/** As few groups as give all that is missing, with the alternatives to each. */
function groupsFor(lacks: readonly Lack[]): string {
  let open = lacks.map(({ groups }) => groups).filter((groups) => groups.length > 0);
  const steps: string[] = [];
  while (open.length > 0) {
    const [best = []] = groupsByReach(open);
    steps.push(best.join(' or '));
    open = open.filter((groups) => !groups.some((group) => best.includes(group)));
  }
  return steps.length === 0
    ? 'ask an administrator for the groups of inventory'
    : `give the user the group ${steps.join('; and ')}`;
}

/** The groups that most lists have come first; those together that the same lists have. */
function groupsByReach(lists: readonly (readonly string[])[]): string[][] {
  const byLists = new Map<string, string[]>();
  for (const group of new Set(lists.flat())) {
    const reached = lists.map((groups) => (groups.includes(group) ? 'x' : '-')).join('');
    byLists.set(reached, [...(byLists.get(reached) ?? []), group]);
  }
  return [...byLists].toSorted(([a], [b]) => countOf(b) - countOf(a)).map(([, groups]) => groups);
}

function countOf(reached: string): number {
  return reached.replaceAll('-', '').length;
}
