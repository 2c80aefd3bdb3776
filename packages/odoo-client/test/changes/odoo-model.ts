import { z } from 'zod';
import type { OdooClient, OdooSearch, RecordSchema } from '../../src/index.ts';

/** Which version's comparisons the model makes. */
export type Version = 14 | 19;

interface Row {
  id: number;
  label: string;
  active: boolean;
  /** Microseconds since the epoch, which is what Odoo keeps and sorts by; `false` when SQL put it in. */
  writtenAt: number | false;
}

const microsecondsPerSecond = 1_000_000;

/**
 * One table of an Odoo as the client sees it: `write_date` is when a transaction began, is kept to the microsecond,
 * shown to the second, and compared as each version was seen to do it. What is not committed is not there.
 */
export class OdooModel {
  readonly rows = new Map<number, Row>();
  readonly searches: OdooSearch[] = [];
  /** Microseconds since the epoch. */
  now = Date.UTC(2026, 10, 24, 10) * 1000;
  readonly #version: Version;

  constructor(version: Version = 19) {
    this.#version = version;
  }

  /** Commits what a transaction that began at `writtenAt` made of a row. */
  commit(id: number, label: string, writtenAt: number | false = this.now, active = true): void {
    this.rows.set(id, { id, label, active, writtenAt });
  }

  readonly client = untypedOf({
    clock: {
      now: () => Math.floor(this.now / 1000),
      sleep: () => Promise.reject(new Error('nothing waits')),
    },
    searchRead: <S extends RecordSchema>(_model: string, search: OdooSearch & { record: S }) => {
      const found = this.#find(search).map((row) => ({
        id: row.id,
        label: row.label,
        write_date: row.writtenAt === false ? false : shown(row.writtenAt),
      }));
      return Promise.resolve(z.array(search.record).parse(found));
    },
    search: (_model: string, search: OdooSearch) => Promise.resolve(this.#find(search).map((row) => row.id)),
  });

  #find(search: OdooSearch): Row[] {
    this.searches.push(search);
    const archived = search.context?.['active_test'] === false;
    const found = [...this.rows.values()]
      .filter((row) => row.active || archived)
      .filter((row) => search.domain.every((leaf) => this.#matches(row, leaf as [string, string, unknown])));
    const at = (row: Row) => (search.order === 'id' ? 0 : row.writtenAt === false ? Infinity : row.writtenAt);
    found.sort((a, b) => (at(a) === at(b) ? a.id - b.id : at(a) - at(b)));
    return found.slice(0, search.limit);
  }

  #matches(row: Row, [field, operator, value]: [string, string, unknown]): boolean {
    if (field === 'id' && operator === '>') return row.id > (value as number);
    if (field === 'id' && operator === 'in') return (value as number[]).includes(row.id);
    if (field === 'label' && operator === '!=') return row.label !== value;
    if (field !== 'write_date') throw new Error(`the model cannot search by ${field} ${operator}`);
    if (row.writtenAt === false) return false;
    const given = Date.parse(`${String(value).replace(' ', 'T')}Z`) * 1000;
    const second = Math.floor(row.writtenAt / microsecondsPerSecond) * microsecondsPerSecond;
    if (operator === '>=') return row.writtenAt >= given;
    if (operator === '<') return row.writtenAt < given;
    // Only these two differ from version to version. Seen on Odoo 19.0 and 14.0.
    if (operator === '>') return this.#version === 19 ? second > given : row.writtenAt > given;
    if (operator === '<=') return this.#version === 19 ? second <= given : row.writtenAt <= given;
    throw new Error(`the model cannot compare write_date by ${operator}`);
  }
}

function shown(writtenAt: number): string {
  return new Date(Math.floor(writtenAt / 1000)).toISOString().slice(0, 19).replace('T', ' ');
}

/** A double with just the calls that are made of it. */
function untypedOf(calls: object): OdooClient {
  const client = calls as unknown as OdooClient;
  return Object.assign(client, { untyped: client });
}
