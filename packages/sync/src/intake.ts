import { type Clock, IntegrationError } from '@crossdock/client-core';
import type { ErpDelivery } from './erp.ts';
import type { Engine } from './engine/engine.ts';
import type { Sites } from './sites.ts';

/** Options of {@link createIntake}. */
export interface IntakeOptions {
  sites: Sites;
  engine: Engine;
  clock: Clock;
  /** Between two looks at the ERP, in milliseconds. */
  pollMs: number;
  /** Told when the ERP cannot be read; the next look comes at its time. */
  onFailure?: ((error: IntegrationError) => void) | undefined;
}

/** Follows the ERP's deliveries and tells the processes about them. */
export interface Intake {
  /** Follows until the signal is aborted. */
  run(signal: AbortSignal): Promise<void>;
}

/** The change poll. Webhooks of the ERP can only make it faster; nothing depends on them. */
export function createIntake(options: IntakeOptions): Intake {
  const { sites, engine, clock, pollMs } = options;
  let cursor: string | undefined;

  function tell(delivery: ErpDelivery): void {
    const { deliveryId, backorderOfId } = delivery;
    const known = engine.processOf(deliveryId);
    // A backorder belongs to the process of the delivery it was split off from, even before that one has heard of it.
    const parent = backorderOfId === undefined ? undefined : engine.processOf(backorderOfId);
    const processKey = known ?? parent ?? String(deliveryId);
    if (known === undefined && parent !== undefined && delivery.state !== 'cancelled') return;
    engine.send(processKey, { type: 'delivery-seen', delivery });
  }

  async function look(): Promise<void> {
    for (;;) {
      const changes = await sites.erp.deliveriesChangedSince(cursor);
      for (const delivery of changes.deliveries) tell(delivery);
      cursor = changes.cursor;
      if (!changes.more) return;
    }
  }

  return {
    async run(signal) {
      while (!signal.aborted) {
        try {
          await look();
        } catch (error) {
          if (!IntegrationError.is(error)) throw error;
          options.onFailure?.(error);
        }
        await clock.sleep(pollMs, signal).catch(() => undefined);
      }
    },
  };
}
