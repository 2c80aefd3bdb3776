import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { IntegrationError } from '@crossdock/client-core';
import { connectOdoo } from '@crossdock/odoo-client';
import {
  compareModels,
  describeModels,
  generateModels,
  logisticsModels,
} from '@crossdock/odoo-client/codegen';
import type { Command } from 'commander';
import { addOdooConnection, type OdooConnectionFlags } from './odoo-connection-flags.ts';
import { readOdooCredentials } from './odoo-credentials.ts';
import { UserMistake } from './user-mistake.ts';

interface TypesFlags extends OdooConnectionFlags {
  models?: string;
  out: string;
  check?: boolean;
  importFrom: string;
}

const defaultImport = '@crossdock/odoo-client';

/** Adds `types` to `crossdock odoo`. */
export function addOdooTypes(odoo: Command): void {
  addOdooConnection(odoo.command('types'))
    .description(
      'Write TypeScript types of the models of a live Odoo, as the user whose credentials it gets sees them.',
    )
    .option('--models <names>', 'separated by commas (default: those that moving goods touches)')
    .requiredOption('--out <file>', 'the file to write')
    .option('--check', 'write nothing; fail when the file differs from what would be written')
    .option('--import-from <module>', 'where the file imports from', defaultImport)
    .addHelpText(
      'after',
      'Exit code: 0 written, or nothing differs; 1 --check found a difference; 2 a mistake in the call, or no answer.',
    )
    .action(async (flags: TypesFlags) => {
      process.exitCode = await run(flags);
    });
}

async function run(flags: TypesFlags): Promise<0 | 1> {
  const path = resolve(flags.out);
  const text = await write(flags);
  if (flags.check === true) return check(path, text);
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new UserMistake(`${path} cannot be written (${code}); name another file with --out`);
  }
  console.log(`Wrote ${path}`);
  return 0;
}

async function write(flags: TypesFlags): Promise<string> {
  const named = flags.models?.split(',').map((name) => name.trim());
  const models = named ?? logisticsModels;
  try {
    const client = connectOdoo({
      url: flags.url,
      database: flags.database,
      protocol: flags.protocol,
      credentials: readOdooCredentials(process.env),
    });
    const { version, major } = await client.server();
    // Asked for a model, an older one answers as if it had no such model.
    if (flags.protocol === 'json2' && major < 19)
      throw new UserMistake(`Odoo ${version} does not speak json2, 19 is the first; leave --protocol out`);
    const { descriptions, missing } = await describeModels(client, models);
    if (named !== undefined && missing.length > 0)
      throw new UserMistake(`this Odoo has no model ${missing.join(', ')}; is a module not installed?`);
    if (Object.keys(descriptions).length === 0)
      throw new UserMistake('this Odoo has none of the models; is the module stock not installed?');
    if (missing.length > 0) console.log(`Left out, since Odoo ${version} has none: ${missing.join(', ')}`);
    const command = commandOf(flags);
    return generateModels(descriptions, { odooVersion: version, command, importFrom: flags.importFrom });
  } catch (error) {
    if (IntegrationError.is(error))
      throw new UserMistake(`Odoo cannot be read (${error.code}): ${error.message}`);
    throw error;
  }
}

/** Without addresses and paths: another server, or another folder, gives the same file. */
function commandOf({ models, importFrom }: TypesFlags): string {
  const named = models === undefined ? '' : ` --models ${models}`;
  const imported = importFrom === defaultImport ? '' : ` --import-from ${importFrom}`;
  return `crossdock odoo types --url … --database … --out …${named}${imported}`;
}

function check(path: string, text: string): 0 | 1 {
  if (!existsSync(path)) {
    console.log(`${path} is not there; run without --check to write it`);
    return 1;
  }
  const before = readFileSync(path, 'utf8');
  if (before === text) {
    console.log(`${path} is what this Odoo has`);
    return 0;
  }
  const differences = compareModels(before, text);
  for (const difference of differences) console.log(difference);
  if (differences.length === 0) console.log('only labels, help texts or the first lines differ');
  console.log(`${path} is not what this Odoo has; run without --check to write it anew`);
  return 1;
}
