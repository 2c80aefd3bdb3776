import type { Clock } from './clock.ts';

/** An access token as a vendor issued it. */
export interface AccessToken {
  value: string;
  /** How long it lives from now, in milliseconds. */
  expiresInMs: number;
}

/** Keeps one OAuth access token, and asks for a new one only when it must. */
export interface TokenCache {
  /** The current token; concurrent callers share one request for a new one. */
  token(): Promise<string>;
  /** Forgets a token the vendor refused, unless it has been replaced already. */
  invalidate(value: string): void;
}

/** Options of {@link createTokenCache}. */
export interface TokenCacheOptions {
  requestToken: () => Promise<AccessToken>;
  clock: Clock;
  /** How long before its expiry a token is no longer used, in milliseconds. Default 60,000. */
  earlyMs?: number;
}

/** A token cache in this process's memory. */
export function createTokenCache(options: TokenCacheOptions): TokenCache {
  const { clock } = options;
  let current: { value: string; usableUntil: number } | undefined;
  let pending: Promise<string> | undefined;

  async function request(): Promise<string> {
    try {
      const { value, expiresInMs } = await options.requestToken();
      current = { value, usableUntil: clock.now() + expiresInMs - (options.earlyMs ?? 60_000) };
      return value;
    } finally {
      pending = undefined;
    }
  }

  return {
    token() {
      if (current && clock.now() < current.usableUntil) return Promise.resolve(current.value);
      return (pending ??= request());
    },
    invalidate(value) {
      if (current?.value === value) current = undefined;
    },
  };
}
