import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { isBodyless } from './fetch.ts';
import type { Lab } from './lab.ts';
import type { Mock } from './mock.ts';
import type { WireRequest } from './wire.ts';

/** A lab that listens. */
export interface ServedLab {
  /** Each mock's own address, such as `http://127.0.0.1:4011`. */
  urls: Readonly<Record<string, string>>;
  close(): Promise<void>;
}

/** Serves each mock on a port of its own on the loopback interface; the vendor's paths stay as they are. */
export async function serveLab(lab: Lab): Promise<ServedLab> {
  const servers: Server[] = [];
  const urls: Record<string, string> = {};
  for (const mock of lab.mocks.values()) {
    const server = createServer((incoming, outgoing) => {
      answer(lab, mock, incoming, outgoing).catch(() => incoming.socket.destroy());
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    urls[mock.id] = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    servers.push(server);
  }
  return {
    urls,
    close: async () => {
      await Promise.all(
        servers.map((server) => {
          server.closeAllConnections();
          return new Promise((closed) => server.close(closed));
        }),
      );
    },
  };
}

async function answer(
  lab: Lab,
  mock: Mock,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const outcome = lab.exchange(mock, await readRequest(incoming));
  if (outcome.kind === 'hang') return;
  if (outcome.kind !== 'response') {
    // The request has been read, so only its socket is left to break.
    incoming.socket.destroy();
    return;
  }
  const reply = (): void => {
    const { status, headers, body } = outcome.response;
    outgoing.writeHead(status, { ...headers });
    outgoing.end(isBodyless(status) ? undefined : body);
  };
  if (outcome.delayMs === 0) reply();
  else lab.clock.schedule(lab.clock.now() + outcome.delayMs, reply);
}

async function readRequest(incoming: IncomingMessage): Promise<WireRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const url = new URL(incoming.url ?? '/', 'http://lab');
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(incoming.headers))
    if (value !== undefined) headers[name] = String(value);
  return {
    method: incoming.method ?? 'GET',
    path: url.pathname,
    query: url.searchParams,
    headers,
    body: Buffer.concat(chunks).toString('utf8'),
  };
}
