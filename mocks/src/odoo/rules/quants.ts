import type { ModelRules, Session } from '../database.ts';
import { accessError } from '../errors.ts';
import { modelLabel } from '../model-labels.ts';
import type { QuantRow } from '../rows.ts';
import { round2, type Values } from '../values.ts';
import { skuOf } from './picking-state.ts';
import { changeQuantity, placeKey, quantAt } from './stock.ts';

export const quantRules: ModelRules = {
  order: 'id',
  displayName: (_session, row) => `stock.quant,${row.id}`,
  computed: {
    available_quantity: (_session, row) =>
      round2(Number(row['quantity'] ?? 0) - Number(row['reserved_quantity'] ?? 0)),
    inventory_diff_quantity: (_session, row) =>
      row['inventory_quantity_set'] ? round2(Number(row['inventory_quantity']) - Number(row['quantity'])) : 0,
    inventory_quantity_auto_apply: (_session, row) => row['quantity'] ?? 0,
  },
  defaults: (session, values) => ({
    reserved_quantity: 0,
    quantity: 0,
    in_date: session.db.now(),
    company_id: 1,
    package_id: false,
    inventory_quantity_set: values['inventory_quantity'] !== undefined,
  }),
  created: (session, row, values) => {
    const quant = row as QuantRow;
    const { db } = session;
    db.update('stock.quant', quant, {
      place: placeKey(quant.product_id, quant.location_id, quant.package_id),
    });
    const counted = values['inventory_quantity_auto_apply'];
    if (counted !== undefined) applyCount(session, quant, Number(counted));
  },
  writing: (_session, _rows, values) =>
    values['inventory_quantity'] === undefined ? values : { ...values, inventory_quantity_set: true },
  written: (session, rows, values) => {
    const counted = values['inventory_quantity_auto_apply'];
    if (counted !== undefined) for (const row of rows) applyCount(session, row as QuantRow, Number(counted));
  },
  deleting: () => {
    throw accessError(
      `You are not allowed to delete '${modelLabel('stock.quant')}' (stock.quant) records.\n\n` +
        'No group currently allows this operation.\n\nContact your administrator to request access if necessary.',
    );
  },
  methods: {
    action_apply_inventory: {
      args: {},
      run: (session, ids) => {
        for (const id of ids) {
          const quant = session.db.get('stock.quant', id, session.uid);
          if (quant['inventory_quantity_set'])
            applyCount(session, quant, Number(quant['inventory_quantity'] ?? 0));
        }
        return null;
      },
    },
  },
};

/** The quant that a count in inventory mode is about: the one that is there already. */
export function countedQuant(session: Session, values: Values): QuantRow | undefined {
  if (!session.context['inventory_mode'] || values['inventory_quantity'] === undefined) return undefined;
  const { product_id: productId, location_id: locationId } = values;
  const place = placeKey(Number(productId), Number(locationId), false);
  return session.db.where('stock.quant', 'place', place)[0];
}

/** Sets what is on hand by a move from or to the place where differences go. */
export function applyCount(session: Session, quant: QuantRow, counted: number): void {
  const { db, uid } = session;
  const change = round2(counted - quant.quantity);
  db.update('stock.quant', quant, { inventory_quantity: 0, inventory_quantity_set: false });
  if (change === 0) return;
  const adjustment = db.where('stock.location', 'usage', 'inventory')[0]?.id ?? 0;
  const [from, to] = change > 0 ? [adjustment, quant.location_id] : [quant.location_id, adjustment];
  const quantity = Math.abs(change);
  db.insert('stock.move', uid, {
    picking_id: false,
    product_id: quant.product_id,
    product_uom: 1,
    product_uom_qty: quantity,
    quantity,
    picked: true,
    state: 'done',
    location_id: from,
    location_dest_id: to,
    sale_line_id: false,
    is_inventory: true,
    company_id: 1,
    date: db.now(),
  });
  changeQuantity(session, quant, change);
  changeQuantity(session, quantAt(session, quant.product_id, adjustment, false), -change);
  const name = (id: number): unknown => db.find('stock.location', id)?.['complete_name'];
  db.record('stock-moved', '', {
    sku: skuOf(session, quant.product_id),
    quantity,
    from: name(from),
    to: name(to),
  });
}
