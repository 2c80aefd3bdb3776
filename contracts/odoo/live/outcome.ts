import { IntegrationError } from '@crossdock/client-core';

/** What a step came to, after normalizing: a result, or what went wrong. */
export type Outcome =
  | { result: unknown }
  | { error: Failure }
  /** The step could not be done, because one before it had no result. */
  | { broken: string };

/** An `IntegrationError` without its texts, which are translated. */
export interface Failure {
  code: string;
  effect: string;
  /** The exception as Odoo names it, or the number of an XML-RPC fault. */
  remote?: string;
  status?: number;
}

/** A step that was done. */
export interface Played {
  step: string;
  outcome: Outcome;
}

/** Everything the script did on one server over one protocol. */
export interface Play {
  steps: Played[];
  /** Steps that were not done, for want of a login. */
  leftOut: string[];
}

/** What is compared of an error. */
export function failureOf({ code, effect, remote }: IntegrationError): Failure {
  return {
    code,
    effect,
    ...(remote?.code === undefined ? {} : { remote: remote.code }),
    ...(remote?.status === undefined ? {} : { status: remote.status }),
  };
}

/** Does something and gives what came of it; an error that is no `IntegrationError` breaks the step. */
export async function outcomeOf<T>(
  attempt: () => Promise<T>,
): Promise<{ outcome: Outcome; value?: T | undefined }> {
  try {
    const value = await attempt();
    return { value, outcome: { result: value } };
  } catch (error) {
    if (IntegrationError.is(error)) return { outcome: { error: failureOf(error) } };
    return { outcome: { broken: String(error) } };
  }
}
