import { conclude } from './conclude.ts';
import { decide } from './decide.ts';
import { evolve } from './evolve.ts';
import type { Action, Command, Event } from './messages.ts';
import { type Pace, react } from './react.ts';
import type { DeliveryState } from './state.ts';

/** What one command does to a process. */
export interface Step {
  state: DeliveryState | undefined;
  events: Event[];
  actions: Action[];
}

/** Takes one process one command further: the whole core as one pure function. */
export function step(state: DeliveryState | undefined, command: Command, pace: Pace): Step {
  const result: Step = { state, events: [], actions: [] };
  let batch = decide(command, state);
  while (batch.length > 0) {
    for (const event of batch) {
      result.state = evolve(result.state, event);
      result.events.push(event);
      result.actions.push(...react(event, result.state, pace));
    }
    batch = result.state ? conclude(result.state) : [];
  }
  return result;
}
