#!/usr/bin/env node
import { Command, CommanderError } from 'commander';
import { addCertify } from './certify-command.ts';
import { UserMistake } from './user-mistake.ts';

/** 0 pass, 1 fail, 2 inconclusive or a mistake in the call. */
const usageExitCode = 2;

const program = new Command('crossdock')
  .description('Certify integrations between Odoo, carriers and warehouses.')
  .exitOverride()
  .showHelpAfterError('(crossdock <command> --help tells what there is)');
addCertify(program);

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? 0 : usageExitCode;
  } else if (error instanceof UserMistake) {
    console.error(`crossdock: ${error.message}`);
    process.exitCode = usageExitCode;
  } else {
    throw error;
  }
}
