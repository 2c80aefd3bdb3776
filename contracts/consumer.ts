import { rmSync } from 'node:fs';
import { Matchers, PactV4, SpecificationVersion } from '@pact-foundation/pact';
import { pactFileOf, pactFolder, type Pair } from './pact-file.ts';

type Template = string | ReturnType<typeof Matchers.regex> | ReturnType<typeof fromState<string>>;

/** One request of the adapter and the answer it can count on. Plain values must be equal; matchers leave room. */
export interface Exchange {
  /** The state the provider is in; a name from the vendor's `states.ts`. */
  given: string;
  /** What the request is, for people. Unique within the state. */
  receiving: string;
  request: {
    method: 'GET' | 'POST' | 'DELETE';
    path: Template;
    query?: Record<string, Template>;
    headers: Record<string, Template>;
    json?: unknown;
    /** The fields of a body that is a web form. */
    form?: Readonly<Record<string, string>>;
  };
  response: { status: number; headers?: Record<string, Template>; json?: unknown };
}

/** Pact's side of a consumer test: a server that answers what was agreed on, and writes it down when all of it was asked. */
export interface Consumer {
  /**
   * Runs a test against a server that knows these exchanges. The test fails when one was not asked for, or something
   * else was.
   */
  whileAgreed(exchanges: readonly Exchange[], test: (url: string) => Promise<void>): Promise<void>;
}

/** Starts the pact of a pair from nothing, so that what no test asks for any more drops out of it. */
export function startPact(pair: Pair): Consumer {
  rmSync(pactFileOf(pair), { force: true });
  return {
    async whileAgreed(exchanges, test) {
      // One for each test: they can be nested, and a failed test leaves nothing behind.
      const pact = new PactV4({
        ...pair,
        dir: pactFolder,
        spec: SpecificationVersion.SPECIFICATION_VERSION_V4,
        logLevel: 'error',
      });
      const last = exchanges.map((exchange) => agree(pact, exchange)).at(-1);
      if (last === undefined) throw new Error('a contract test needs an exchange');
      await last.executeTest(({ url }) => test(url));
    },
  };
}

function agree(pact: PactV4, { given, receiving, request, response }: Exchange) {
  return pact
    .addInteraction()
    .given(given)
    .uponReceiving(receiving)
    .withRequest(request.method, request.path, (builder) => {
      builder.headers(request.headers);
      if (request.query !== undefined) builder.query(request.query);
      if (request.json !== undefined) builder.jsonBody(request.json);
      if (request.form !== undefined) agreeOnForm(builder, request.form);
    })
    .willRespondWith(response.status, (builder) => {
      if (response.headers !== undefined) builder.headers(response.headers);
      if (response.json !== undefined) builder.jsonBody(response.json);
    });
}

type RequestBuilder = Parameters<NonNullable<Parameters<Interaction['withRequest']>[2]>>[0];
type Interaction = ReturnType<PactV4['addInteraction']>;

function agreeOnForm(builder: RequestBuilder, form: Readonly<Record<string, string>>): void {
  const rules = [{ 'pact:matcher:type': 'equality' }];
  builder
    .body('application/x-www-form-urlencoded', Buffer.from(new URLSearchParams(form).toString()))
    // Without a rule for each field Pact only looks whether the bytes are a form, and takes them for plain text.
    .matchingRules({ body: Object.keys(form).map((name) => ({ path: `$.${name}`, rules })) });
}

/**
 * A value that the provider makes up, such as an id. The adapter must send the example to the letter; when the provider
 * is verified, `${name}` in the expression is replaced by what its state says.
 */
export function fromState<Value extends string | number>(expression: string, example: Value) {
  // Pact's own helper would let the adapter send any value of the type.
  return { ...Matchers.fromProviderState(expression, example), 'pact:matcher:type': 'equality' };
}

/** Text of a form, in a body. Pact's own `regex` would take a number that reads like it. */
export function text(pattern: string, example: string) {
  const regex = { 'pact:matcher:type': 'regex', regex: pattern };
  return { 'pact:matcher:type': [{ 'pact:matcher:type': 'type' }, regex], value: example };
}
