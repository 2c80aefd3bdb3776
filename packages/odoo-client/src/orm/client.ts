import type { Clock } from '@crossdock/client-core';
import { z } from 'zod';
import type { OdooServer } from '../wire/server.ts';
import type { OdooTransport } from '../wire/transport.ts';
import { commands } from './commands.ts';
import type { AnyModels } from './models.ts';
import type { OdooCallOptions, OdooClient, OdooContext } from './odoo-client.ts';
import { createReading } from './reading.ts';
import { createSend, operationOf, type Send } from './send.ts';
import { checkIds, checkValues, type OdooValues } from './values.ts';

/** Puts the calls of Odoo's ORM on a transport. `server` tells the version, where calls depend on it. */
export function createOdooClient<Models = AnyModels>(
  transport: OdooTransport,
  clock: Clock,
  base: OdooContext,
  server: () => Promise<OdooServer>,
): OdooClient<Models> {
  const send = createSend(transport, base);
  const client: OdooClient = {
    clock,
    get untyped() {
      return client;
    },
    server,
    commands: () => commands,
    ...createReading(send, server),
    ...createWriting(send),
  };
  return client as OdooClient<Models>;
}

const ids = z.array(z.int());

function createWriting(send: Send): Pick<OdooClient, 'call' | 'create' | 'unlink' | 'write'> {
  const act = async (
    model: string,
    method: string,
    on: readonly number[],
    vals: OdooValues | undefined,
    options?: OdooCallOptions,
  ) => {
    const operation = operationOf(model, method, options);
    checkIds(on, operation);
    if (vals !== undefined) checkValues(vals, operation, 'vals');
    const params = vals === undefined ? { ids: on } : { ids: on, vals };
    await send(model, method, params, options, { writes: true, answer: z.unknown() });
  };
  return {
    async create(model, values, options) {
      const operation = operationOf(model, 'create', options);
      for (const [index, each] of values.entries()) checkValues(each, operation, `vals_list.${index}`);
      if (values.length === 0) return [];
      return send(model, 'create', { vals_list: values }, options, { writes: true, answer: ids });
    },
    write: (model, on, values, options) => act(model, 'write', on, values, options),
    unlink: (model, on, options) => act(model, 'unlink', on, undefined, options),
    async call(model, method, options) {
      if (options.ids !== 'model') checkIds(options.ids, operationOf(model, method, options));
      const params = { ...options.arguments, ...(options.ids === 'model' ? {} : { ids: options.ids }) };
      return send(model, method, params, options, { writes: options.writes ?? true, answer: options.answer });
    },
  };
}
