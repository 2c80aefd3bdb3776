import { naive } from './naive.ts';
import { reference } from './reference.ts';
import type { Subject } from './subject.ts';

export type { RunningSubject, Subject, SubjectEnvironment, WarehouseAccess } from './subject.ts';

/** Every integration that comes with the runner, by name. */
export const subjects: Readonly<Record<string, Subject>> = { reference, naive };
