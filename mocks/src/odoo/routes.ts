import { json, type WireRequest, type WireResponse } from '../kernel/index.ts';
import { htmlResponse, odooHeaders } from './errors.ts';
import type { Door } from './wire/door.ts';
import { answerJson2 } from './wire/json2.ts';
import { answerJsonRpc } from './wire/json-rpc.ts';
import { answerWebClient } from './wire/web-client.ts';
import { answerXmlRpc } from './wire/xml-rpc.ts';

const version = { version_info: [19, 0, 0, 'final', 0, ''], version: '19.0' };

/** Answers one request; whatever fails inside becomes Odoo's body for it and leaves nothing behind. */
export function answer(door: Door, request: WireRequest): WireResponse {
  const { path } = request;
  if (path.startsWith('/json/2/')) return answerJson2(door, request);
  if (path === '/jsonrpc') return answerJsonRpc(door, request);
  if (path === '/web/version' || path === '/json/version') {
    return json(200, version, { ...odooHeaders, 'x-content-type-options': 'nosniff' });
  }
  return (
    answerWebClient(door, request) ??
    answerXmlRpc(door, request) ??
    htmlResponse(404, 'Not Found', 'The requested URL was not found on the server.')
  );
}
