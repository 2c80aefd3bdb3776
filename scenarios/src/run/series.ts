/** Width of a bucket, in milliseconds of virtual time. */
export const bucketMs = 5 * 60_000;

/** Numbers over virtual time, for the charts of the report. */
export interface Series {
  startAt: number;
  /** One entry per bucket. */
  buckets: SeriesBucket[];
}

/** What happened in five virtual minutes. */
export interface SeriesBucket {
  ordersPlaced: number;
  deliveriesDone: number;
  parcelsDelivered: number;
  calls: number;
  faults: number;
  /** Largest number of deliveries that could be shipped and were not booked out yet. */
  queueDepth: number;
  /** From releasable to booked out, in milliseconds, of deliveries done in this bucket. */
  latenciesMs: number[];
}

/** Collects the series while a run goes on. */
export class SeriesRecorder {
  readonly #startAt: number;
  readonly #buckets: SeriesBucket[] = [];

  constructor(startAt: number) {
    this.#startAt = startAt;
  }

  /** The bucket an instant falls into. */
  at(instant: number): SeriesBucket {
    const index = Math.max(0, Math.floor((instant - this.#startAt) / bucketMs));
    while (this.#buckets.length <= index) this.#buckets.push(blank());
    return this.#buckets[index] as SeriesBucket;
  }

  result(): Series {
    return { startAt: this.#startAt, buckets: this.#buckets };
  }
}

function blank(): SeriesBucket {
  return {
    ordersPlaced: 0,
    deliveriesDone: 0,
    parcelsDelivered: 0,
    calls: 0,
    faults: 0,
    queueDepth: 0,
    latenciesMs: [],
  };
}

/** The value below which the given share of the numbers lies; 0 for none. */
export function percentile(numbers: readonly number[], share: number): number {
  if (numbers.length === 0) return 0;
  const sorted = numbers.toSorted((left, right) => left - right);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] as number;
}
