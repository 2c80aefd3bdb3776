import { z } from 'zod';

/**
 * A list as UPS sends it.
 *
 * Quirk: with one element it may be the element itself, with none it may be missing or an empty string. The document
 * promises arrays since v2403; still seen otherwise on the wire.
 */
export function looseList<T extends z.ZodType>(element: T) {
  return z.preprocess((value): unknown[] => {
    if (value === undefined || value === null || value === '') return [];
    return Array.isArray(value) ? (value as unknown[]) : [value];
  }, z.array(element));
}
