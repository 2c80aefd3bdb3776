import type { FulfillmentRequest, ShipConfirmation } from '@crossdock/canonical-model';
import { defaultPace } from '../../src/core/react.ts';
import { step } from '../../src/core/step.ts';
import type {
  Action,
  ActionResults,
  Command,
  Event,
  ReportedRelease,
  Succeeded,
} from '../../src/core/messages.ts';
import type { DeliveryState } from '../../src/core/state.ts';

/** The order every test begins with: two of A, one of B. */
export const request: FulfillmentRequest = {
  reference: 'WH/OUT/00007',
  orderReference: 'S00007',
  serviceLevel: 'ground',
  shipTo: {
    contact: { name: 'Ada Lovelace' },
    address: {
      lines: ['1 Main St'],
      city: 'Boston',
      postalCode: '02108',
      regionCode: 'MA',
      countryCode: 'US',
    },
  },
  lines: [
    { sku: 'A', quantity: 2 },
    { sku: 'B', quantity: 1 },
  ],
};

/** One process, driven command by command; what it asks for is kept until it is answered. */
export class Process {
  state: DeliveryState | undefined;
  readonly events: Event[] = [];
  readonly open: Action[] = [];

  tell(command: Command): Event[] {
    const { state, events, actions } = step(this.state, command, defaultPace);
    this.state = state;
    this.events.push(...events);
    this.open.push(...actions);
    return events;
  }

  /** The one open action of a kind. */
  asked<K extends Action['kind']>(kind: K): Action & { kind: K } {
    const found = this.open.filter((action) => action.kind === kind);
    if (found.length !== 1)
      throw new Error(`${found.length} open actions "${kind}" in ${this.kinds().join(', ')}`);
    return found[0] as Action & { kind: K };
  }

  /** Answers the first open action of a kind. */
  answer<K extends Action['kind']>(kind: K, result: ActionResults[K]): Event[] {
    const action = this.#take(kind);
    return this.tell({ type: 'succeeded', kind, action, result } as Succeeded);
  }

  fail(kind: Action['kind'], code: string, effect: 'none' | 'unknown' = 'none'): Event[] {
    return this.tell({
      type: 'failed',
      action: this.#take(kind),
      failure: { code, effect, message: 'said no' },
    });
  }

  kinds(): string[] {
    return this.open.map(({ kind }) => kind);
  }

  /** Brings the order to a warehouse that accepts it. */
  release(lines = request.lines): this {
    this.tell({ type: 'delivery-seen', delivery: { deliveryId: 7, state: 'ready', request } });
    this.answer('route', { allocations: [{ warehouseId: 'east', lines }] });
    this.answer('release', { warehouseOrderId: '1' });
    return this;
  }

  /** Reports what left under a release. */
  report(releaseReference: string, report: Partial<ReportedRelease>): Event[] {
    this.tell({ type: 'release-noticed', releaseReference });
    return this.answer('read-release', {
      status: 'shipped',
      warehouseStatus: 'Completed',
      shipConfirmations: [],
      ...report,
    });
  }

  /** Prices and labels the shipment that waits for it. */
  label(trackingNumber: string): Event[] {
    const total = { amount: '9.99', currency: 'USD' };
    if (this.kinds().includes('shop-rates')) {
      this.answer('shop-rates', {
        candidates: ['ups', 'example'].map((carrierId) => ({ carrierId, carrierServiceCode: '03', total })),
      });
    }
    const { reference, candidate } = this.open.find(({ kind }) => kind === 'buy-label') as Action & {
      kind: 'buy-label';
    };
    const shipment = {
      carrierId: candidate.carrierId,
      carrierShipmentId: `ship ${trackingNumber}`,
      reference,
      packages: [
        { reference: 'p', trackingNumber, label: { trackingNumber, format: 'zpl' as const, data: 'XlhB' } },
      ],
    };
    return this.answer('buy-label', { shipment, liveDuplicates: [] });
  }

  #take<K extends Action['kind']>(kind: K): Action & { kind: K } {
    const index = this.open.findIndex((action) => action.kind === kind);
    if (index === -1) throw new Error(`no open action "${kind}", only ${this.kinds().join(', ')}`);
    return this.open.splice(index, 1)[0] as Action & { kind: K };
  }
}

/** A ship confirmation of some pieces, in one package. */
export function left(
  id: string,
  reference: string,
  ...lines: [sku: string, quantity: number][]
): ShipConfirmation {
  return {
    warehouseShipmentId: id,
    reference,
    shippedAt: '2026-11-02T10:00:00Z',
    packages: [
      { reference: id, weightGrams: 500, lines: lines.map(([sku, quantity]) => ({ sku, quantity })) },
    ],
  };
}

/** A tracking event. */
export function scan(
  trackingNumber: string,
  status: 'picked-up' | 'in-transit' | 'exception' | 'delivered',
  hour: number,
) {
  const occurredAt = `2026-11-03T${String(hour).padStart(2, '0')}:00:00Z`;
  return { trackingNumber, status, carrierCode: status, occurredAt };
}
