/** What every call that changes something is told besides its request. */
export interface CallContext {
  /** Names the intended effect: same key, same effect, whoever repeats the call. */
  idempotencyKey: string;
  /**
   * True when an earlier call with this key may have taken effect. The callee then looks first and adopts what it
   * finds. Leave it out on a first call, and the look-up is saved.
   */
  repeated?: boolean | undefined;
  signal?: AbortSignal | undefined;
}
