import type { FulfillmentRequest, StockLevel } from '@crossdock/canonical-model';
import type { Clock, IncomingWebhook } from '@crossdock/client-core';
import type { WarehouseSystem } from '../warehouse-system.ts';

/** Ways in which a call to a warehouse goes wrong, each in the vendor's own form. */
export type WarehouseFailure =
  /** The connection is refused: nothing happened. */
  | 'refused'
  /** The credential is not accepted. */
  | 'unauthenticated'
  /** Turned away, and asked to wait five seconds. */
  | 'rate-limited'
  /** A server error of which nobody knows whether the work was done. */
  | 'server-error'
  /** Turned away because they are down. */
  | 'unavailable'
  /** The work is done, and the connection breaks before the answer. */
  | 'lost-reply'
  /** The work is done, and something unreadable is answered. */
  | 'garbage'
  /** No answer, ever. */
  | 'hang';

/** A clock that moves only when it is told to: `step` runs the earliest timer, and is false when none waits. */
export interface SteppedClock extends Clock {
  step(): boolean;
}

/** What the laws need from a warehouse's stateful mock. */
export interface WarehouseMock {
  /** Makes the next calls that write (or those that only read) fail; `times` 0 heals. Default 1. */
  fail(which: 'reads' | 'writes', failure: WarehouseFailure, times?: number): void;
  /** Calls that have come in so far, failed ones included. */
  callCount(which: 'reads' | 'writes'): number;
  /** How many orders the warehouse truly has under a reference, cancelled ones included. */
  releaseCount(reference: string): number;
  /** Packs and ships one shipment of some of a release (`part`), or all that is left of it (`rest`). */
  ship(reference: string, how: 'part' | 'rest'): void | Promise<void>;
  /** What is truly there of an article. */
  stock(sku: string): StockLevel;
  /** A webhook about a release as the warehouse would send it now; each call is another notice. */
  webhook(reference: string): IncomingWebhook | Promise<IncomingWebhook>;
}

/** One account with its warehouse behind it, new for every law. */
export interface WarehouseWorld {
  warehouse: WarehouseSystem;
  mock: WarehouseMock;
  clock: SteppedClock;
  close?: () => void | Promise<void>;
}

/** What the laws need to know of one warehouse system. */
export interface WarehouseHarness {
  open(): WarehouseWorld | Promise<WarehouseWorld>;
  /** A request the warehouse accepts and has the stock for: at least two pieces of its first article. */
  request(reference: string): FulfillmentRequest;
  /** A request the warehouse refuses, and the path of what is wrong with it. */
  badRequest(reference: string): { request: FulfillmentRequest; path: string };
  /** The header that carries the signature of a webhook, in lower case. */
  signatureHeader: string;
  /** Strings that must stand in no error. */
  secrets: readonly string[];
}
