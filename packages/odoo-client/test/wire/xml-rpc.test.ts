import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readMethodResponse, writeMethodCall } from '../../src/wire/xml-rpc-values.ts';
import { failure } from '../odoo-double.ts';
import { fault, methodResponse, openOver } from './open-over.ts';

const options = { protocol: 'xmlrpc', version: 14 } as const;
const uid = methodResponse('<value><int>8</int></value>');
const yes = methodResponse('<value><boolean>1</boolean></value>');
const traceback = (last: string) =>
  `Traceback (most recent call last):\n  File "/odoo/xmlrpc.py", line 1, in xmlrpc_2\n    raise x\n    ^^^^\n${last}\n`;
const nothing = fault(1, traceback('TypeError: cannot marshal None unless allow_none is enabled'));

describe('XML-RPC values', () => {
  it('come back as they went, whatever the text', () => {
    const text = fc
      .string({ unit: 'binary' })
      .filter((each) => !/(?![\t\n\r])\p{Cc}|[\ufffe\uffff]|\p{Surrogate}/u.test(each));
    const leaf = fc.oneof(
      text,
      fc.boolean(),
      fc.integer(),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((each) => each + 0),
    );
    const value = fc.letrec((tie) => ({
      any: fc.oneof(
        { maxDepth: 3 },
        leaf,
        fc.array(tie('any'), { maxLength: 3 }),
        fc.dictionary(text, tie('any'), { maxKeys: 3, noNullPrototype: true }),
      ),
    })).any;
    fc.assert(
      fc.property(value, (each) => {
        const [, written = ''] = /<param>([^]*)<\/param>/.exec(writeMethodCall('x', [each])) ?? [];
        expect(readMethodResponse(methodResponse(written))).toEqual({ value: each });
      }),
      { seed: 7, numRuns: 300 },
    );
  });

  it('has no null: absent goes as false, undefined members not at all', () => {
    expect(writeMethodCall('x', [null, { a: undefined }])).toContain(
      '<param><value><boolean>0</boolean></value></param><param><value><struct></struct></value></param>',
    );
  });

  it('reads no document with entities of its own, and none that is cut off', () => {
    const bomb = `<!DOCTYPE x [<!ENTITY a "ha">]>${methodResponse('<value><string>&a;</string></value>')}`;
    expect(readMethodResponse(bomb)).not.toEqual({ value: 'ha' });
    expect(readMethodResponse(yes.slice(0, 90))).toBeUndefined();
    expect(readMethodResponse('<html><body>Sign in</body></html>')).toBeUndefined();
  });
});

describe('XML-RPC', () => {
  it('reads the fault after a committed call that returned None as null', async () => {
    const { client, seen } = openOver(options, uid, nothing);
    const answer = client.call('stock.picking', 'do_unreserve', { ids: [1], answer: z.null() });
    expect(await answer).toBeNull();
    expect(seen.map(({ path }) => path)).toEqual(['/xmlrpc/2/common', '/xmlrpc/2/object']);
  });

  it.each([
    [1, traceback("ValueError: Invalid field 'nope' on 'res.partner'"), 'invalid-request', 'none'],
    [1, traceback("AttributeError: The method 'a.b.c' does not exist"), 'unsupported', 'none'],
    [1, traceback('psycopg2.errors.SerializationFailure: could not serialize\n'), 'unavailable', 'none'],
    [
      1,
      traceback('psycopg2.OperationalError: FATAL:  database "x" does not exist\n'),
      'misconfigured',
      'none',
    ],
    [1, traceback('NotImplementedError'), 'unsupported', 'none'],
    [1, traceback('my.module.Error: it broke'), 'unavailable', 'unknown'],
    [2, "Object no.such.model doesn't exist", 'unsupported', 'none'],
    [2, 'The operation cannot be completed: Missing required value', 'invalid-request', 'none'],
    [3, 'Access Denied', 'unauthenticated', 'none'],
    [4, 'You are not allowed', 'forbidden', 'none'],
  ])('reads fault %i "%s" as %s, effect %s', async (code, text, expected, effect) => {
    const { client } = openOver(options, uid, fault(code, text));
    const error = await failure(client.create('res.partner', [{ ref: 'x' }]));
    expect(error).toMatchObject({ code: expected, effect });
    expect(String(error)).not.toContain('Traceback');
  });

  it('looks whether the records are there when a call is refused, since the fault does not say', async () => {
    const found = methodResponse(
      '<value><array><data>\n<value><int>7</int></value>\n</data></array></value>',
    );
    const gone = fault(2, 'Record does not exist or has been deleted.');
    const one = openOver(options, uid, gone, found);
    expect(await failure(one.client.write('stock.picking', [7, 9], { origin: 'x' }))).toMatchObject({
      code: 'not-found',
      effect: 'none',
    });
    const other = openOver(options, uid, fault(2, 'Nothing to do.'), found);
    expect(await failure(other.client.write('stock.picking', [7], { origin: 'x' }))).toMatchObject({
      code: 'rejected',
      effect: 'none',
    });
  });

  it('refuses text that XML cannot carry before anything is sent', async () => {
    const { client, seen } = openOver(options);
    const error = await failure(client.write('res.partner', [1], { ref: 'a\u0007b' }));
    expect(error).toMatchObject({ code: 'invalid-request', effect: 'none', issues: [{ path: 'vals.ref' }] });
    expect(seen).toHaveLength(0);
  });

  it('cannot say what happened when the answer to a write is cut off', async () => {
    const { client } = openOver(options, uid, yes.slice(0, 90));
    const error = await failure(client.write('res.partner', [1], { ref: 'x' }));
    expect(error).toMatchObject({ code: 'malformed-response', effect: 'unknown' });
  });
});
