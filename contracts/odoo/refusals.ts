import { textField } from '@crossdock/odoo-client';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Consumer } from '../consumer.ts';
import { states } from './states.ts';
import { call, connect, failing, headers, ids } from './wire.ts';

const count = call(states.ready, 'a count', 'stock.picking/search_count', { domain: [] }, 1);

/** Calls that fail, of any model. */
export function describeRefusals(odoo: Consumer): void {
  describe('a call that fails', () => {
    it('is unauthenticated with a key that is not valid', async () => {
      const refused = failing(
        { ...count, given: states.refused },
        401,
        'werkzeug.exceptions.Unauthorized',
        'Invalid apikey',
      );
      await odoo.whileAgreed([refused], async (url) => {
        const answer = connect(url).searchCount('stock.picking', { domain: [] });
        await expect(answer).rejects.toMatchObject({ code: 'unauthenticated', effect: 'none' });
      });
    });

    it('is not found, as a web page, in a database that does not exist', async () => {
      const refused = {
        ...count,
        receiving: 'a count in a database that does not exist',
        request: { ...count.request, headers: { ...headers, 'X-Odoo-Database': 'no-such-database' } },
        response: { status: 404, headers: { 'Content-Type': 'text/html; charset=utf-8' } },
      };
      await odoo.whileAgreed([refused], async (url) => {
        const client = connect(url, { database: 'no-such-database' });
        await expect(client.searchCount('stock.picking', { domain: [] })).rejects.toMatchObject({
          code: 'not-found',
          effect: 'none',
        });
      });
    });

    it('is unsupported for a model that this Odoo does not have', async () => {
      const refused = failing(
        call(states.ready, 'a count of an unknown model', 'no.such.model/search_count', { domain: [] }, 0),
        404,
        'werkzeug.exceptions.NotFound',
        "the model 'no.such.model' does not exist",
      );
      await odoo.whileAgreed([refused], async (url) => {
        const answer = connect(url).searchCount('no.such.model', { domain: [] });
        await expect(answer).rejects.toMatchObject({ code: 'unsupported', effect: 'none' });
      });
    });

    it('is an invalid request in spite of its status 500 when a field does not exist', async () => {
      const body = { domain: [], fields: ['no_such_field'] };
      const refused = failing(
        call(states.ready, 'a search for an unknown field', 'stock.picking/search_read', body, []),
        500,
        'builtins.ValueError',
        "Invalid field 'no_such_field' on 'stock.picking'",
      );
      await odoo.whileAgreed([refused], async (url) => {
        const record = z.looseObject({ no_such_field: textField });
        const answer = connect(url).searchRead('stock.picking', { domain: [], record });
        await expect(answer).rejects.toMatchObject({ code: 'invalid-request', effect: 'none' });
      });
    });

    it('took no effect when Odoo refuses it as a matter of business', async () => {
      const refused = failing(
        call(states.shipped, 'a cancellation', 'stock.picking/action_cancel', { ids: [ids.delivery] }, true),
        422,
        'odoo.exceptions.UserError',
        "You cannot cancel a stock move that has been set to 'Done'.",
      );
      await odoo.whileAgreed([refused], async (url) => {
        const answer = connect(url).call('stock.picking', 'action_cancel', { ids: [7], answer: z.unknown() });
        await expect(answer).rejects.toMatchObject({
          code: 'rejected',
          effect: 'none',
          remote: { status: 422, code: 'odoo.exceptions.UserError' },
        });
      });
    });
  });
}
