import { IntegrationError } from '@crossdock/client-core';
import { examineOdoo, type OdooExamination, type OdooProtocol } from '@crossdock/odoo-client';
import { type Command, Option } from 'commander';
import { describeExamination } from './describe-examination.ts';
import { credentialsHelp, readOdooCredentials } from './odoo-credentials.ts';
import { UserMistake } from './user-mistake.ts';

interface DoctorFlags {
  url: string;
  database?: string;
  protocol?: OdooProtocol;
  json?: boolean;
  masterData: boolean;
}

const protocols: readonly OdooProtocol[] = ['json2', 'jsonrpc', 'session', 'xmlrpc'];

const exitCodes = { ready: 0, 'not-ready': 1 } as const;

/** Adds `doctor` to `crossdock odoo`. */
export function addOdooDoctor(odoo: Command): void {
  odoo
    .command('doctor')
    .description('Look at an Odoo before go-live and say what blocks it. Changes nothing.')
    .requiredOption('--url <address>', 'the server, such as https://example.odoo.com')
    .option('--database <name>', 'needed where the server has several, and for every protocol but json2')
    .addOption(
      new Option('--protocol <name>', 'how to call (default: by version and credentials)').choices(protocols),
    )
    .option('--json', 'print the report as JSON')
    .option('--no-master-data', 'leave customers, articles, boxes and places out')
    .addHelpText('after', `${credentialsHelp}\nExit code: 0 ready, 1 not ready, 2 a mistake in the call.`)
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

async function examine({ url, database, protocol, masterData }: DoctorFlags): Promise<OdooExamination> {
  const credentials = readOdooCredentials(process.env);
  try {
    return await examineOdoo({ url, database, protocol, masterData, credentials });
  } catch (error) {
    if (IntegrationError.is(error) && error.code === 'misconfigured') throw new UserMistake(error.message);
    throw error;
  }
}
