import type { Fault } from '@crossdock/mocks';
import type { Case } from './case.ts';
import { plainWarehouses } from './habits.ts';

/** Every write that could be doubled. */
const writes: readonly [mock: string, operation: string][] = [
  ['ups', 'ship'],
  ['ups', 'void'],
  ['example', 'ship'],
  ['shipbob', 'create-order'],
  ['shipbob', 'cancel-order'],
  ['odoo', 'stock.picking/button_validate'],
  ['odoo', 'stock.picking/write'],
  ['odoo', 'stock.picking/message_post'],
  ['odoo', 'ir.attachment/create'],
  ['odoo', 'mail.activity/create'],
];

/** The work is done, and nobody says so. */
export const lostReply: Case = {
  id: 'lost-reply',
  says: 'One reply in eight to a write is lost after the work was done; what is there is found, and nothing is done twice.',
  demand: { perHour: 150, cancelRate: 0.03 },
  orders: 400,
  faults: () =>
    writes.map(([mock, operation]): Fault => ({ mock, operation, kind: 'lost-reply', probability: 0.125 })),
  warehouses: plainWarehouses,
  rules: { peopleMayBeAsked: false },
  requires: [
    {
      says: 'the reply to a label purchase was lost',
      met: (situations) => situations.count('lost-reply ups ship') > 0,
    },
    {
      says: 'the reply to a release was lost',
      met: (situations) => situations.count('lost-reply shipbob create-order') > 0,
    },
    {
      says: 'the reply to a validation was lost',
      met: (situations) => situations.count('lost-reply odoo stock.picking/button_validate') > 0,
    },
    {
      says: 'the reply to a note was lost',
      met: (situations) => situations.count('lost-reply odoo stock.picking/message_post') > 0,
    },
  ],
};
