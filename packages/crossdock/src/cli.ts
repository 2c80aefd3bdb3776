#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8';
import { Command, CommanderError } from 'commander';
import { addCertify } from './certify-command.ts';
import { addOdooDoctor } from './odoo-doctor-command.ts';
import { addOdooTypes } from './odoo-types-command.ts';
import { UserMistake } from './user-mistake.ts';

// A long run makes garbage at a steady pace over a small live heap. Left to itself the heap grows to four times what
// lives in it before it is collected; half as much again is enough, and costs next to nothing.
setFlagsFromString('--heap-growing-percent=50');

/** 0 pass, 1 fail, 2 inconclusive or a mistake in the call. */
const usageExitCode = 2;

const program = new Command('crossdock')
  .description('Certify integrations between Odoo, carriers and warehouses.')
  .exitOverride()
  .showHelpAfterError('(crossdock <command> --help tells what there is)');
addCertify(program);
const odoo = program.command('odoo').description('Look at an Odoo database.');
addOdooDoctor(odoo);
addOdooTypes(odoo);

// Whoever reads the output may stop reading, as `head` does.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

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
