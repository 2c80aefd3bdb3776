/** One HTTP request as a mock sees it, whichever way it came in. */
export interface WireRequest {
  method: string;
  /** Path without the query, still percent-encoded, as on the vendor's own host. */
  path: string;
  query: URLSearchParams;
  /** Names in lower case. */
  headers: Readonly<Record<string, string>>;
  /** The body as text, empty when there was none. */
  body: string;
}

/** One HTTP response as a mock gives it. */
export interface WireResponse {
  status: number;
  headers: Readonly<Record<string, string>>;
  body: string;
}

/** A call that the vendor makes to its customer. */
export interface Webhook {
  url: string;
  headers: Readonly<Record<string, string>>;
  body: string;
  /** What it is about, for the history: the vendor's topic and the business key. */
  topic: string;
  key: string;
}

/** A JSON answer, in the content type most vendors use. */
export function json(
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): WireResponse {
  return {
    status,
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  };
}

/** Reads a request's body as JSON; `undefined` when it is not JSON. */
export type BodyReader = (request: WireRequest) => unknown;

/** A reader that keeps the last body: a request is looked at when it is identified and again when it is answered. */
export function createBodyReader(): BodyReader {
  let last: WireRequest | undefined;
  let value: unknown;
  return (request) => {
    if (request === last) return value;
    last = request;
    try {
      value = JSON.parse(request.body);
    } catch {
      value = undefined;
    }
    return value;
  };
}
