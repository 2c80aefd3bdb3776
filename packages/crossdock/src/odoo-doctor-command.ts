import { IntegrationError } from '@crossdock/client-core';
import { examineOdoo, type OdooExamination } from '@crossdock/odoo-client/doctor';
import { type Command, InvalidArgumentError } from 'commander';
import { describeExamination } from './describe-examination.ts';
import { addOdooConnection, type OdooConnectionFlags } from './odoo-connection-flags.ts';
import { readOdooCredentials } from './odoo-credentials.ts';
import { UserMistake } from './user-mistake.ts';

/** What customers must have. */
interface Needs {
  phone: boolean;
  email: boolean;
}

interface DoctorFlags extends OdooConnectionFlags {
  json?: boolean;
  masterData: boolean;
  countriesWithoutPostalCode?: string[];
  exports?: boolean;
  needs?: Needs;
  lineLengthMax?: number;
}

const exitCodes = { ready: 0, 'not-ready': 1 } as const;

/** Adds `doctor` to `crossdock odoo`. */
export function addOdooDoctor(odoo: Command): void {
  addOdooConnection(odoo.command('doctor'))
    .description('Look at an Odoo before go-live and say what blocks it. Changes nothing.')
    .option('--json', 'print the report as JSON')
    .option(
      '--countries-without-postal-code <codes>',
      'countries where an address needs none, separated by commas, such as HK,AE',
      parseCountries,
    )
    .option('--no-master-data', 'leave customers, articles, boxes and places out')
    .option('--exports', 'articles need customs data (default: when goods cross a customs border)')
    .option('--no-exports', 'articles need none')
    .option('--needs <fields>', 'what customers must have for the carriers: phone, email or both', parseNeeds)
    .option(
      '--line-length-max <characters>',
      'the longest street line that fits on labels (default: 35)',
      parseLength,
    )
    .addHelpText('after', 'Exit code: 0 ready, 1 not ready, 2 a mistake in the call.')
    .action(async (flags: DoctorFlags) => {
      const examination = await examine(flags);
      console.log(
        flags.json === true
          ? JSON.stringify({ url: flags.url, database: flags.database, ...examination }, undefined, 2)
          : describeExamination(examination, flags, process.stdout.columns),
      );
      process.exitCode = exitCodes[examination.verdict];
    });
}

async function examine(flags: DoctorFlags): Promise<OdooExamination> {
  const { url, database, protocol, exports, needs, lineLengthMax, countriesWithoutPostalCode } = flags;
  const credentials = readOdooCredentials(process.env);
  const masterData = flags.masterData && { exports, needs, lineLengthMax };
  const erp = { countriesWithoutPostalCode };
  try {
    return await examineOdoo({ url, database, protocol, credentials, masterData, erp });
  } catch (error) {
    if (IntegrationError.is(error) && error.code === 'misconfigured') throw new UserMistake(error.message);
    throw error;
  }
}

function parseCountries(text: string): string[] {
  const codes = listOf(text).map((code) => code.toUpperCase());
  if (codes.every((code) => /^[A-Z]{2}$/.test(code))) return codes;
  throw new InvalidArgumentError('Countries are given as codes of two letters, such as HK,AE.');
}

function parseNeeds(text: string): Needs {
  const fields = new Set(listOf(text));
  const wanted = { phone: fields.delete('phone'), email: fields.delete('email') };
  if (fields.size === 0) return wanted;
  throw new InvalidArgumentError('It takes phone, email or both, separated by a comma.');
}

function parseLength(text: string): number {
  if (/^[1-9]\d{0,3}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('It takes a whole number from 1.');
}

function listOf(text: string): string[] {
  return text.split(',').map((part) => part.trim());
}
