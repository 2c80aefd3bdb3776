import type { CallIdentity, WireRequest } from '../kernel/index.ts';
import { type Call, readCall } from './call.ts';
import { methodOf } from './methods.ts';
import type { Values } from './values.ts';
import type { Door } from './wire/door.ts';
import { jsonOf, xmlCallOf } from './wire/payload.ts';

/** Tells what a request is about, at the cost of reading its body once. */
export function identifyCall(door: Door, request: WireRequest): CallIdentity {
  const account = accountOf(door, request);
  const call = readCall(door.db, request);
  if (call === null) return { operation: request.path.slice(1), key: '', account, writes: false };
  const { model, method } = call;
  const reads = methodOf(door.db.rules[model], model, method)?.reads ?? false;
  return { operation: `${model}/${method}`, key: businessKey(door, call), account, writes: !reads };
}

/** Login of who says to call; whether he may is not looked at. */
function accountOf(door: Door, request: WireRequest): string {
  const { path, headers } = request;
  if (path.startsWith('/json/2/')) {
    return door.db.users.byKey(door.db, (headers['authorization'] ?? '').slice(7).trim())?.login ?? '';
  }
  const uid = path.startsWith('/web/')
    ? door.sessions.userOf(headers['cookie'])
    : path === '/jsonrpc'
      ? ((jsonOf(request) ?? {}) as { params?: { args?: unknown[] } }).params?.args?.[1]
      : xmlCallOf(request)?.params[1];
  return String(door.db.find('res.users', uid)?.['login'] ?? '');
}

/** The root name of the one delivery a call is about, the name of the one order, else nothing. */
function businessKey(door: Door, { model, body }: Call): string {
  if (body === undefined) return '';
  const context = (body['context'] ?? {}) as Values;
  const waiting = context['button_validate_picking_ids'] ?? context['active_ids'];
  if (waiting !== undefined) return rootOfAll(door, toList(waiting));
  switch (model) {
    case 'stock.picking':
      return rootOfAll(door, toList(body['ids'] ?? leaf(body, 'id'))) || rootByName(door, leaf(body, 'name'));
    case 'sale.order':
      return (
        orderName(door, toList(body['ids'] ?? leaf(body, 'id'))) || orderByName(door, leaf(body, 'name'))
      );
    case 'sale.order.line':
      return orderName(door, referred(door, model, 'order_id', body));
    case 'ir.attachment':
    case 'mail.message':
    case 'mail.activity':
    case 'ir.model.data':
      return documentKey(door, model, body);
    case 'stock.backorder.confirmation':
    case 'confirm.stock.sms':
      return rootOfAll(door, toList(door.db.find(model, toList(body['ids'])[0])?.['pick_ids']));
    case 'account.move':
      return rootByName(door, values(body)?.['invoice_origin']);
    case 'stock.package':
      return rootOfAll(door, toList(context['picking_id']));
    default:
      return rootOfAll(door, referred(door, model, 'picking_id', body));
  }
}

/** The ids in `field` that a call names: in its domain, its values, or the records it is called on. */
function referred(door: Door, model: string, field: string, body: Values): number[] {
  const named = leaf(body, field) ?? values(body)?.[field];
  if (named !== undefined) return toList(named);
  return [...new Set(toList(body['ids']).map((id) => Number(door.db.find(model, id)?.[field] ?? 0)))];
}

/** Messages, activities, attachments and external ids point at a record by model and id. */
function documentKey(door: Door, model: string, body: Values): string {
  const ids = referred(door, model, 'res_id', body);
  const row = door.db.find(model, toList(body['ids'])[0]);
  const given = values(body);
  const modelId = given?.['res_model_id'] ?? leaf(body, 'res_model_id');
  const owner =
    leaf(body, 'res_model') ??
    leaf(body, 'model') ??
    given?.['res_model'] ??
    given?.['model'] ??
    door.db.find('ir.model', modelId)?.['model'] ??
    row?.['res_model'] ??
    row?.['model'];
  if (owner === 'sale.order') return orderName(door, ids);
  return owner === undefined || owner === 'stock.picking' ? rootOfAll(door, ids) : '';
}

function rootOfAll(door: Door, ids: readonly number[]): string {
  const root = door.db.roots.get(ids[0] ?? 0) ?? '';
  return ids.every((id) => door.db.roots.get(id) === root) ? root : '';
}

function rootByName(door: Door, name: unknown): string {
  if (typeof name !== 'string') return '';
  if (door.db.pickingsByRoot.has(name)) return name;
  const [id] = door.db.table('stock.picking').having('name', name);
  return id === undefined ? '' : (door.db.roots.get(id) ?? '');
}

function orderName(door: Door, ids: readonly number[]): string {
  return ids.length === 1 ? (door.db.find('sale.order', ids[0])?.name ?? '') : '';
}

function orderByName(door: Door, name: unknown): string {
  if (typeof name !== 'string') return '';
  return door.db.table('sale.order').having('name', name).size === 0 ? '' : name;
}

/** The value a plain conjunction demands of a field by `=` or `in`. */
function leaf(body: Values, field: string): unknown {
  const { domain } = body as { domain?: unknown };
  if (!Array.isArray(domain)) return undefined;
  for (const item of domain as unknown[]) {
    if (item === '|' || item === '!') return undefined;
    if (Array.isArray(item) && item[0] === field && (item[1] === '=' || item[1] === 'in')) return item[2];
  }
  return undefined;
}

/** The values of a call that creates one record, or writes. */
function values(body: Values): Values | undefined {
  const list = body['vals_list'];
  const given: unknown = Array.isArray(list)
    ? list.length === 1
      ? list[0]
      : undefined
    : (list ?? body['vals']);
  return typeof given === 'object' && given !== null ? (given as Values) : undefined;
}

function toList(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return Array.isArray(value) ? value.filter((id) => typeof id === 'number') : [];
}
