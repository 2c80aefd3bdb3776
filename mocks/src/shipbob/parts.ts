import { chance } from '../kernel/index.ts';
import type { OrderRequest } from './order-request.ts';
import type { Line } from './state.ts';

/** What of an order leaves together: all of it, or by luck two parts, by line where there are several, else by quantity. */
export function partsOf(request: OrderRequest, rules: { seed: number; splitRate: number }): Line[][] {
  const lines = request.products.map(({ sku, quantity }) => ({ sku, quantity }));
  const [first] = lines;
  const whole = chance(rules.seed, 'shipbob', request.referenceId, 'split') >= rules.splitRate;
  if (whole || first === undefined) return [lines];
  if (lines.length > 1) return [lines.slice(0, lines.length >> 1), lines.slice(lines.length >> 1)];
  if (first.quantity === 1) return [lines];
  const half = first.quantity >> 1;
  return [[{ sku: first.sku, quantity: half }], [{ sku: first.sku, quantity: first.quantity - half }]];
}
