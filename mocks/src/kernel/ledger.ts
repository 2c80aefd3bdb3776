/** One thing that truly happened at a vendor. */
export interface LedgerEntry {
  /** Milliseconds since the epoch. */
  at: number;
  kind: string;
  /** Our business reference as the vendor was told it. */
  key: string;
  [detail: string]: unknown;
}

/**
 * The ground truth of a mock: appended to by its rules, read by checkers, never by an integration.
 *
 * A long run sets `retain` to false and listens instead.
 */
export class Ledger {
  readonly entries: LedgerEntry[] = [];
  retain = true;
  readonly #listeners: ((entry: LedgerEntry) => void)[] = [];

  record(entry: LedgerEntry): void {
    if (this.retain) this.entries.push(entry);
    for (const listener of this.#listeners) listener(entry);
  }

  listen(listener: (entry: LedgerEntry) => void): void {
    this.#listeners.push(listener);
  }
}
