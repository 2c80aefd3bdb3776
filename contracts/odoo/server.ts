import { Matchers } from '@pact-foundation/pact';
import { describe, expect, it } from 'vitest';
import type { Consumer, Exchange } from '../consumer.ts';
import { states } from './states.ts';
import { connect } from './wire.ts';

const { integer, regex } = Matchers;

/** A question without credentials. */
const version: Exchange = {
  given: states.ready,
  receiving: 'a question for the version',
  request: { method: 'GET', path: '/web/version', headers: {} },
  response: {
    status: 200,
    headers: { 'Content-Type': regex('^application/json(;.*)?$', 'application/json; charset=utf-8') },
    json: { version: regex('^\\d+\\.\\d+', '19.0'), version_info: [integer(19), 0, 0, 'final', 0, ''] },
  },
};

/** How the client finds out what it talks to. */
export function describeServer(odoo: Consumer): void {
  describe('the version of Odoo', () => {
    it('is told to everybody', async () => {
      await odoo.whileAgreed([version], async (url) => {
        const client = connect(url, { version: undefined });
        expect(await client.server()).toEqual({ major: 19, version: '19.0' });
      });
    });
  });
}
