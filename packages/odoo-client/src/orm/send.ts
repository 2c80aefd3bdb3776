import type { z } from 'zod';
import type { OdooTransport } from '../wire/transport.ts';
import type { OdooCallOptions, OdooContext } from './odoo-client.ts';

/** Sends one call, in the client's context and that of the call. */
export type Send = <T>(
  model: string,
  method: string,
  params: Record<string, unknown>,
  options: OdooCallOptions | undefined,
  rest: { writes: boolean; answer: z.ZodType<T> },
) => Promise<T>;

/** Puts calls on a transport. */
export function createSend(transport: OdooTransport, base: OdooContext): Send {
  return (model, method, params, options, rest) => {
    const context = { ...base, ...options?.context };
    const body = Object.keys(context).length === 0 ? params : { ...params, context };
    const operation = operationOf(model, method, options);
    return transport.call(model, method, body, { operation, signal: options?.signal, ...rest });
  };
}

/** How errors name a call. */
export function operationOf(model: string, method: string, options: OdooCallOptions | undefined): string {
  return options?.operation ?? `${model}/${method}`;
}
