import { hasGroup } from '../access/users.ts';
import type { ModelRules, Session } from '../database.ts';
import { validationError } from '../errors.ts';
import { modelLabel } from '../model-labels.ts';
import { createRow } from '../writing.ts';
import { type Row, round2, textOf } from '../values.ts';
import { availabilityOf } from './availability.ts';
import { copyOfName } from './copies.ts';
import { messagePost } from './messages.ts';

export const partnerRules: ModelRules = {
  order: 'complete_name, id desc',
  displayName: partnerName,
  copying: copyOfName,
  computed: {
    complete_name: partnerName,
    commercial_partner_id: (_session, row) => row['parent_id'] || row.id,
  },
  defaults: () => ({
    type: 'contact',
    lang: 'en_US',
    autopost_bills: 'ask',
    group_on: 'default',
    group_rfq: 'default',
  }),
  methods: { message_post: messagePost('res.partner') },
  created: requireName,
  written: (session, rows) => {
    for (const row of rows) requireName(session, row);
  },
};

/** @throws OdooError ValidationError for a contact without a name; addresses need none (seen on Odoo 19.0) */
function requireName(_session: Session, row: Row): void {
  if (row['type'] !== 'contact' || (row['name'] !== false && row['name'] !== undefined)) return;
  throw validationError('Contacts require a name');
}

/** `Company, Contact` for who belongs to a company. */
function partnerName(session: Session, row: Row): string {
  const parent = session.db.find('res.partner', row['parent_id']);
  const own = String(row['name'] || '');
  return parent === undefined ? own : `${String(parent['name'])}, ${own}`;
}

export const productRules: ModelRules = {
  order: 'default_code, name, id',
  copying: copyOfName,
  displayName: (_session, row) =>
    (row['default_code'] ? `[${String(row['default_code'])}] ` : '') + String(row['name']),
  computed: {
    lst_price: (_session, row) => row['list_price'] ?? 0,
    qty_available: (session, row) => availabilityOf(session, row).onHand,
    free_qty: (session, row) => {
      const { onHand, reserved } = availabilityOf(session, row);
      return round2(onHand - reserved);
    },
    virtual_available: (session, row) => {
      const { onHand, incoming, outgoing } = availabilityOf(session, row);
      return round2(onHand + incoming - outgoing);
    },
    incoming_qty: (session, row) => availabilityOf(session, row).incoming,
    outgoing_qty: (session, row) => availabilityOf(session, row).outgoing,
  },
  defaults: () => ({
    // Every product has a template of its own; its number is set once the product has one.
    product_tmpl_id: 0,
    type: 'consu',
    is_storable: false,
    uom_id: 1,
    tracking: 'none',
    service_tracking: 'no',
    list_price: 1,
    sale_ok: true,
    purchase_ok: true,
  }),
  created: (session, row) => {
    session.db.update('product.product', row, { product_tmpl_id: row.id });
  },
};

export const locationRules: ModelRules = {
  order: 'complete_name, id',
  copying: copyOfName,
  displayName: (_session, row) => String(row['complete_name'] ?? row['name'] ?? ''),
  defaults: (session, values) => {
    const parent = session.db.find('stock.location', values['location_id']);
    const name = textOf(values['name'] ?? '');
    const nested = parent !== undefined && parent['usage'] !== 'view';
    return {
      usage: 'internal',
      company_id: 1,
      complete_name:
        parent === undefined ? name : `${String(nested ? parent['complete_name'] : parent['name'])}/${name}`,
    };
  },
  deleting: (session, rows) => {
    for (const row of rows) {
      if (session.db.where('stock.move', 'location_id', row.id).length === 0) continue;
      throw validationError(
        'Another model is using the record you are trying to delete.\n\n' +
          `The troublemaker is: '${modelLabel('stock.move')}' (stock.move)\n` +
          "Thanks to the following constraint: 'Source Location' (location_id)\nHow about archiving the record instead?",
      );
    }
  },
};

export const pickingTypeRules: ModelRules = {
  order: 'sequence, id',
  displayName: (session, row) => {
    const warehouse = session.db.find('stock.warehouse', row['warehouse_id']);
    return warehouse === undefined
      ? String(row['name'])
      : `${String(warehouse['name'])}: ${String(row['name'])}`;
  },
};

/** `(module, name)` is the only thing a caller can rely on to be unique (seen on Odoo 19.0). */
export const externalIdRules: ModelRules = {
  order: 'module, model, name, id',
  displayName: (_session, row) => `${String(row['module'])}.${String(row['name'])}`,
  computed: {
    complete_name: (_session, row) => `${String(row['module'])}.${String(row['name'])}`,
  },
  defaults: () => ({ module: '', noupdate: false }),
  created: checkExternalId,
  written: (session, rows) => {
    for (const row of rows) checkExternalId(session, row);
    session.db.lostReferences.clear();
  },
  deleting: (session) => {
    session.db.lostReferences.clear();
  },
};

function checkExternalId(session: Session, row: Row): void {
  const same = session.db.where('ir.model.data', 'name', row['name'] ?? false);
  if (!same.some((other) => other.id !== row.id && other['module'] === row['module'])) return;
  throw validationError(
    'duplicate key value violates unique constraint "ir_model_data_module_name_uniq_index"\n' +
      `DETAIL:  Key (module, name)=(${String(row['module'])}, ${String(row['name'])}) already exists.\n`,
  );
}

export const userRules: ModelRules = {
  order: 'name, login',
  displayName: (session, row) =>
    String(session.db.find('res.partner', row['partner_id'])?.['name'] ?? row['login']),
  methods: {
    context_get: {
      args: {},
      onModel: true,
      reads: true,
      run: (session) => ({ lang: 'en_US', tz: 'Europe/Brussels', uid: session.uid }),
    },
    has_group: {
      args: { group_ext_id: true },
      reads: true,
      run: (session, ids, args) => hasGroup(session, ids, args['group_ext_id']),
    },
  },
  defaults: (session, values) => ({
    company_id: 1,
    company_ids: [[6, 0, [1]]],
    notification_type: 'email',
    partner_id: values['partner_id'] ?? createRow(session, 'res.partner', { name: values['name'] }).id,
  }),
  created: (session, row) => {
    const same = session.db.where('res.users', 'login', row['login'] ?? false);
    if (same.length > 1) throw validationError('You can not have two users with the same login!');
  },
};
