import { describe, expect, it } from 'vitest';
import { botKey, type ErrorBody, openOdoo } from './open-odoo.ts';

// As seen on Odoo 19.0.

describe('rights', () => {
  const odoo = openOdoo();
  const asBot = (method: string, body: object): { status: number; body: unknown } => {
    const headers = { authorization: `bearer ${botKey}` };
    const response = odoo.send('ir.model', method, body, headers);
    return { status: response.status, body: JSON.parse(response.body) };
  };
  const domain = [['model', '=', 'stock.picking']];

  it('keeps ir.model for the administrator, but for what it looks like', () => {
    const refusal = asBot('search_read', { domain });
    expect(refusal).toMatchObject({ status: 403, body: { name: 'odoo.exceptions.AccessError' } });
    expect((refusal.body as ErrorBody).message).toContain(
      "not allowed to access 'Models' (ir.model) records",
    );
    expect(asBot('has_access', { operation: 'read' })).toEqual({ status: 200, body: false });
    expect(asBot('fields_get', { allfields: ['model'] }).status).toBe(200);
    expect(odoo.call('ir.model', 'has_access', { operation: 'read' })).toBe(true);
    expect(odoo.call('ir.model', 'search_count', { domain })).toBe(1);
  });
});
