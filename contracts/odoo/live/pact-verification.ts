import type { Mock } from '@crossdock/mocks/kernel';
import { type Stage as PactStage, verifyPact } from '../../provider.ts';
import { pair } from '../pair.ts';
import { createPactStates } from './pact-states.ts';
import type { Server } from './stage.ts';

/** Interactions of the pact that a database which is in use cannot keep. */
const exceptions: readonly { interaction: string; reason: string }[] = [
  {
    interaction: 'a search for all deliveries',
    reason: 'it expects the one delivery of a fresh mock, and finds those of the whole database',
  },
  {
    interaction: 'a search for deliveries changed since a time',
    reason: 'it expects the one delivery of a fresh mock, written at the time of its clock',
  },
];

/**
 * Sends every request of the pact to the real server, each in its state, and says where the answer breaks the pact. Gives
 * how many interactions are broken that are no exceptions.
 */
export async function verifyAgainst(server: Server, say: (text: string) => void): Promise<number> {
  const { states, key } = await createPactStates(server);
  const verification = verifyPact({
    pair,
    states,
    // Of the stage only its address is used, and that it starts over: a real server goes on.
    stage: { url: server.url, startOver: () => undefined } as PactStage<Mock>,
    authorize: () => `bearer ${key()}`,
  });
  let broken = 0;
  for (const [interaction, lines] of byInteraction(await failuresOf(verification))) {
    const reason = exceptions.find((each) => interaction.endsWith(` - ${each.interaction}`))?.reason;
    if (reason === undefined) broken += 1;
    say(`pact, ${interaction}: ${reason ?? lines.join('\n  ')}`);
  }
  say(
    `pact: ${broken === 0 ? 'kept' : `${broken} interactions broken`}, ${exceptions.length} cannot be asked`,
  );
  return broken;
}

async function failuresOf(verification: Promise<void>): Promise<readonly string[]> {
  try {
    await verification;
    return [];
  } catch (error) {
    return (error as Error).message.split('\n');
  }
}

/** What is wrong by the name of the interaction, which a line begins with. */
function byInteraction(lines: readonly string[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const line of lines) {
    const [interaction = ''] = line.replace(/^Verifying a pact between \S+ and \S+ /, '').split(': ', 1);
    found.set(interaction, [...(found.get(interaction) ?? []), line]);
  }
  return found;
}
