import { z } from 'zod';
import type { OdooCallOptions, OdooClient } from '../../orm/odoo-client.ts';

/** A question that a button answers with, over HTTP 200, in place of doing its work. */
const Action = z.looseObject({
  type: z.string(),
  res_model: z.unknown().optional(),
  res_id: z.unknown().optional(),
  context: z.unknown().optional(),
});
type Action = z.infer<typeof Action>;

/** The questions this client has an answer to, by the model of their wizard: the button that goes on. */
const answers: Record<string, string> = {
  // Makes a backorder of the rest.
  'stock.backorder.confirmation': 'process',
  'confirm.stock.sms': 'dont_send_sms',
};

/** More questions than this in a row are a circle. */
const questionsMax = 5;

/**
 * Presses a button of a record and answers the questions that come back. Gives `true` when Odoo says so; the name of
 * the question when it is one nobody here can answer, in which case the work may or may not be done.
 */
export async function pressButton(
  client: OdooClient,
  press: { model: string; id: number; button: string },
  call: OdooCallOptions,
): Promise<true | string> {
  let answer = await client.call(press.model, press.button, {
    ...call,
    ids: [press.id],
    answer: z.unknown(),
  });
  for (let question = 0; answer !== true; question++) {
    if (question === questionsMax) return 'too many questions';
    const action = Action.safeParse(answer).data;
    if (action === undefined) return typeof answer;
    const model = typeof action.res_model === 'string' ? action.res_model : action.type;
    const button = answers[model];
    if (button === undefined) return model;
    answer = await answerWizard(client, model, button, action, call);
  }
  return true;
}

/**
 * Quirk: the wizard must be made and answered with the context of its action: without it, it says true and does
 * nothing. Seen on Odoo 19.0.
 */
async function answerWizard(
  client: OdooClient,
  model: string,
  button: string,
  action: Action,
  call: OdooCallOptions,
): Promise<unknown> {
  const inner = typeof action.context === 'object' && action.context !== null ? action.context : {};
  const options = { ...call, context: { ...call.context, ...inner } };
  const id =
    typeof action.res_id === 'number' ? action.res_id : (await client.create(model, [{}], options))[0];
  if (id === undefined) return undefined;
  return client.call(model, button, { ...options, ids: [id], answer: z.unknown() });
}
