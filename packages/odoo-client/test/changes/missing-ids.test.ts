import { describe, expect, it } from 'vitest';
import { missingIds } from '../../src/changes/missing-ids.ts';
import { failure } from '../odoo-double.ts';
import { OdooModel } from './odoo-model.ts';

describe('missingIds', () => {
  it('names those that were deleted, in the order asked for, each once', async () => {
    const model = new OdooModel();
    for (const id of [1, 2, 3]) model.commit(id, `${id}`);
    expect(await missingIds(model.client, 'x', [9, 3, 7, 1, 9])).toEqual([9, 7]);
  });

  it('counts archived records as being there', async () => {
    const model = new OdooModel();
    model.commit(1, 'archived', model.now, false);
    expect(await missingIds(model.client, 'x', [1])).toEqual([]);
  });

  it('asks for a thousand ids at a time, and for nothing when none are known', async () => {
    const model = new OdooModel();
    const ids = Array.from({ length: 2500 }, (_, index) => index + 1);
    for (const id of ids) model.commit(id, `${id}`);
    expect(await missingIds(model.client, 'x', [...ids, 2501])).toEqual([2501]);
    expect(model.searches).toHaveLength(3);
    expect(await missingIds(model.client, 'x', [])).toEqual([]);
    expect(model.searches).toHaveLength(3);
  });

  it('refuses what is no id', async () => {
    const { client } = new OdooModel();
    expect(await failure(missingIds(client, 'x', [1, 0]))).toMatchObject({ code: 'invalid-request' });
  });
});
