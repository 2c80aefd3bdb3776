import { IntegrationError } from '@crossdock/client-core';

/** What became of one part of a bulk call: its result, or the error that this part alone met. */
export type Settled<T> = { result: T; error?: undefined } | { error: IntegrationError; result?: undefined };

/** The fate of one delivery among several. */
export type OdooOutcome<T> = { deliveryId: number } & Settled<T>;

/** Turns a failure of the integration into a value; any other error is thrown on. */
export async function settle<T>(attempt: () => T | Promise<T>): Promise<Settled<T>> {
  try {
    return { result: await attempt() };
  } catch (error) {
    if (!IntegrationError.is(error)) throw error;
    return { error };
  }
}

/** The one result of a bulk call for one delivery. */
export function unwrap<T>([outcome]: readonly OdooOutcome<T>[]): T {
  if (outcome?.error !== undefined) throw outcome.error;
  return outcome?.result as T;
}
