import { z } from 'zod';

/** A decimal number as text, never a float: `12.34`, `-0.5`. */
export const DecimalString = z.string().regex(/^-?(0|[1-9]\d*)(\.\d+)?$/, 'a decimal number such as "12.34"');

/** An amount in one currency. Amounts of different currencies are never added. */
export const Money = z.strictObject({
  amount: DecimalString,
  /** ISO 4217. */
  currency: z.string().regex(/^[A-Z]{3}$/, 'a currency code such as "USD"'),
});
/** An amount in one currency. Amounts of different currencies are never added. */
export type Money = z.infer<typeof Money>;

/**
 * Adds amounts exactly.
 *
 * @throws {RangeError} for a mix of currencies, or for nothing at all: nothing has no currency.
 */
export function addMoney(...amounts: readonly Money[]): Money {
  const first = amounts[0];
  if (first === undefined) throw new RangeError('there is no amount to add');
  let sum = 0n;
  let scale = 0;
  for (const { amount, currency } of amounts) {
    if (currency !== first.currency)
      throw new RangeError(`${first.currency} and ${currency} cannot be added`);
    const digits = decimals(amount);
    if (digits > scale) {
      sum *= 10n ** BigInt(digits - scale);
      scale = digits;
    }
    sum += scaled(amount, scale);
  }
  return { amount: text(sum, scale), currency: first.currency };
}

/** The amount with its sign turned. */
export function negateMoney({ amount, currency }: Money): Money {
  const scale = decimals(amount);
  return { amount: text(-scaled(amount, scale), scale), currency };
}

/**
 * Negative when `left` is less than `right`, positive when it is more, 0 when both are worth the same.
 *
 * @throws {RangeError} for two currencies.
 */
export function compareMoney(left: Money, right: Money): number {
  if (left.currency !== right.currency) {
    throw new RangeError(`${left.currency} and ${right.currency} cannot be compared`);
  }
  const scale = Math.max(decimals(left.amount), decimals(right.amount));
  const difference = scaled(left.amount, scale) - scaled(right.amount, scale);
  return difference < 0n ? -1 : Number(difference > 0n);
}

function decimals(amount: string): number {
  const point = amount.indexOf('.');
  return point === -1 ? 0 : amount.length - point - 1;
}

function scaled(amount: string, scale: number): bigint {
  return BigInt(amount.replace('.', '')) * 10n ** BigInt(scale - decimals(amount));
}

function text(value: bigint, scale: number): string {
  const digits = String(value < 0n ? -value : value).padStart(scale + 1, '0');
  const whole = digits.slice(0, digits.length - scale);
  return (value < 0n ? '-' : '') + (scale === 0 ? whole : `${whole}.${digits.slice(-scale)}`);
}
