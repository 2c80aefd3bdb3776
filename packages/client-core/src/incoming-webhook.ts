/** A webhook as it came in, before anything has been parsed. */
export interface IncomingWebhook {
  /** Names in lower case. */
  headers: Readonly<Record<string, string | undefined>>;
  /** The body exactly as it was received: the signature is over these bytes. */
  rawBody: string;
}
