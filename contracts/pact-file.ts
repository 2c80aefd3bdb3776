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

/** A pact as far as the tests look into it. */
interface PactDocument {
  interactions: { description: string; providerStates?: { name: string }[] }[];
}

/** The pact of a pair as it was last written. */
export function readPact(pair: Pair): PactDocument {
  return JSON.parse(readFileSync(pactFileOf(pair), 'utf8')) as PactDocument;
}
