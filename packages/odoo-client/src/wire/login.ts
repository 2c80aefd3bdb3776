import { type Call, IntegrationError } from '@crossdock/client-core';
import { system } from './odoo-error.ts';
import { remember } from './remember.ts';

/**
 * Asks for the user's id once: Odoo takes its time to check a password, 0.7 s were measured on 19.0. `authenticate`
 * answers with `false` for a password that is wrong.
 *
 * @throws {IntegrationError} `unauthenticated`, and whatever `authenticate` throws
 */
export function createLogin(
  authenticate: (call: Call) => Promise<number | false>,
): (signal?: AbortSignal) => Promise<number> {
  const call: Call = { operation: 'authenticate', writes: false };
  return remember(async () => {
    const uid = await authenticate(call);
    if (uid !== false) return uid;
    throw new IntegrationError({
      code: 'unauthenticated',
      effect: 'none',
      system,
      operation: call.operation,
      message: 'the login is unknown, archived, or the password or API key is not its own',
    });
  });
}
