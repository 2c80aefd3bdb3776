import type { LedgerEntry, Mock, Observation, Webhook } from '@crossdock/mocks';
import { type DeliveryBook, keysOf } from '../books/book.ts';
import { Library } from '../books/library.ts';
import type { Case } from '../cases/case.ts';
import { bookCheckers, createPoliteness, type Violation } from '../checkers/index.ts';
import { History } from '../history/history.ts';
import { watchQuiescence } from '../simulation/quiescence.ts';
import type { RunningSubject, Subject } from '../subjects/subject.ts';
import { planOrder, untilNextOrder } from '../workload/workload.ts';
import { type Series, SeriesRecorder } from './series.ts';
import { Situations } from './situations.ts';
import { buildWorld, startAt, type World } from './world.ts';

/** How long after the last order everything must have come to its end, in milliseconds. */
const horizonMs = 96 * 3_600_000;
/** Between two looks for deliveries that are over, in milliseconds. */
const closeEveryMs = 30 * 60_000;

/** Options of {@link runCase}. */
export interface RunOptions {
  seed: number;
  /** Orders to place; the case's own number when left out. */
  orders?: number | undefined;
  /** Where to stream the history to; without it only its hash is kept. */
  historyPath?: string | undefined;
  onProgress?: ((progress: { placed: number; closed: number; orders: number }) => void) | undefined;
}

/** What a run was, before anybody has decided what to make of it. */
export interface CaseRun {
  orders: number;
  deliveries: number;
  violations: Violation[];
  situations: Situations;
  series: Series;
  historyHash: string;
  historyLines: number;
  calls: number;
  /** From the first order to the last fact, in milliseconds of virtual time. */
  virtualMs: number;
  /** Set when a checker, or the subject itself, broke down. */
  breakdowns: string[];
}

/** Lets an integration work through a case in virtual time, and judges it by what truly happened. */
export async function runCase(subject: Subject, which: Case, options: RunOptions): Promise<CaseRun> {
  const run = new Run(which, options);
  const world = buildWorld({
    seed: options.seed,
    faults: which.faults(startAt),
    habits: which.warehouses,
    observe: (call) => run.call(call),
    record: (mock, entry) => run.fact(mock, entry),
  });
  const running = subject.start(world.environment);
  running.ended.catch((error: unknown) =>
    run.breakdowns.push(`the integration broke down: ${String(error)}`),
  );
  world.lab.deliverWebhooksTo((webhook, mock) => run.webhook(world, running, mock, webhook));
  run.begin(world);

  const quiescence = watchQuiescence();
  try {
    await quiescence.settled();
    while (!run.over(world)) {
      if (!world.clock.step()) break;
      await quiescence.settled();
    }
  } finally {
    running.stop();
    await quiescence.settled();
    quiescence.close();
  }
  return run.finish();
}

/** The bookkeeping of one run. */
class Run {
  readonly breakdowns: string[] = [];
  readonly #which: Case;
  readonly #options: RunOptions;
  readonly #orders: number;
  readonly #history: History;
  readonly #library = new Library();
  readonly #situations = new Situations();
  readonly #series = new SeriesRecorder(startAt);
  readonly #politeness = createPoliteness();
  readonly #violations: Violation[] = [];
  readonly #queue = new Set<unknown>();
  #placed = 0;
  #lastOrderAt = startAt;
  #lastFactAt = startAt;
  #calls = 0;
  #deliveries = 0;

  constructor(which: Case, options: RunOptions) {
    this.#which = which;
    this.#options = options;
    this.#orders = options.orders ?? which.orders;
    this.#history = new History(options.historyPath);
  }

