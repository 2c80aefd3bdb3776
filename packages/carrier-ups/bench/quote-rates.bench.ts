import { createLabFetch, Lab, VirtualClock } from '@crossdock/mocks';
import { createUpsMock } from '@crossdock/mocks/ups';
import { test } from 'vitest';
import { createUpsCarrier } from '../src/index.ts';
import { domesticRequest } from '../test/requests.ts';

test('what UPS costs, over its mock', async ({ bench }) => {
  const clock = new VirtualClock();
  const lab = new Lab({ mocks: [createUpsMock({ clock })], clock });
  const ups = createUpsCarrier({
    credentials: { clientId: 'ups-client', clientSecret: 'ups-secret', accountNumber: 'A1B2C3' },
    environment: 'sandbox',
    clock,
    fetch: createLabFetch(lab, clock),
  });
  const { reference, shipFrom, shipTo, packages } = domesticRequest;
  await bench('quote every service', async () => {
    await ups.quoteRates({ reference, shipFrom, shipTo, packages });
  }).run();
});
