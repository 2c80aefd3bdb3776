import { test } from 'vitest';
import { createLabFetch, Lab, VirtualClock } from '../src/kernel/index.ts';
import { createOdooMock } from '../src/odoo/index.ts';
import { createUpsMock } from '../src/ups/index.ts';

const key = '0123456789abcdef0123456789abcdef01234567';

test('one exchange with a mock', async ({ bench }) => {
  const clock = new VirtualClock();
  const odoo = createOdooMock({ clock });
  const lab = new Lab({ mocks: [odoo, createUpsMock({ clock })], clock });
  const partnerId = odoo.world.addPartner({
    name: 'Ada',
    street: '1 Main St',
    city: 'Boston',
    zip: '02108',
    stateCode: 'MA',
    countryCode: 'US',
  });
  const wire = {
    method: 'POST',
    path: '/json/2/res.partner/read',
    query: new URLSearchParams(),
    headers: { authorization: `bearer ${key}`, 'content-type': 'application/json' },
    body: JSON.stringify({ ids: [partnerId], fields: ['name', 'zip'] }),
  };
  const fetch = createLabFetch(lab, clock);
  await bench('Odoo read, the mock alone', () => {
    odoo.handle({ ...wire });
  }).run();
  await bench('Odoo read, through the lab', () => {
    lab.exchange(odoo, { ...wire });
  }).run();
  await bench('Odoo read, through the virtual-time fetch', async () => {
    const { method, headers, body, path } = wire;
    await (await fetch(new Request(`https://odoo.example.test${path}`, { method, headers, body }))).json();
  }).run();
});
