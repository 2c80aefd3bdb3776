import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import type { LedgerEntry, Observation, Webhook } from '@crossdock/mocks';

/** How much is collected before it goes to the disk. */
const chunkLength = 1 << 16;

/**
 * What happened, one line each, in order: calls as they came to the lab's door, what truly happened behind it, and
 * webhooks. The hash is over every byte, so two runs with the same hash were the same run.
 *
 * Lines go to a file at once and are not kept.
 */
export class History {
  readonly #hash = createHash('sha256');
  readonly #file: number | undefined;
  #buffer: string[] = [];
  #length = 0;
  #lines = 0;

  constructor(path?: string) {
    if (path === undefined) return;
    mkdirSync(dirname(path), { recursive: true });
    this.#file = openSync(path, 'w');
  }

  /** Lines so far. */
  get lines(): number {
    return this.#lines;
  }

  call(call: Observation): void {
    const { at, mock, account, operation, key, attempt, outcome, status, fault, repliedAt } = call;
    this.#append([
      'call',
      at,
      mock,
      account,
      operation,
      key,
      attempt,
      outcome,
      status ?? 0,
      fault ?? '',
      repliedAt ?? -1,
    ]);
  }

  fact(mock: string, entry: LedgerEntry): void {
    const { at, kind, key, ...details } = entry;
    this.#append(['fact', at, mock, kind, key, details]);
  }

  webhook(at: number, mock: string, webhook: Webhook, fate: string): void {
    this.#append(['webhook', at, mock, webhook.topic, webhook.key, fate]);
  }

  /** Ends the history and gives its hash. */
  close(): string {
    this.#flush();
    if (this.#file !== undefined) closeSync(this.#file);
    return this.#hash.digest('hex');
  }

  #append(record: readonly unknown[]): void {
    const line = `${JSON.stringify(record)}\n`;
    this.#lines++;
    this.#buffer.push(line);
    this.#length += line.length;
    if (this.#length >= chunkLength) this.#flush();
  }

  #flush(): void {
    if (this.#buffer.length === 0) return;
    const chunk = this.#buffer.join('');
    this.#hash.update(chunk);
    if (this.#file !== undefined) writeSync(this.#file, chunk);
    this.#buffer = [];
    this.#length = 0;
  }
}
