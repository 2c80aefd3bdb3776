import { test } from 'vitest';
import { createHttpPolicy, systemClock, systemRandom } from '../src/index.ts';

test('what the policy costs a call', async ({ bench }) => {
  const answer = JSON.stringify({ id: 1, name: 'x'.repeat(400) });
  const fetch = async () => new Response(answer, { status: 200 });
  const policy = createHttpPolicy({
    system: 'vendor',
    clock: systemClock,
    random: systemRandom,
    fetch,
    readError: () => ({ message: '' }),
  });
  const request = () => new Request('https://vendor.test/things', { method: 'POST', body: '{"a":1}' });
  const call = { operation: 'createThing', writes: true };
  await bench('fetch alone', async () => {
    request();
    await (await fetch()).text();
  }).run();
  await bench('fetch with the policy', async () => {
    await (await policy.fetchFor(call)(request())).text();
  }).run();
});
