import type { FulfillmentRequest } from '@crossdock/canonical-model';
import { VirtualClock } from '@crossdock/mocks/kernel';
import { checkLaw, describeWarehouseCompliance, warehouseLaws } from '@crossdock/wms-core/compliance';
import { describe, expect, it } from 'vitest';
import { FakeServer, token } from './fake-server.ts';
import { correct, createFakeWarehouse, type FakeParts } from './fake-warehouse.ts';
import { failureMutants } from './failure-mutants.ts';
import type { Mutant } from './mutant.ts';
import { releaseMutants } from './release-mutants.ts';
import { shippingMutants } from './shipping-mutants.ts';
import { webhookMutants } from './webhook-mutants.ts';

function toRequest(reference: string, skus: readonly string[] = ['SKU-A', 'SKU-B']): FulfillmentRequest {
  return {
    reference,
    orderReference: 'S00042',
    shipTo: {
      contact: { name: 'Ada Lovelace', phone: '+1 555 0100', email: 'ada@example.com' },
      address: { lines: ['12 Example Street'], city: 'Springfield', countryCode: 'US' },
    },
    serviceLevel: 'ground',
    lines: skus.map((sku) => ({ sku, quantity: 2 })),
  };
}

function harness(parts: FakeParts, uniqueReference = true): Parameters<typeof checkLaw>[1] {
  return {
    open() {
      const clock = new VirtualClock();
      const mock = new FakeServer(clock);
      mock.uniqueReference = uniqueReference;
      return { mock, clock, warehouse: createFakeWarehouse(mock.fetch, clock, parts) };
    },
    request: toRequest,
    badRequest: (reference) => ({
      request: toRequest(reference, ['SKU-A', 'NO-SUCH-THING']),
      path: 'lines.1.sku',
    }),
    signatureHeader: 'x-signature',
    secrets: [token],
  };
}

describeWarehouseCompliance('a correct adapter', harness(correct));

const mutants = [...releaseMutants, ...shippingMutants, ...webhookMutants, ...failureMutants];

function lawsBrokenBy({ breaks }: Mutant): string[] {
  return warehouseLaws
    .map((law) => law.name)
    .filter((name) => breaks.some((begin) => name.startsWith(begin)));
}

describe('the drawer of broken adapters', () => {
  it.each(mutants)('finds the adapter that $does', async (mutant) => {
    const opened = harness({ ...correct, ...mutant.parts }, mutant.uniqueReference);
    const broken: string[] = [];
    for (const law of warehouseLaws) await checkLaw(law, opened).catch(() => broken.push(law.name));
    expect(broken).toEqual(lawsBrokenBy(mutant));
  });

  it('has an adapter for every law', () => {
    const proven = new Set(mutants.flatMap(lawsBrokenBy));
    expect(warehouseLaws.filter((law) => !proven.has(law.name))).toEqual([]);
  });
});
