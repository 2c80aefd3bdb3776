import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const cli = join(import.meta.dirname, '../src/cli.ts');
let folder: string;
let server: Server;
let url: string;
let fields: Record<string, object>;
let isOld = false;
const asked: (string | undefined)[] = [];

/** Answers in the form seen on Odoo 19.0, 2026-11-25: a database that has transfers and nothing else. */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'crossdock-types-'));
  server = createServer((request, response) => {
    asked.push(request.url);
    if (isOld) {
      answerAsOld(request, response);
      return;
    }
    const isVersion = request.url === '/web/version';
    const isKnown = request.headers.authorization === 'bearer the-key';
    const isThere = request.url === '/json/2/stock.picking/fields_get';
    const name = `werkzeug.exceptions.${isKnown ? 'NotFound' : 'Unauthorized'}`;
    const error = { name, message: 'no', arguments: ['no'], context: {}, debug: 'Traceback' };
    response.statusCode = isVersion || (isKnown && isThere) ? 200 : isKnown ? 404 : 401;
    response.setHeader('content-type', 'application/json; charset=utf-8');
    const version = { version: '19.0', version_info: [19, 0, 0, 'final', 0, ''] };
    response.end(JSON.stringify(isVersion ? version : isKnown && isThere ? fields : error));
  });
  await new Promise<void>((ready) => {
    server.listen(0, '127.0.0.1', ready);
  });
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

/** Answers in the form seen on Odoo 14.0, 2026-11-25, which repeats the status inside. */
function answerAsOld({ url: path }: IncomingMessage, response: ServerResponse): void {
  const isVersion = path === '/web/webclient/version_info';
  response.statusCode = isVersion ? 200 : 404;
  response.setHeader('content-type', 'application/json');
  const result = { server_version: '14.0', server_version_info: [14, 0, 0, 'final', 0, ''] };
  const error = { code: 404, message: '404: Not Found', data: { name: 'werkzeug.exceptions.NotFound' } };
  response.end(JSON.stringify({ jsonrpc: '2.0', id: null, ...(isVersion ? { result } : { error }) }));
}

/** Runs the command line as a user would, from the sources. */
function types(args: string[], credentials: Record<string, string> = { ODOO_API_KEY: 'the-key' }) {
  const command = ['--conditions=@crossdock/source', cli, 'odoo', 'types', '--url', url, ...args];
  const env = { PATH: process.env['PATH'], ...credentials };
  return new Promise<{ exitCode: number | null; out: string; error: string }>((done) => {
    const run = execFile(process.execPath, command, { env }, (_, out, error) =>
      done({ exitCode: run.exitCode, out, error }),
    );
  });
}

describe('crossdock odoo types', { timeout: 60_000 }, () => {
  it('writes the models there are, and a check then finds nothing', async () => {
    fields = { name: { type: 'char', string: 'Reference' }, weight: { type: 'float' } };
    const out = join(folder, 'new', 'odoo.ts');
    const written = await types(['--out', out]);
    expect(written).toMatchObject({ exitCode: 0, error: '' });
    expect(written.out).toMatch(/^Left out, since Odoo 19\.0 has none: account\.move, /);
    expect(readFileSync(out, 'utf8')).toContain("weight: Field<'float'>;");
    expect(readFileSync(out, 'utf8')).not.toContain(url);
    expect(await types(['--out', out, '--check'])).toMatchObject({ exitCode: 0 });
  });

  it('names in a check what differs, and leaves the file alone', async () => {
    fields = { name: { type: 'char' } };
    const out = join(folder, 'odoo.ts');
    await types(['--models', 'stock.picking', '--out', out]);
    const before = readFileSync(out, 'utf8');
    fields = { name: { type: 'text' }, weight: { type: 'float' } };
    const checked = await types(['--models', 'stock.picking', '--out', out, '--check']);
    expect(checked.exitCode).toBe(1);
    expect(checked.out.split('\n').slice(0, 2)).toEqual([
      "stock.picking.name: was Field<'char'>, is Field<'text'>",
      "stock.picking.weight: this field is new, Field<'float'>",
    ]);
    expect(readFileSync(out, 'utf8')).toBe(before);
  });

  it('fails a check when there is no file, and writes none', async () => {
    const out = join(folder, 'never.ts');
    expect(await types(['--models', 'stock.picking', '--out', out, '--check'])).toMatchObject({
      exitCode: 1,
    });
    expect(existsSync(out)).toBe(false);
  });

  it.each([
    ['a model by a wrong name', ['--models', 'stock.pickin', '--out', 'x.ts'], undefined, 'stock.pickin'],
    ['a wrong key', ['--out', 'x.ts'], { ODOO_API_KEY: 'wrong' }, 'unauthenticated'],
    ['no credentials', ['--out', 'x.ts'], {}, 'ODOO_API_KEY'],
    ['no file to write', [], undefined, '--out'],
    ['a protocol by a wrong name', ['--protocol', 'soap', '--out', 'x.ts'], undefined, 'xmlrpc'],
  ] as [string, string[], Record<string, string> | undefined, string][])(
    'calls %s a mistake, without a stack trace',
    async (_, args, credentials, says) => {
      const { exitCode, error } = await types(args, credentials);
      expect(exitCode).toBe(2);
      expect(error).toContain(says);
      expect(error).not.toContain('    at ');
    },
  );

  it('calls over the protocol it is told', async () => {
    const login = { ODOO_LOGIN: 'bot', ODOO_PASSWORD: 'a secret' };
    await types(['--database', 'shop', '--protocol', 'xmlrpc', '--out', 'x.ts'], login);
    expect(asked).toContain('/xmlrpc/2/common');
    await types(['--database', 'shop', '--protocol', 'session', '--out', 'x.ts'], login);
    expect(asked).toContain('/web/session/authenticate');
  });

  it('says of an Odoo that is too old for json2 that it is, and not that its models are missing', async () => {
    isOld = true;
    const { exitCode, error } = await types([
      '--protocol',
      'json2',
      '--models',
      'stock.picking',
      '--out',
      'x.ts',
    ]);
    isOld = false;
    expect(error).toContain('Odoo 14.0 does not speak json2');
    expect(exitCode).toBe(2);
  });

  it('says so when the file cannot be written', async () => {
    const file = join(folder, 'a-file');
    writeFileSync(file, '');
    const { exitCode, error } = await types(['--models', 'stock.picking', '--out', join(file, 'x.ts')]);
    expect(exitCode).toBe(2);
    expect(error).toContain('cannot be written');
  });
});
