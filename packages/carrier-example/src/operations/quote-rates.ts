import { Money, type RateQuote, type RateRequest } from '@crossdock/canonical-model';
import type { Call, CallContext } from '@crossdock/client-core';
import { z } from 'zod';
import type { ExampleClient } from '../client.ts';
import { serviceLevelOf } from '../codes.ts';
import { checkRequest } from '../wire/check-request.ts';
import { toRateRequest } from '../wire/request.ts';

const Rate = z.looseObject({
  service: z.string().min(1),
  price: z.object(Money.shape),
  charges: z.array(z.looseObject({ code: z.string(), amount: Money.shape.amount })),
  transitDays: z.int().nonnegative().nullish(),
  deliveryDate: z.iso.date().nullish(),
});

const Response = z.looseObject({ rates: z.array(Rate) });

/** Prices all services. Example Carrier, the wire. */
export async function quoteRates(
  { api, policy }: ExampleClient,
  request: RateRequest,
  context?: Pick<CallContext, 'signal'>,
): Promise<RateQuote[]> {
  checkRequest('quoteRates', request);
  const call: Call = { operation: 'quoteRates', writes: false, signal: context?.signal };
  const { data } = await api.POST('/rates', {
    body: toRateRequest(request),
    parseAs: 'text',
    fetch: policy.fetchFor(call),
  });
  return policy.parse(call, Response, data).rates.map(fromWire);
}

function fromWire({ service, price, charges, transitDays, deliveryDate }: z.infer<typeof Rate>): RateQuote {
  const serviceLevel = serviceLevelOf(service);
  return {
    carrierId: 'example',
    carrierServiceCode: service,
    ...(serviceLevel !== undefined && { serviceLevel }),
    total: price,
    negotiated: false,
    charges: charges.map(({ code, amount }) => ({
      carrierCode: code,
      amount: { amount, currency: price.currency },
    })),
    ...(typeof transitDays === 'number' && { transitDays }),
    ...(deliveryDate && { deliveryOn: deliveryDate }),
  };
}
