import { type Mock, type MockClock, createBodyReader, type Webhook } from '../kernel/index.ts';
import { refusalReply } from './errors.ts';
import type { AddedEvent } from './journeys.ts';
import { answer, identify } from './routes.ts';
import { ExampleState } from './state.ts';

export type { EventStatus } from './journey.ts';
export type { AddedEvent } from './journeys.ts';

/** How to build a mock of Example Carrier. Only the clock is needed. */
export interface ExampleMockOptions {
  clock: MockClock;
  seed?: number;
  /** API key → name of the account. Default: `example-key` is `example`. */
  accounts?: Readonly<Record<string, string>>;
  /** Hours from label to delivery, least and most. Default two to five for each day of the service. */
  transitHours?: readonly [number, number];
  /** Share of packages that are late once. Default 0. */
  exceptionRate?: number;
}

/** What a test or a console may do to the mock behind its back. */
export interface ExampleControl {
  /** How much is remembered. */
  readonly counts: { shipments: number; packages: number };
  /** Tracking numbers with a label that is not cancelled, under a reference. */
  liveLabels(reference: string): string[];
  /** Makes something happen to a package. */
  addEvent(trackingNumber: string, event: AddedEvent): void;
}

/** A stateful stand-in for Example Carrier, an invented one: its README is its document. */
export interface ExampleMock extends Mock {
  readonly control: ExampleControl;
}

/** Builds a mock of Example Carrier. */
export function createExampleMock(options: ExampleMockOptions): ExampleMock {
  const { clock, seed = 0, transitHours, exceptionRate = 0 } = options;
  const accounts = new Map(Object.entries(options.accounts ?? { 'example-key': 'example' }));
  const state = new ExampleState(clock, { seed, transitHours, exceptionRate });
  const world = { state, clock, accounts, parse: createBodyReader() };
  return {
    id: 'example',
    origins: ['https://sandbox.example-carrier.test', 'https://api.example-carrier.test'],
    ledger: state.ledger,
    handle: (request) => answer(world, request),
    identify: (request) => identify(world, request),
    refuse: refusalReply,
    // There are no webhooks to send.
    sendWebhook: (_webhook: Webhook) => undefined,
    forget: (key) => state.forget(key, accounts.values()),
    control: {
      get counts() {
        return state.counts;
      },
      liveLabels: (reference) =>
        [...accounts.values()].flatMap((account) => {
          const shipment = state.findByReference(account, reference);
          return shipment === undefined || shipment.cancelled
            ? []
            : shipment.packages.map(({ trackingNumber }) => trackingNumber);
        }),
      addEvent: (trackingNumber, event) => state.addEvent(trackingNumber, event),
    },
  };
}
