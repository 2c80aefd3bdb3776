import { IntegrationError } from '@crossdock/client-core';
import { z } from 'zod';
import type { OdooCallOptions, OdooClient } from './odoo-client.ts';

const Reference = z.tuple([z.string(), z.union([z.int(), z.literal(false)])]);

/** The name under which this client files external ids. */
const module = 'crossdock';

/**
 * An external id: the only name in Odoo that is unique, as `module.name`. The parts may hold anything: what is no letter,
 * digit or hyphen is written as its code.
 */
export function externalIdOf(...parts: readonly (number | string)[]): { module: string; name: string } {
  const name = parts
    .map((part) =>
      String(part).replaceAll(
        /[^\dA-Za-z-]/gu,
        (character) => `_${(character.codePointAt(0) ?? 0).toString(16)}_`,
      ),
    )
    .join('.');
  return { module, name };
}

/**
 * Looks a record up by its external id. The table of ids itself is for administrators on Odoo 19.0, this method is not.
 * Quirk: after an import that was refused it answers with the id's name and `false`, as for a record that the user may
 * not read. Seen on Odoo 19.0. Both count as none: whoever imports then is told what it is.
 */
export async function findByExternalId(
  client: OdooClient,
  { module: of, name }: { module: string; name: string },
  call: OdooCallOptions,
): Promise<number | undefined> {
  try {
    const [, id] = await client.call('ir.model.data', 'check_object_reference', {
      ...call,
      ids: 'model',
      arguments: { module: of, xml_id: name },
      answer: Reference,
      writes: false,
    });
    return id || undefined;
  } catch (error) {
    // How it says that there is none. Seen on Odoo 19.0 and 14.0.
    if (IntegrationError.is(error) && error.remote?.code === 'builtins.ValueError') return undefined;
    throw error;
  }
}
