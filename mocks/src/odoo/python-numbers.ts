import { OdooError, typeError, valueError } from './errors.ts';

const integerForm = /^[+-]?\d+(?:_\d+)*$/;
const floatForm = /^[+-]?(?:\d[\d_]*\.?[\d_]*|\.\d[\d_]*)(?:e[+-]?\d+)?$/i;
const infinityForm = /^[+-]?inf(?:inity)?$/i;

/**
 * A value as Python's `int()` takes it; an empty text is zero (seen on Odoo 19.0).
 *
 * @throws OdooError ValueError or TypeError in Python's words
 */
export function toInteger(value: unknown): number {
  if (typeof value === 'number') return Math.trunc(value);
  if (typeof value === 'boolean') return Number(value);
  if (typeof value !== 'string') {
    throw typeError(
      `int() argument must be a string, a bytes-like object or a real number, not '${collectionOf(value)}'`,
    );
  }
  const text = value.trim();
  if (text === '') return 0;
  if (!integerForm.test(text)) throw valueError(`invalid literal for int() with base 10: '${value}'`);
  return Number(text.replaceAll('_', ''));
}

/**
 * A value as Python's `float()` takes it; an empty text is zero (seen on Odoo 19.0).
 *
 * @throws OdooError ValueError, TypeError or OverflowError in Python's words
 */
export function toFloat(value: unknown): number {
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return Number(value);
  if (typeof value !== 'string') {
    throw typeError(`float() argument must be a string or a real number, not '${collectionOf(value)}'`);
  }
  const text = value.trim();
  if (text === '') return 0;
  if (/^[+-]?nan$/i.test(text)) throw valueError('cannot convert float NaN to integer');
  if (infinityForm.test(text)) {
    throw new OdooError(500, 'builtins.OverflowError', 'cannot convert float infinity to integer');
  }
  if (!floatForm.test(text)) throw valueError(`could not convert string to float: '${value}'`);
  return Number(text.replaceAll('_', ''));
}

function collectionOf(value: unknown): string {
  return Array.isArray(value) ? 'list' : 'dict';
}
