import type { Action, ActionResults, Command, Event } from '../core/messages.ts';
import type { DeliveryState, Question } from '../core/state.ts';

/** What came of earlier attempts at an action. */
export interface AttemptContext {
  /** True when one of them may have taken effect. */
  repeated: boolean;
  /** When the last such attempt ended, in milliseconds since the epoch. */
  lastUnknownAt: number | undefined;
}

/** Carries out one action. */
export type Perform = <K extends Action['kind']>(
  action: Action & { kind: K },
  context: AttemptContext,
) => Promise<ActionResults[K]>;

/** A process that waits for a person. */
export interface OpenQuestion extends Question {
  processKey: string;
  reference: string;
}

/** What an engine tells whoever watches. */
export interface EngineObserver {
  /** A command was dealt with. */
  stepped?(processKey: string, command: Command, events: readonly Event[]): void;
  /** An action could not be carried out and is tried again or given up. */
  failed?(processKey: string, action: Action, code: string, final: boolean): void;
  /** A process ended. */
  closed?(processKey: string, state: DeliveryState): void;
}

/**
 * Runs the core: one command per process at a time, in order; what a command calls for is kept together with the state
 * it leads to, and carried out at least once.
 */
export interface Engine {
  send(processKey: string, command: Command): void;
  /** The process that an ERP delivery belongs to, if one is running. */
  processOf(deliveryId: number): string | undefined;
  /** The process of the delivery with this name, if one is running. */
  processOfReference(reference: string): string | undefined;
  /** What waits for a person. */
  questions(): OpenQuestion[];
  state(processKey: string): DeliveryState | undefined;
  /** How much is in hand. */
  load(): { processes: number; waiting: number; running: number };
  /** Stops beginning actions; those that run may end. */
  stop(): void;
}
