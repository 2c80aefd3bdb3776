/** Runs tasks at most so many at a time per lane, first come first served. */
export class Lanes {
  readonly #slots: number;
  readonly #lanes = new Map<string, { running: number; queue: (() => Promise<void>)[]; head: number }>();

  constructor(slots: number) {
    this.#slots = slots;
  }

  /** Begins the task now, or when its turn comes. */
  enter(name: string, task: () => Promise<void>): void {
    let lane = this.#lanes.get(name);
    if (lane === undefined) this.#lanes.set(name, (lane = { running: 0, queue: [], head: 0 }));
    lane.queue.push(task);
    this.#fill(lane);
  }

  load(): { waiting: number; running: number } {
    let waiting = 0;
    let running = 0;
    for (const lane of this.#lanes.values()) {
      waiting += lane.queue.length - lane.head;
      running += lane.running;
    }
    return { waiting, running };
  }

  #fill(lane: { running: number; queue: (() => Promise<void>)[]; head: number }): void {
    while (lane.running < this.#slots && lane.head < lane.queue.length) {
      const task = lane.queue[lane.head++] as () => Promise<void>;
      // Taken tasks are cut off now and then: shifting one by one would be slow in a long queue.
      if (lane.head > 1024) {
        lane.queue.splice(0, lane.head);
        lane.head = 0;
      }
      lane.running++;
      void task().finally(() => {
        lane.running--;
        this.#fill(lane);
      });
    }
  }
}
