import { withImplied } from './groups.ts';
import { includes, type Operation, rightsOn } from './rights.ts';

/** A user as rights and record rules see him. */
export class Viewer {
  readonly uid: number;
  /** External ids of all his groups, those implied by others among them. */
  readonly groups: ReadonlySet<string>;
  readonly #rights = new Map<string, string>();

  constructor(uid: number, groups: readonly string[]) {
    this.uid = uid;
    this.groups = withImplied(['base.group_user', ...groups]);
  }

  /** Whether his groups let him do something to a model at all; which of its records is a matter of record rules. */
  may(model: string, operation: Operation): boolean {
    let rights = this.#rights.get(model);
    if (rights === undefined) this.#rights.set(model, (rights = rightsOn(model, this.groups)));
    return includes(rights, operation);
  }
}
