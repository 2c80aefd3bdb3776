import { type Ledger, type Mock, type MockClock, createBodyReader, type Webhook } from '../kernel/index.ts';
import { Accounts, type UpsAccount } from './accounts.ts';
import { refusalReply } from './errors.ts';
import type { AddedEvent } from './journeys.ts';
import { defaultTransitHours } from './lifecycle.ts';
import { answer, identify } from './routes.ts';
import { UpsState } from './state.ts';

export type { UpsAccount } from './accounts.ts';
export type { AddedEvent } from './journeys.ts';
export type { PackageStatus } from './lifecycle.ts';

/** How to build a UPS mock. Only the clock is needed. */
export interface UpsMockOptions {
  clock: MockClock;
  seed?: number;
  /** Default: `ups-client` with `ups-secret` and shipper number `A1B2C3`. */
  accounts?: readonly UpsAccount[];
  /** Default 14399, as UPS's. */
  tokenSeconds?: number;
  /** Hours from label to delivery, least and most. Default by service, Ground 8 to 20: the lab's choice, not UPS's. */
  transitHours?: readonly [number, number];
  /** Share of packages that are late once. Default 0. */
  exceptionRate?: number;
  /** How long a new label is unknown to label recovery and to tracking by reference. Default 0. */
  recoveryDelayMs?: number;
  /**
   * Whether a list of one is written without its brackets in every version, as reported of UPS's wire, or only before
   * v2403, as its document says. Default `collapsed`.
   */
  lists?: 'collapsed' | 'documented';
}

/** What a test or a console may do to the mock behind its back. */
export interface UpsControl {
  /** How much is remembered. */
  readonly counts: { packages: number };
  /** Tracking numbers with a label that is not voided, under a reference. */
  liveLabels(reference: string): string[];
  /** Makes something happen to a package. */
  addEvent(trackingNumber: string, event: AddedEvent): void;
  /** Ends every token now. */
  expireTokens(): void;
}

/** A stateful stand-in for UPS's Rating, Shipping, Tracking and OAuth APIs. */
export interface UpsMock extends Mock {
  readonly control: UpsControl;
}

/** Builds a UPS mock. */
export function createUpsMock(options: UpsMockOptions): UpsMock {
  const { clock, seed = 0, exceptionRate = 0, recoveryDelayMs = 0, transitHours } = options;
  const accounts = new Accounts(
    options.accounts ?? [{ clientId: 'ups-client', clientSecret: 'ups-secret', shipperNumber: 'A1B2C3' }],
    { clock, seed, tokenSeconds: options.tokenSeconds ?? 14_399 },
  );
  const state = new UpsState(clock, {
    seed,
    exceptionRate,
    recoveryDelayMs,
    transitHours: (businessDays) => transitHours ?? defaultTransitHours(businessDays),
  });
  const parse = createBodyReader();
  const world = { state, accounts, clock, collapse: options.lists !== 'documented', parse };
  return {
    id: 'ups',
    origins: ['https://wwwcie.ups.com', 'https://onlinetools.ups.com'],
    ledger: state.ledger satisfies Ledger,
    handle: (request) => answer(world, request),
    identify: (request) => identify(world, request),
    refuse: refusalReply,
    sendWebhook: (_webhook: Webhook) => undefined,
    forget: (key) => state.forget(key),
    control: {
      get counts() {
        return { packages: state.packageCount };
      },
      liveLabels: (reference) =>
        state
          .packagesOf(reference)
          .filter(({ voidedAt }) => voidedAt === undefined)
          .map(({ trackingNumber }) => trackingNumber),
      addEvent: (trackingNumber, event) => state.addEvent(trackingNumber, event),
      expireTokens: () => accounts.expireTokens(),
    },
  };
}
