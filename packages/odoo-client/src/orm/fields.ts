import { z } from 'zod';
import { fromOdooDatetime } from './datetime.ts';

/** A text, selection or date field: `null` where Odoo says `false`, its word for an absent value. */
export const textField = z.union([z.string(), z.literal(false)]).transform((value) => value || null);

/** A many2one field as `{ id, name }`; the name is the display name in the caller's language. */
export const many2oneField = z
  .union([z.tuple([z.int(), z.union([z.string(), z.literal(false)])]), z.literal(false)])
  .transform((value) => (value === false ? null : { id: value[0], name: value[1] || '' }));

/** A one2many or many2many field: ids in the order of the other model, often newest first. */
export const idsField = z.array(z.int());

/** A datetime field as an instant, such as `2026-11-24T10:00:00Z`. */
export const datetimeField = z.union([z.string(), z.literal(false)]).transform((value, context) => {
  if (value === false) return null;
  try {
    return fromOdooDatetime(value);
  } catch {
    context.addIssue({ code: 'custom', message: 'not an Odoo datetime' });
    return z.NEVER;
  }
});
