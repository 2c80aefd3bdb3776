import { IntegrationError } from '@crossdock/client-core';
import { adviseOnConnection } from './advice.ts';
import { bad, type Found, note, ok } from './findings.ts';
import type { Subject } from './subject.ts';

/** Does an Odoo answer, which one, and is the way to it safe? */
export async function checkConnection({ client, options }: Subject): Promise<Found[]> {
  const safety = checkSafety(options.url);
  try {
    const { version, major } = await client.server();
    return [ok('reachable', 'Odoo answers', `Odoo ${version}`), ...safety, ...checkVersion(major)];
  } catch (error) {
    if (!IntegrationError.is(error)) throw error;
    return [adviseOnConnection(error), ...safety];
  }
}

function checkSafety(url: string): Found[] {
  const { protocol, hostname } = new URL(url);
  if (protocol === 'https:') return [];
  if (hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d+){3}$/.test(hostname)) return [];
  return [
    bad('warning', 'no-encryption', [
      'The credentials travel in clear text',
      'the url begins with http and leads to another machine',
      'use https; who can read along can act as this user',
    ]),
  ];
}

/** What Crossdock knows of the versions: 14 and 19 were seen, those between are read in OpenUpgrade's field analysis. */
function checkVersion(major: number): Found[] {
  if (major < 14)
    return [
      bad('blocker', 'version-too-old', [
        'This Odoo is too old',
        `Odoo ${major}; Crossdock knows 14 and newer`,
        'upgrade Odoo',
      ]),
    ];
  if (major > 19)
    return [
      bad('warning', 'version-too-new', [
        'This Odoo is newer than Crossdock knows',
        `Odoo ${major}; 19 is the newest that was tried`,
        'try every step on a copy of the database first',
      ]),
    ];
  if (major > 14 && major < 19)
    return [
      note(
        'version-not-seen',
        'This version was never tried live',
        `Odoo ${major}; 14 and 19 were, and what changed between them is known from its field lists`,
        'try every step on a copy of the database first',
      ),
    ];
  return [];
}
