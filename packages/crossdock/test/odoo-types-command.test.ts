import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const cli = join(import.meta.dirname, '../src/cli.ts');
let folder: string;
let server: Server;
let url: string;
let fields: Record<string, object>;

/** Answers in the form seen on Odoo 19.0, 2026-11-25: a database that has transfers and nothing else. */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'crossdock-types-'));
  server = createServer((request, response) => {
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
  ] as [string, string[], Record<string, string> | undefined, string][])(
    'calls %s a mistake, without a stack trace',
    async (_, args, credentials, says) => {
      const { exitCode, error } = await types(args, credentials);
      expect(exitCode).toBe(2);
      expect(error).toContain(says);
      expect(error).not.toContain('    at ');
    },
  );

  it('says so when the file cannot be written', async () => {
    const file = join(folder, 'a-file');
    writeFileSync(file, '');
    const { exitCode, error } = await types(['--models', 'stock.picking', '--out', join(file, 'x.ts')]);
    expect(exitCode).toBe(2);
    expect(error).toContain('cannot be written');
  });
});
