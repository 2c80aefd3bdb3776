import { describe, expect, it } from 'vitest';
import type { Consumer } from '../consumer.ts';
import { states } from './states.ts';
import { call, connect, failing, headers } from './wire.ts';

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

    it('is told, as a web page, of a database that does not exist', async () => {
      const refused = {
        ...count,
        receiving: 'a count in a database that does not exist',
        request: { ...count.request, headers: { ...headers, 'X-Odoo-Database': 'no-such-database' } },
        response: { status: 404, headers: { 'Content-Type': 'text/html; charset=utf-8' } },
      };
      await odoo.whileAgreed([refused], async (url) => {
        const client = connect(url, { database: 'no-such-database' });
        await expect(client.searchCount('stock.picking', { domain: [] })).rejects.toMatchObject({
          code: 'misconfigured',
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
      const domain = [['no_such_field', '=', 1]] as const;
      const refused = failing(
        call(states.ready, 'a search by an unknown field', 'stock.picking/search', { domain }, []),
        500,
        'builtins.ValueError',
        "Invalid field stock.picking.no_such_field in condition ('no_such_field', '=', 1)",
      );
      await odoo.whileAgreed([refused], async (url) => {
        const answer = connect(url).search('stock.picking', { domain });
        await expect(answer).rejects.toMatchObject({
          code: 'invalid-request',
          effect: 'none',
          remote: { status: 500, code: 'builtins.ValueError' },
        });
      });
    });

    it('is an invalid request that took no effect when a required field is missing', async () => {
      const values = { origin: 'S00042' };
      const refused = failing(
        call(
          states.ready,
          'a new delivery without its places',
          'stock.picking/create',
          { vals_list: [values] },
          [],
        ),
        422,
        'odoo.exceptions.ValidationError',
        "The operation cannot be completed: Missing required value for the field 'Source Location' (location_id).",
      );
      await odoo.whileAgreed([refused], async (url) => {
        const answer = connect(url).create('stock.picking', [values]);
        await expect(answer).rejects.toMatchObject({ code: 'invalid-request', effect: 'none' });
      });
    });
  });
}
