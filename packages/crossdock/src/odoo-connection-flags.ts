import type { OdooProtocol } from '@crossdock/odoo-client';
import { type Command, Option } from 'commander';

/** Where an Odoo is, and how to call it. */
export interface OdooConnectionFlags {
  url: string;
  database?: string;
  protocol?: OdooProtocol;
}

const protocols: readonly OdooProtocol[] = ['json2', 'jsonrpc', 'session', 'xmlrpc'];

/** Adds what every command needs that calls an Odoo, and says in its help where credentials come from. */
export function addOdooConnection(command: Command): Command {
  return command
    .requiredOption('--url <address>', 'the server, such as https://example.odoo.com')
    .option('--database <name>', 'needed where the server has several, and for every protocol but json2')
    .addOption(
      new Option('--protocol <name>', 'how to call (default: by version and credentials)').choices(protocols),
    )
    .addHelpText(
      'after',
      '\nCredentials come from the environment: ODOO_API_KEY (before Odoo 19 with ODOO_LOGIN), or ODOO_LOGIN and ODOO_PASSWORD.',
    );
}
