/** Where a shipment is, from the release of its delivery to its end. */
export type ShipmentState = keyof typeof shipmentLifecycle;

/** Who may bring a shipment into a state. */
export type StateOwner = 'erp' | 'middleware' | 'warehouse' | 'carrier' | 'person';

/** One row of the transition table. */
export interface LifecycleRow {
  /** Who brings a shipment here. */
  owner: StateOwner;
  /** What may come next; empty for a final state. */
  next: readonly string[];
}

/**
 * The one life every shipment has. An event that would make a step not listed here is late or out of order: it is
 * kept for the record and changes nothing.
 */
export const shipmentLifecycle = {
  released: { owner: 'erp', next: ['routed', 'cancelling', 'parked'] },
  routed: { owner: 'middleware', next: ['accepted', 'cancelling', 'parked'] },
  accepted: { owner: 'warehouse', next: ['packed', 'cancelling', 'parked'] },
  packed: { owner: 'warehouse', next: ['labelled', 'in-transit', 'cancelling', 'parked'] },
  labelled: { owner: 'carrier', next: ['in-transit', 'delivered', 'cancelling', 'parked'] },
  'in-transit': { owner: 'carrier', next: ['delivered', 'returned', 'lost', 'parked'] },
  cancelling: { owner: 'middleware', next: ['cancelled', 'parked'] },
  /** Waits for a person, with a reason; a person sends it on to any state that is not final. */
  parked: {
    owner: 'middleware',
    next: ['released', 'routed', 'accepted', 'packed', 'labelled', 'in-transit', 'cancelling'],
  },
  delivered: { owner: 'carrier', next: [] },
  returned: { owner: 'carrier', next: [] },
  lost: { owner: 'carrier', next: [] },
  cancelled: { owner: 'erp', next: [] },
} as const satisfies Record<string, LifecycleRow>;

/** True when the lifecycle allows the step. */
export function canFollow(from: ShipmentState, to: ShipmentState): boolean {
  return (shipmentLifecycle[from].next as readonly string[]).includes(to);
}
