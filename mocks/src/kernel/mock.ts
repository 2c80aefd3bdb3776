import type { Ledger } from './ledger.ts';
import type { Webhook, WireRequest, WireResponse } from './wire.ts';

/** What a request asks for, told without acting on it. Faults and the history are addressed by it. */
export interface CallIdentity {
  /** The vendor operation in our words: `ship`, `void`, `track`, `stock.picking/button_validate`. */
  operation: string;
  /** The business key the call is about (our reference, a tracking number, a record id); empty when there is none. */
  key: string;
  /** Whose quota the call counts against. */
  account: string;
  /** True when the call may change something over there. */
  writes: boolean;
}

/** Ways a vendor turns a call away; each vendor has its own body and headers for them. */
export type Refusal =
  | { kind: 'rate-limited'; retryAfterMs: number }
  | { kind: 'unavailable' }
  /** `done`: the work was done all the same. Some vendors answer differently then. */
  | { kind: 'server-error'; done?: boolean }
  | { kind: 'unauthenticated' };

/** A stateful stand-in for one vendor, written from the vendor's own document. */
export interface Mock {
  readonly id: string;
  /** Addresses the vendor lives at, such as `https://wwwcie.ups.com`; requests are routed by them. */
  readonly origins: readonly string[];
  /** What truly happened here. */
  readonly ledger: Ledger;
  /** Answers one request, at once. */
  handle(request: WireRequest): WireResponse;
  identify(request: WireRequest): CallIdentity;
  /** The vendor's own answer when it turns a call away. */
  refuse(refusal: Refusal): WireResponse;
  /** Where the mock's webhooks go; set by whoever delivers them. Until then they are dropped. */
  sendWebhook: (webhook: Webhook) => void;
  /** Drops what is kept under a business key that nothing will ask for again, so that long runs stay small. */
  forget(key: string): void;
}
