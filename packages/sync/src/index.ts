/**
 * The reference middleware: from an ERP's released delivery to the parcel at the customer's door.
 *
 * @packageDocumentation
 */
export type { Action, ActionResults, Command, Event, Failure } from './core/messages.ts';
export { defaultPace, type Pace } from './core/react.ts';
export { type Step, step } from './core/step.ts';
export type { DeliveryState, Question, ReleaseState, ShipmentPart } from './core/state.ts';
export type { AttemptContext, Engine, EngineObserver, OpenQuestion, Perform } from './engine/engine.ts';
export { createMemoryEngine, type MemoryEngineOptions } from './engine/memory-engine.ts';
export type { DeliveryChanges, Erp, ErpDelivery } from './erp.ts';
export type { Sites, Warehouse } from './sites.ts';
export { createSync, type Sync, type SyncOptions } from './sync.ts';
