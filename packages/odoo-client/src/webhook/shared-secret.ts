const secret = /^[A-Za-z0-9\-._~]{16,}$/;

/** Whether a text can serve as a secret in an address: long enough, and the same with and without escaping. */
export function isSecret(text: string): boolean {
  return secret.test(text);
}

/**
 * Whether a text is one of the secrets. All of them are compared to their end, whatever comes first, so that the time
 * it takes tells nothing about them but their lengths.
 */
export function matchesOne(given: string, secrets: readonly string[]): boolean {
  const encoder = new TextEncoder();
  const givenBytes = encoder.encode(given);
  let matches = 0;
  for (const each of secrets) matches |= Number(differenceOf(givenBytes, encoder.encode(each)) === 0);
  return matches === 1;
}

function differenceOf(given: Uint8Array, expected: Uint8Array): number {
  let difference = given.length ^ expected.length;
  for (const [index, byte] of expected.entries()) difference |= byte ^ (given[index] ?? 0);
  return difference;
}
