import {
  type Clock,
  IntegrationError,
  type Random,
  systemClock,
  systemRandom,
  type IncomingWebhook,
} from '@crossdock/client-core';

import { createPerform, laneOf } from './actions/perform.ts';
import { defaultPace, type Pace } from './core/react.ts';
import type { Engine, EngineObserver, OpenQuestion } from './engine/engine.ts';
import { createMemoryEngine } from './engine/memory-engine.ts';
import { createIntake } from './intake.ts';
import type { Sites } from './sites.ts';

/** Options of {@link createSync}. */
export interface SyncOptions {
  sites: Sites;
  clock?: Clock | undefined;
  random?: Random | undefined;
  pace?: Partial<Pace> | undefined;
  /** Between two looks at the ERP, in milliseconds. Default 60,000. */
  pollMs?: number | undefined;
  /** Calls that may run at once to one system. Default 16. */
  slots?: number | undefined;
  observer?: EngineObserver | undefined;
  /** Told when the ERP cannot be read; the next look comes at its time. */
  onPollFailure?: ((error: IntegrationError) => void) | undefined;
}

/** The reference middleware: follows the ERP's deliveries from release to delivery. */
export interface Sync {
  /** Runs until `stop`; rejects on a defect of our own. */
  run(): Promise<void>;
  stop(): void;
  /**
   * Takes a warehouse's webhook: verified over the raw body, then acted on.
   *
   * @returns the HTTP status to answer with: 200 when taken, 401 for a bad signature, 400 for one that cannot be read,
   * 404 for an unknown warehouse.
   */
  receiveWarehouseWebhook(warehouseId: string, webhook: IncomingWebhook): number;
  /** What waits for a person. */
  questions(): OpenQuestion[];
  /** Settles a question: try again, cancel the delivery, or take it as handled. */
  settle(question: Pick<OpenQuestion, 'processKey' | 'id'>, act: 'retry' | 'cancel' | 'handled'): void;
  load(): ReturnType<Engine['load']>;
}

/** Builds the middleware on the in-memory engine. */
export function createSync(options: SyncOptions): Sync {
  const { sites } = options;
  const clock = options.clock ?? systemClock;
  const random = options.random ?? systemRandom;
  const engine = createMemoryEngine({
    perform: createPerform(sites, clock),
    laneOf,
    slots: options.slots ?? 16,
    pace: { ...defaultPace, ...options.pace },
    clock,
    random,
    observer: options.observer,
  });
  const intake = createIntake({
    sites,
    engine,
    clock,
    pollMs: options.pollMs ?? 60_000,
    onFailure: options.onPollFailure,
  });
  const running = new AbortController();

  return {
    run: () => intake.run(running.signal),
    stop() {
      running.abort();
      engine.stop();
    },
    receiveWarehouseWebhook(warehouseId, webhook) {
      const warehouse = sites.warehouses.find(({ id }) => id === warehouseId);
      if (warehouse === undefined) return 404;
      try {
        const { reference } = warehouse.system.parseWebhook(webhook);
        if (reference !== undefined) noticed(engine, reference);
        return 200;
      } catch (error) {
        if (!IntegrationError.is(error)) throw error;
        return error.code === 'unauthenticated' ? 401 : 400;
      }
    },
    questions: () => engine.questions(),
    settle({ processKey, id }, act) {
      engine.send(processKey, { type: 'person-acted', act, questionId: id });
    },
    load: () => engine.load(),
  };
}

/** A reference that no process knows is not ours: it is taken note of by nobody, and the sender is told 200. */
function noticed(engine: Engine, releaseReference: string): void {
  const processKey = engine.processOfReference(releaseReference.replace(/-\d+$/, ''));
  if (processKey !== undefined) engine.send(processKey, { type: 'release-noticed', releaseReference });
}
