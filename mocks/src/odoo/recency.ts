/**
 * Ids by the second in which their record was last written, so that polling for changes walks only what changed.
 *
 * Seconds are kept in ascending order; time hardly ever runs backwards, so most writes go to the last one.
 */
export class Recency {
  readonly #seconds: string[] = [];
  readonly #ids = new Map<string, Set<number>>();

  add(second: string, id: number): void {
    let ids = this.#ids.get(second);
    if (ids === undefined) {
      this.#ids.set(second, (ids = new Set()));
      const last = this.#seconds.at(-1);
      if (last === undefined || last < second) this.#seconds.push(second);
      else this.#seconds.splice(this.#firstFrom(second), 0, second);
    }
    ids.add(id);
  }

  delete(second: string, id: number): void {
    const ids = this.#ids.get(second);
    if (ids === undefined) return;
    ids.delete(id);
    if (ids.size > 0) return;
    this.#ids.delete(second);
    if (this.#seconds.at(-1) === second) this.#seconds.pop();
    else this.#seconds.splice(this.#firstFrom(second), 1);
  }

  /** Groups of ids written in the same second, oldest first, from a second on. */
  *from(second: string): Generator<ReadonlySet<number>> {
    for (let index = this.#firstFrom(second); index < this.#seconds.length; index++) {
      const ids = this.#ids.get(this.#seconds[index] as string);
      if (ids !== undefined) yield ids;
    }
  }

  /** How many records were written from a second on; counting stops at `enough`. */
  countFrom(second: string, enough: number): number {
    let count = 0;
    for (const ids of this.from(second)) {
      count += ids.size;
      if (count >= enough) break;
    }
    return count;
  }

  /** Index of the first second that is not before the given one. */
  #firstFrom(second: string): number {
    let low = 0;
    let high = this.#seconds.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#seconds[middle] as string) < second) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
