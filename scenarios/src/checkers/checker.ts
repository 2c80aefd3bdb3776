import type { Observation } from '@crossdock/mocks';
import type { DeliveryBook } from '../books/book.ts';

/** The promises an integration is held to. */
export type Invariant = 'I1' | 'I2' | 'I3' | 'I4' | 'I5' | 'I6' | 'I8';

/** One broken promise. */
export interface Violation {
  invariant: Invariant;
  /** The delivery it concerns; empty when it concerns none in particular. */
  delivery: string;
  message: string;
}

/** What a case lets pass that another does not. */
export interface Rules {
  /**
   * Whether a delivery may end with a person. False where nothing but passing faults strikes: then a person has
   * nothing to decide.
   */
  peopleMayBeAsked: boolean;
}

/** Judges one delivery when it is over, or at the end of the run. */
export interface BookChecker {
  invariant: Invariant;
  says: string;
  judge(book: DeliveryBook, rules: Rules): string[];
}

/** Judges the calls while they come in. */
export interface CallChecker {
  invariant: Invariant;
  says: string;
  observe(call: Observation): void;
  violations(): Violation[];
}