  begin(world: World): void {
    const { seed } = this.#options;
    const { clock, cast } = world;
    const { demand } = this.#which;
    const placeNext = (): void => {
      if (this.#placed >= this.#orders) return;
      const serial = ++this.#placed;
      const order = planOrder(seed, serial, cast, demand);
      const orderId = world.placeOrder(order);
      this.#lastOrderAt = clock.now();
      this.#series.at(clock.now()).ordersPlaced++;
      if (order.cancelAfterMs !== undefined) {
        clock.schedule(clock.now() + order.cancelAfterMs, () => world.cancelOrder(orderId));
      }
      clock.schedule(clock.now() + untilNextOrder(seed, serial, demand, clock.now() - startAt), placeNext);
    };
    placeNext();
    const look = (): void => {
      this.#showQueue(clock.now());
      this.#options.onProgress?.({
        placed: this.#placed,
        closed: this.#library.closed,
        orders: this.#orders,
      });
      clock.schedule(clock.now() + 60_000, look);
    };
    look();
    const closeSettled = (): void => {
      this.#library.closeSettled(clock.now(), (book) => {
        this.#judge(book);
        for (const key of keysOf(book)) world.lab.forget(key);
      });
      clock.schedule(clock.now() + closeEveryMs, closeSettled);
    };
    closeSettled();
  }

  /** True when every order is placed and everything is over, or time is up. */
  over({ clock }: World): boolean {
    if (this.#placed < this.#orders) return false;
    return this.#library.books.size === 0 || clock.now() - this.#lastOrderAt > horizonMs;
  }

  call(call: Observation): void {
    this.#calls++;
    this.#history.call(call);
    this.#situations.call(call);
    this.#politeness.observe(call);
    const bucket = this.#series.at(call.at);
    bucket.calls++;
    if (call.fault !== undefined && call.fault !== 'latency') bucket.faults++;
  }

  fact(mock: string, entry: LedgerEntry): void {
    this.#history.fact(mock, entry);
    this.#situations.fact(entry);
    this.#lastFactAt = entry.at;
    this.#countQueue(entry);
    const book = this.#library.enter(mock, entry);
    if (entry.kind === 'delivery-done') {
      const bucket = this.#series.at(entry.at);
      bucket.deliveriesDone++;
      if (book?.assignedAt !== undefined && book.doneAt === entry.at) {
        bucket.latenciesMs.push(entry.at - book.assignedAt);
      }
    }
    if (entry.kind === 'carrier-event' && entry['status'] === 'delivered') {
      this.#series.at(entry.at).parcelsDelivered++;
    }
  }

  /** How many deliveries could be shipped and are neither booked out nor cancelled: the queue as the customer feels it. */
  #countQueue(entry: LedgerEntry): void {
    if (entry.kind === 'delivery-assigned') this.#queue.add(entry['pickingId']);
    else if (entry.kind === 'delivery-done' || entry.kind === 'delivery-cancelled')
      this.#queue.delete(entry['pickingId']);
    else return;
    this.#showQueue(entry.at);
  }

  #showQueue(at: number): void {
    const bucket = this.#series.at(at);
    bucket.queueDepth = Math.max(bucket.queueDepth, this.#queue.size);
  }

  webhook(world: World, running: RunningSubject, mock: Mock, webhook: Webhook): void {
    const warehouseId = webhook.url.slice(webhook.url.lastIndexOf('/') + 1);
    const headers = Object.fromEntries(
      Object.entries(webhook.headers).map(([name, value]) => [name.toLowerCase(), value]),
    );
    let fate: string;
    try {
      fate = String(running.receiveWarehouseWebhook(warehouseId, { headers, rawBody: webhook.body }));
    } catch (error) {
      fate = '500';
      this.breakdowns.push(`a webhook was not survived: ${String(error)}`);
    }
    this.#history.webhook(world.clock.now(), mock.id, webhook, fate);
  }

  finish(): CaseRun {
    for (const book of this.#library.books.values()) this.#judge(book);
    for (const { root, kind } of this.#library.afterwards) {
      this.#violations.push({
        invariant: 'I2',
        delivery: root,
        message: `${kind} after everything was over`,
      });
    }
    this.#violations.push(...this.#politeness.violations());
    return {
      orders: this.#placed,
      deliveries: this.#deliveries,
      violations: this.#violations,
      situations: this.#situations,
      series: this.#series.result(),
      historyHash: this.#history.close(),
      historyLines: this.#history.lines,
      calls: this.#calls,
      virtualMs: this.#lastFactAt - startAt,
      breakdowns: this.breakdowns,
    };
  }

  #judge(book: DeliveryBook): void {
    this.#deliveries++;
    this.#situations.book(book);
    for (const checker of bookCheckers) {
      try {
        for (const message of checker.judge(book, this.#which.rules)) {
          this.#violations.push({ invariant: checker.invariant, delivery: book.root, message });
        }
      } catch (error) {
        // A judge who faints has not acquitted.
        this.breakdowns.push(`the checker of ${checker.invariant} broke down: ${String(error)}`);
      }
    }
  }
}
