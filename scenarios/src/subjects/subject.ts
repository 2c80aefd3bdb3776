import type { Party } from '@crossdock/canonical-model';
import type { Clock, FetchFunction, Random, IncomingWebhook } from '@crossdock/client-core';

/** One ShipBob account that deliveries can be released to. */
export interface WarehouseAccess {
  id: string;
  baseUrl: string;
  token: string;
  channelId: number;
  webhookSecret: string;
  shipFrom: Party;
}

/** Everything an integration under test is given. */
export interface SubjectEnvironment {
  fetch: FetchFunction;
  clock: Clock;
  random: Random;
  odoo: { url: string; database: string; apiKey: string };
  ups: { baseUrl: string; clientId: string; clientSecret: string; accountNumber: string };
  example: { baseUrl: string; apiKey: string };
  warehouses: readonly WarehouseAccess[];
}

/** An integration at work. */
export interface RunningSubject {
  /** Takes a warehouse's webhook and gives the HTTP status to answer with. */
  receiveWarehouseWebhook(warehouseId: string, webhook: IncomingWebhook): number;
  stop(): void;
  /** Rejects when the integration breaks down. */
  ended: Promise<void>;
}

/** An integration that can be put to the test. */
export interface Subject {
  id: string;
  says: string;
  start(environment: SubjectEnvironment): RunningSubject;
}
