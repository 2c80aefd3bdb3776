import type { OdooClient } from '../orm/odoo-client.ts';
import { findMissingRight } from './find-missing-right.ts';
import { bad, type Found, note, ok } from './findings.ts';
import type { OdooUser } from './read-user.ts';
import type { Subject } from './subject.ts';

/** Is the user one for an integration: no more powerful than needed, and set up? */
export async function checkUser(subject: Subject): Promise<Found[]> {
  const { client } = subject;
  const { major } = await client.server();
  const user = await subject.user();
  return [...(await checkPower(client, major, user)), ...checkSettings(user)];
}

async function checkPower(client: OdooClient, major: number, user: OdooUser): Promise<Found[]> {
  if (user.isPortal)
    return [
      bad('blocker', 'portal-user', [
        'The user is a customer’s or a supplier’s',
        'it is a portal user, who sees only documents of its own',
        'make an internal user for the integration',
      ]),
    ];
  // Only who administers the database installs modules, and only who administers users changes them; with either one
  // gives oneself any other right. Seen on Odoo 19.0 and 14.0.
  const modules = await findMissingRight(client, major, { model: 'ir.module.module', operation: 'write' });
  const users = await findMissingRight(client, major, { model: 'res.users', operation: 'write' });
  if (modules !== undefined && users !== undefined)
    return [ok('least-privilege', 'The user is no administrator', 'it may change neither modules nor users')];
  return [
    bad('warning', 'administrator', [
      'The user is an administrator',
      'who gets hold of its credentials owns the database',
      'make a user for the integration, with the rights of inventory (and of invoicing, for freight bills) only',
    ]),
  ];
}

function checkSettings({ timeZone, language }: OdooUser): Found[] {
  const settings = `time zone ${timeZone ?? 'none'}, language ${language ?? 'none'}`;
  if (timeZone !== null && language !== null)
    return [
      note(
        'user-settings',
        'Names come in the user’s language',
        `${settings}; shipping methods that are named in the configuration must be spelled like that`,
      ),
    ];
  return [
    bad('warning', 'user-settings', [
      'The user has no time zone or no language',
      settings,
      'set both in its preferences: Odoo groups by days, and translates names, by them',
    ]),
  ];
}
