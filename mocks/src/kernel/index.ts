export { chance } from './chance.ts';
export { macrotask, type MockClock, VirtualClock } from './clock.ts';
export type { Fault, FaultAddress, FaultKind, Outcome } from './faults.ts';
export { createLabFetch } from './fetch.ts';
export { Lab, type LabOptions, type Observation } from './lab.ts';
export { Ledger, type LedgerEntry } from './ledger.ts';
export type { CallIdentity, Mock, Refusal } from './mock.ts';
export { createHandlers } from './msw.ts';
export { type ServedLab, serveLab } from './serve.ts';
export {
  type BodyReader,
  createBodyReader,
  json,
  type Webhook,
  type WireRequest,
  type WireResponse,
} from './wire.ts';
