import type { Database, Session } from './database.ts';
import { OdooError } from './errors.ts';
import { callMethod } from './methods.ts';
import type { Values } from './values.ts';

interface QueuedCall {
  model: string;
  method: string;
  body: Values;
}

/**
 * A transaction that takes its time: others commit before it, though it began earlier.
 *
 * Until it commits nobody sees any of it. What it wrote then has the `write_date` of its start, so a cursor over
 * `write_date` that has moved on in the meantime never comes by (seen on Odoo 19.0).
 */
export class SlowTransaction {
  readonly #db: Database;
  readonly #session: Session;
  readonly #began: number;
  readonly #calls: QueuedCall[] = [];

  constructor(session: Session) {
    this.#db = session.db;
    this.#session = session;
    this.#began = session.db.clock.now();
  }

  /** Adds a call; nothing of it shows before the commit. */
  call(model: string, method: string, body: Values): this {
    this.#calls.push({ model, method, body });
    return this;
  }

  /**
   * Ends it and gives what its calls answered, in their order. When others have written one of its records since
   * it began, it is done over as Odoo does, and has the `write_date` of that second start.
   *
   * @throws OdooError for what a call is refused with; nothing is kept then
   */
  commit(): unknown[] {
    try {
      return this.#run(this.#began);
    } catch (error) {
      if (!isConflict(error)) throw error;
      return this.#run(this.#db.clock.now());
    }
  }

  #run(began: number): unknown[] {
    return this.#db.transaction(
      () => this.#calls.map(({ model, method, body }) => callMethod(this.#session, model, method, body)),
      began,
    );
  }
}

function isConflict(error: unknown): boolean {
  return error instanceof OdooError && error.name === 'psycopg2.errors.SerializationFailure';
}
