const hidden = '[redacted]';

/** Property and header names whose values never leave the process. */
const secretNames =
  /^(authorization|proxy-authorization|cookie|set-cookie|x-api-key|api-?key|access_?token|refresh_?token|client_?secret|password|secret|webhook-signature)$/i;

/** Replaces each of the given secrets, wherever they stand in a text. */
export function redactText(text: string, secrets: readonly string[]): string {
  let clean = text;
  for (const secret of secrets) if (secret !== '') clean = clean.replaceAll(secret, hidden);
  return clean;
}

/** A copy for logs: values under secret names are replaced, at any depth, and so are the given secrets in any string. */
export function redactSecrets(value: unknown, secrets: readonly string[] = []): unknown {
  if (typeof value === 'string') return redactText(value, secrets);
  if (Array.isArray(value)) return value.map((each) => redactSecrets(each, secrets));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [
      name,
      secretNames.test(name) ? hidden : redactSecrets(each, secrets),
    ]),
  );
}
