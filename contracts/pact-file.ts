import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Who relies on whom. The names stand in the pact and make its file name. */
export interface Pair {
  /** The adapter's package, without the scope. */
  consumer: string;
  /** The mock's id. */
  provider: string;
}

/** Where all pacts are written to. */
export const pactFolder = fileURLToPath(new URL('pacts', import.meta.url));

/** The file in which the pact of a pair stands. */
export function pactFileOf({ consumer, provider }: Pair): string {
  return `${pactFolder}/${consumer}-${provider}.json`;
}

/** A pact as far as it is looked into. */
interface PactDocument {
  interactions: { providerStates?: { name: string }[] }[];
}

/** The provider states that the pact of a pair, as it was last written, starts from. */
export function statesNeeded(pair: Pair): Set<string> {
  const { interactions } = JSON.parse(readFileSync(pactFileOf(pair), 'utf8')) as PactDocument;
  return new Set(interactions.flatMap(({ providerStates = [] }) => providerStates.map(({ name }) => name)));
}
