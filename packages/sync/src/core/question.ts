import type { Action, Event } from './messages.ts';

/** Something only a person can settle, with what to do again once they have. */
export function ask(step: string, reason: string, action?: Action): Event {
  return { type: 'question-raised', step, reason, action };
}
