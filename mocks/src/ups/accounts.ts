import { chance, type MockClock } from '../kernel/index.ts';
import { expiredToken, invalidAuthentication } from './errors.ts';

/** One UPS customer: an application's credentials and the shipper number it may use. */
export interface UpsAccount {
  clientId: string;
  clientSecret: string;
  /** Six characters. */
  shipperNumber: string;
  /** Whether the account has a contract with prices of its own. Default true. */
  negotiatedRates?: boolean;
}

const DAY_MS = 86_400_000;

/** Who may call, and the tokens they were given. */
export class Accounts {
  readonly #clock: MockClock;
  readonly #seed: number;
  readonly #tokenSeconds: number;
  readonly #byClientId: ReadonlyMap<string, UpsAccount>;
  readonly #tokens = new Map<string, { clientId: string; expiresAt: number }>();
  #serial = 0;

  constructor(
    accounts: readonly UpsAccount[],
    options: { clock: MockClock; seed: number; tokenSeconds: number },
  ) {
    this.#clock = options.clock;
    this.#seed = options.seed;
    this.#tokenSeconds = options.tokenSeconds;
    this.#byClientId = new Map(accounts.map((account) => [account.clientId, account]));
  }

  /** @throws {UpsError} 250002 when the credentials are not a customer's. */
  issueToken(clientId: string, secret: string): { token: string; issuedAt: number; seconds: number } {
    if (this.#byClientId.get(clientId)?.clientSecret !== secret) throw invalidAuthentication();
    const now = this.#clock.now();
    for (const [token, { expiresAt }] of this.#tokens) {
      // Kept for a day after its end, so that it is told apart from one that never was.
      if (expiresAt > now - DAY_MS) break;
      this.#tokens.delete(token);
    }
    const serial = ++this.#serial;
    const token = `eyJ${chance(this.#seed, 'token', serial).toString(36).slice(2)}.${serial.toString(36)}`;
    this.#tokens.set(token, { clientId, expiresAt: now + this.#tokenSeconds * 1000 });
    return { token, issuedAt: now, seconds: this.#tokenSeconds };
  }

  /** True for the id of a customer, so that nothing else is taken for one. */
  isClient(clientId: string): boolean {
    return this.#byClientId.has(clientId);
  }

  /** Whom a token was given to, whether it still holds or not. */
  ownerOf(token: string): string | undefined {
    return this.#tokens.get(token)?.clientId;
  }

  /** @throws {UpsError} 250002 when the token is unknown, 251004 when it is over. */
  authenticate(token: string): UpsAccount {
    const known = this.#tokens.get(token);
    const account = known && this.#byClientId.get(known.clientId);
    if (known === undefined || account === undefined) throw invalidAuthentication();
    if (known.expiresAt <= this.#clock.now()) throw expiredToken();
    return account;
  }

  /** Ends every token now. */
  expireTokens(): void {
    for (const token of this.#tokens.values()) token.expiresAt = Math.min(token.expiresAt, this.#clock.now());
  }
}
