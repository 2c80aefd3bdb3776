import { IntegrationError } from '@crossdock/client-core';
import type { OdooProtocol } from '../wire/server.ts';
import { adviseOnCredentials } from './advice.ts';
import { bad, type Found, note, ok } from './findings.ts';
import type { OdooUser } from './read-user.ts';
import type { Subject } from './subject.ts';

const dayMs = 86_400_000;

/** A key that ends sooner is worth a warning: time enough for somebody on holiday to make a new one. */
const keyWarningDays = 21;

const names: Readonly<Record<OdooProtocol, string>> = {
  json2: 'JSON-2',
  jsonrpc: 'JSON-RPC',
  session: 'the web client’s session',
  xmlrpc: 'XML-RPC',
};

/** Are the credentials right, whose are they, over which protocol, and until when? */
export async function checkCredentials(subject: Subject): Promise<Found[]> {
  const { client, options, exchanges } = subject;
  const usesKey = 'apiKey' in options.credentials;
  let user: OdooUser;
  try {
    user = await subject.user();
  } catch (error) {
    if (!IntegrationError.is(error)) throw error;
    return [adviseOnCredentials(error, usesKey ? 'apiKey' : 'password')];
  }
  const { major } = await client.server();
  const by = usesKey ? 'an API key' : 'a password';
  return [
    ok('logged-in', 'The credentials are right', `${user.login ?? `user ${user.id}`}, by ${by}`),
    ...checkProtocol(exchanges.protocol(), major, usesKey, options.database),
    ...(usesKey ? checkKeys(user.keysEndAt, client.clock.now()) : []),
  ];
}

function checkProtocol(
  protocol: OdooProtocol | undefined,
  major: number,
  usesKey: boolean,
  database: string | undefined,
): Found[] {
  if (protocol === undefined) return [];
  const found = [ok('protocol', `Calls go over ${names[protocol]}`, whyOf(protocol, major, usesKey))];
  if (database === undefined)
    found.push(
      note(
        'database-not-named',
        'The database is not named',
        'it works as long as the server has only one',
        'name it, before somebody adds a second one',
      ),
    );
  if (major >= 19 && (protocol === 'jsonrpc' || protocol === 'xmlrpc'))
    found.push(
      note(
        'protocol-ends',
        'The protocol will go',
        `Odoo’s documentation schedules the removal of ${names[protocol]} for Odoo 22`,
        usesKey ? 'leave the protocol out, and JSON-2 is chosen' : 'make an API key, and JSON-2 is chosen',
      ),
    );
  return found;
}

function whyOf(protocol: OdooProtocol, major: number, usesKey: boolean): string {
  if (protocol === 'json2') return `Odoo ${major} has it, and there is an API key`;
  if (major < 19) return `JSON-2 comes with Odoo 19, and this is ${major}`;
  return usesKey ? 'it was asked for' : 'JSON-2 takes API keys only, and this is a password';
}

function checkKeys(ends: OdooUser['keysEndAt'], now: number): Found[] {
  if (ends === undefined || ends.length === 0)
    return [
      note(
        'key-end-hidden',
        'Nobody can see when the key ends',
        'this Odoo does not tell; since some version keys of ordinary users end after 90 days at most',
        'note the date when the key was made, and plan its renewal',
      ),
    ];
  const [first] = ends.flatMap((end) => end ?? []).toSorted();
  if (first === undefined)
    return [
      ok(
        'key-endless',
        'The API key does not expire',
        ends.length === 1 ? 'it is the user’s only one' : `none of the user’s ${ends.length} does`,
      ),
    ];
  const days = Math.floor((Date.parse(first) - now) / dayMs);
  const which = ends.length === 1 ? 'it ends' : `the first of the user’s ${ends.length} keys ends`;
  const found = `${which} on ${first.slice(0, 10)}, in ${days} days`;
  const remedy = 'make the next key before that, and delete the old one when nobody uses it any more';
  return days < keyWarningDays
    ? [bad('warning', 'key-ends', ['The API key ends soon', found, remedy])]
    : [note('key-ends', 'The API key will end', found, remedy)];
}
