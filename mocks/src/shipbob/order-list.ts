import { invalidField, ShipBobError } from './errors.ts';
import type { AccountWorld, BobOrder } from './state.ts';

/** The orders of an account that a query asks for, newest first, one page of them. ShipBob OpenAPI 2026-01. */
export function listOrders(world: AccountWorld, query: URLSearchParams): BobOrder[] {
  const page = readNumber(query, 'Page', 1, 2_147_483_647);
  const limit = readNumber(query, 'Limit', 50, 250);
  const wanted = candidates(world, query).filter((order) => matches(order, query));
  // Unconfirmed: the words SortOrder takes; the document names none.
  if (/^(oldest|asc)/i.test(query.get('SortOrder') ?? '')) wanted.reverse();
  return wanted.slice((page - 1) * limit, page * limit);
}

/** By id or reference where the query has them, so that a look-up does not walk through everything. */
function candidates(world: AccountWorld, query: URLSearchParams): BobOrder[] {
  const ids = query.get('IDs');
  const references = query.get('ReferenceIds');
  if (ids === null && references === null) return [...world.orders.values()].toReversed();
  const named =
    ids === null
      ? splitList(references).map((reference) => world.byReference.get(reference))
      : splitList(ids).map((id) => world.orders.get(Number(id)));
  const both = new Set(splitList(references));
  return named
    .filter((order) => order !== undefined && (both.size === 0 || both.has(order.request.referenceId)))
    .map((order) => order as BobOrder)
    .toSorted((a, b) => b.id - a.id);
}

function matches(order: BobOrder, query: URLSearchParams): boolean {
  const tracked = order.shipments.filter(({ tracking }) => tracking !== undefined);
  const trackedAt = Math.max(...tracked.map((one) => one.deliveredAt ?? one.completedAt ?? 0));
  return (
    within(order.createdAt, query, 'StartDate', 'EndDate') &&
    within(order.updatedAt, query, 'LastUpdateStartDate', 'LastUpdateEndDate') &&
    within(trackedAt, query, 'LastTrackingUpdateStartDate', 'LastTrackingUpdateEndDate') &&
    flag(query, 'HasTracking', tracked.length > 0) &&
    flag(query, 'IsTrackingUploaded', false)
  );
}

function within(at: number, query: URLSearchParams, from: string, to: string): boolean {
  return (
    at >= readDate(query, from, Number.NEGATIVE_INFINITY) &&
    at <= readDate(query, to, Number.POSITIVE_INFINITY)
  );
}

function flag(query: URLSearchParams, name: string, value: boolean): boolean {
  const asked = query.get(name)?.toLowerCase();
  if (asked !== undefined && asked !== 'true' && asked !== 'false')
    throw invalidField(name, `The value '${asked}' is not valid.`);
  return asked === undefined || (asked === 'true') === value;
}

function readDate(query: URLSearchParams, name: string, otherwise: number): number {
  const value = query.get(name);
  if (value === null) return otherwise;
  const at = Date.parse(value);
  if (Number.isNaN(at)) throw invalidField(name, `The value '${value}' is not valid.`);
  return at;
}

/** A whole number of a query, from 1 to the most there may be. */
export function readNumber(query: URLSearchParams, name: string, otherwise: number, most: number): number {
  const value = query.get(name);
  if (value === null) return otherwise;
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1 || number > most) {
    throw new ShipBobError(400, { [name]: [`The field ${name} must be between 1 and ${most}.`] });
  }
  return number;
}

/** The parts of a list separated by commas. */
export function splitList(value: string | null): string[] {
  return (value ?? '').split(',').filter((part) => part !== '');
}
