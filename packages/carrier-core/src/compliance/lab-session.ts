import { setImmediate as macrotask } from 'node:timers/promises';
import type { Carrier } from '../carrier.ts';
import type { CarrierCall, CarrierMock, CarrierSession, MockFailure } from './harness.ts';

/** Time that moves when told to, as the lab's virtual clock does. */
export interface SteppedClock {
  now(): number;
  /** Moves to the earliest timer and runs it; false when there is none. */
  step(): boolean;
  advance(milliseconds: number): Promise<void>;
}

/** The part of a lab that decides which calls fail. */
export interface FaultyLab {
  readonly mocks: ReadonlyMap<string, RefusingMock>;
  setFaults(
    plan: readonly { mock: string; operation: string; kind: Exclude<MockFailure, 'rate-limited'> }[],
  ): void;
}

/** The part of a mock that turns calls away. */
export interface RefusingMock {
  handle(request: WireRequest): WireResponse;
  identify(request: WireRequest): { operation: string };
  refuse(refusal: { kind: 'rate-limited'; retryAfterMs: number }): WireResponse;
}

interface WireRequest {
  method: string;
  path: string;
  query: URLSearchParams;
  headers: Readonly<Record<string, string>>;
  body: string;
}

interface WireResponse {
  status: number;
  headers: Readonly<Record<string, string>>;
  body: string;
}

/** The calls a lab has seen; hand `observe` to the lab. */
export interface CallLog {
  readonly operations: readonly string[];
  observe: (call: { operation: string; fault?: string }) => void;
  /** Called with each call that a fault struck. */
  onFault: (() => void) | undefined;
}

/** An empty {@link CallLog}. */
export function createCallLog(): CallLog {
  const operations: string[] = [];
  const log: CallLog = {
    operations,
    observe({ operation, fault }) {
      operations.push(operation);
      if (fault !== undefined) log.onFault?.();
    },
    onFault: undefined,
  };
  return log;
}

/** Options of {@link createLabSession}. */
export interface LabSessionOptions extends Pick<CarrierMock, 'liveTrackingNumbers'> {
  carrier: Carrier;
  lab: FaultyLab;
  clock: SteppedClock;
  calls: CallLog;
  /** The mock's id in the lab. */
  mockId: string;
  /** What the mock calls each operation. */
  operations: Record<CarrierCall, string>;
  /** Reports something in a code that no table knows, now. Returns the code. */
  addUnknownEvent(trackingNumber: string): string;
}

/** A session over a mock in a lab, its clock and a carrier built with both. */
export function createLabSession(options: LabSessionOptions): CarrierSession {
  const { carrier, lab, clock, calls, mockId, operations } = options;
  return {
    carrier,
    mock: {
      fail(call, failure, times) {
        const operation = operations[call];
        if (failure === 'rate-limited') {
          turnAway(lab.mocks.get(mockId), operation, times);
          return;
        }
        lab.setFaults([{ mock: mockId, operation, kind: failure }]);
        let left = times;
        calls.onFault = () => {
          if (--left <= 0) lab.setFaults([]);
        };
      },
      callCount: (call) => calls.operations.filter((operation) => operation === operations[call]).length,
      liveTrackingNumbers: options.liveTrackingNumbers,
      async addUnknownEvent(trackingNumber) {
        await clock.advance(60_000);
        return options.addUnknownEvent(trackingNumber);
      },
    },
    now: () => clock.now(),
    turn,
    settle: (promise) => settle(promise, clock),
    advance: (milliseconds) => clock.advance(milliseconds),
  };
}

/** A lab's quota always lets the first call pass, so the mock itself is made to refuse. */
function turnAway(mock: RefusingMock | undefined, operation: string, times: number): void {
  if (mock === undefined) throw new RangeError('the lab has no such mock');
  const handle = mock.handle.bind(mock);
  let left = times;
  mock.handle = (request) => {
    if (left <= 0 || mock.identify(request).operation !== operation) return handle(request);
    left--;
    return mock.refuse({ kind: 'rate-limited', retryAfterMs: 1000 });
  };
}

/** Long enough for a call to run to its next wait: bodies are read in several tasks. */
async function turn(): Promise<void> {
  for (let count = 0; count < 20; count++) await macrotask();
}

/** Waits for a promise while moving a clock, from timer to timer. */
export async function settle<T>(promise: Promise<T>, clock: Pick<SteppedClock, 'step'>): Promise<T> {
  let settled = false;
  const mark = (): void => void (settled = true);
  promise.then(mark, mark);
  for (let idle = 0; idle < 100;) {
    await turn();
    if (settled) return promise;
    idle = clock.step() ? 0 : idle + 1;
  }
  throw new Error('the call has not ended, and nothing is left to wait for');
}
