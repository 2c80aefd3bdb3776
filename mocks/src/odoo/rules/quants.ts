import type { Method, ModelRules, Session } from '../database.ts';
import { accessError, OdooError, userError } from '../errors.ts';
import { displayName } from '../evaluate.ts';
import { modelLabel } from '../model-labels.ts';
import type { Link, QuantRow } from '../rows.ts';
import { type Row, round2, type Values } from '../values.ts';
import { skuOf } from './picking-state.ts';
import { changeQuantity, placeKey, quantAt, quantColumns, shelfKey } from './quant-places.ts';

export const quantRules: ModelRules = {
  order: 'id',
  displayName: quantName,
  copying: () => {
    throw userError('You cannot duplicate stock quants.');
  },
  computed: {
    available_quantity: (_session, row) =>
      round2(Number(row['quantity'] ?? 0) - Number(row['reserved_quantity'] ?? 0)),
    inventory_quantity_auto_apply: (_session, row) => row['quantity'] ?? 0,
    is_outdated: (_session, row) => isOutdated(row as QuantRow),
  },
  defaults: (session, values) => ({
    reserved_quantity: 0,
    quantity: 0,
    package_id: false,
    lot_id: false,
    ...quantColumns(session, Number(values['location_id'])),
  }),
  created: (session, row, values) => {
    const quant = row as QuantRow;
    checkStorable(session, quant);
    session.db.update('stock.quant', quant, {
      place: placeKey(quant.product_id, quant.location_id, quant),
      shelf: shelfKey(quant.product_id, quant.location_id, quant),
    });
    if (values['inventory_quantity'] !== undefined)
      setCount(session, quant, Number(values['inventory_quantity']));
    applyAtOnce(session, [quant], values);
  },
  writing: (session, _rows, values) => {
    if (session.context['inventory_mode'] && identifying.some((name) => name in values)) {
      // As seen on Odoo 19.0.
      throw userError("Quant's editing is restricted, you can't do this operation.");
    }
    return values;
  },
  written: (session, rows, values) => {
    for (const row of rows as QuantRow[]) {
      if (values['product_id'] !== undefined) checkStorable(session, row);
      if (values['inventory_quantity'] !== undefined)
        setCount(session, row, Number(values['inventory_quantity']));
    }
    applyAtOnce(session, rows as QuantRow[], values);
  },
  deleting: () => {
    throw accessError(
      `You are not allowed to delete '${modelLabel('stock.quant')}' (stock.quant) records.\n\n` +
        'No group currently allows this operation.\n\nContact your administrator to request access if necessary.',
    );
  },
  methods: {
    // Also applies to a quant that was never counted, which then counts as empty (seen on Odoo 19.0).
    action_apply_inventory: each((session, quant) =>
      applyCount(session, quant, Number(quant['inventory_quantity'] ?? 0)),
    ),
    action_set_inventory_quantity: each((session, quant) =>
      setCount({ ...session, context: { inventory_mode: true } }, quant, quant.quantity),
    ),
    action_clear_inventory_quantity: each(clearCount),
  },
};

// What tells a quant from others.
const identifying = ['product_id', 'location_id', 'lot_id', 'package_id', 'owner_id'];

function each(work: (session: Session, quant: QuantRow) => void): Method {
  return {
    args: {},
    run: (session, ids) => {
      for (const id of ids) work(session, session.db.get('stock.quant', id, session.uid));
      return null;
    },
  };
}

/** @throws OdooError ValidationError */
function checkStorable(session: Session, quant: QuantRow): void {
  if (session.db.find('product.product', quant.product_id)?.['is_storable']) return;
  const message = 'Quants cannot be created for consumables or services.';
  throw new OdooError(422, 'odoo.exceptions.ValidationError', message);
}

/** The difference is that of the moment of counting; a quantity that moves on meanwhile outdates it. */
function isOutdated(quant: QuantRow): boolean {
  if (!quant['inventory_quantity_set']) return false;
  const expected = Number(quant['inventory_quantity'] ?? 0) - Number(quant['inventory_diff_quantity'] ?? 0);
  return round2(expected) !== quant.quantity;
}

function setCount(session: Session, quant: QuantRow, counted: number): void {
  session.db.update('stock.quant', quant, {
    inventory_quantity: counted,
    inventory_quantity_set: true,
    inventory_diff_quantity: round2(counted - quant.quantity),
    ...(session.context['inventory_mode'] ? { user_id: session.uid } : {}),
  });
}

function clearCount(session: Session, quant: QuantRow): void {
  const columns = {
    inventory_quantity: 0,
    inventory_quantity_set: false,
    inventory_diff_quantity: 0,
    user_id: false,
  };
  session.db.update('stock.quant', quant, columns);
}

/** `inventory_quantity_auto_apply` does nothing outside inventory mode (seen on Odoo 19.0). */
function applyAtOnce(session: Session, quants: readonly QuantRow[], values: Values): void {
  const counted = values['inventory_quantity_auto_apply'];
  if (counted === undefined || !session.context['inventory_mode']) return;
  for (const quant of quants) applyCount(session, quant, Number(counted));
}

/** The place, then the lot, then the package. */
function quantName(session: Session, row: Row): string {
  const { db } = session;
  const place = db.find('stock.location', row['location_id'])?.['complete_name'];
  const lot = db.find('stock.lot', row['lot_id'])?.['name'];
  const box = db.find('stock.package', row['package_id']);
  const names = [place, lot, box && displayName(session, 'stock.package', box)];
  return names.filter((name) => name !== undefined).join(' - ');
}

/** The quant that a count in inventory mode is about: the one that is there already. */
export function countedQuant(session: Session, values: Values): QuantRow | undefined {
  if (!session.context['inventory_mode'] || values['inventory_quantity'] === undefined) return undefined;
  const { product_id: productId, location_id: locationId } = values;
  for (const name of ['product_id', 'location_id']) {
    if (!values[name]) throw new OdooError(500, 'builtins.KeyError', name);
  }
  // Here Odoo looks at the place before it makes anything (seen on Odoo 19.0).
  session.db.get('stock.location', locationId, session.uid);
  const goods = { package_id: toLink(values['package_id']), lot_id: toLink(values['lot_id']) };
  const place = placeKey(Number(productId), Number(locationId), goods);
  return session.db.where('stock.quant', 'place', place)[0];
}

/** What the caller names the count, or who did it (seen on Odoo 19.0). */
function nameOfCount(session: Session): { reference: string; inventory_name: string | false } {
  const { inventory_name: given } = session.context;
  if (typeof given === 'string' && given !== '') return { reference: given, inventory_name: given };
  const user = session.db.find('res.users', session.uid);
  const by = user === undefined ? '' : ` (${displayName(session, 'res.users', user)})`;
  return { reference: `Product Quantity Updated${by}`, inventory_name: false };
}

function toLink(value: unknown): Link {
  return typeof value === 'number' ? value : false;
}

/** Sets what is on hand by a move from or to the place where differences go. */
export function applyCount(session: Session, quant: QuantRow, counted: number): void {
  const { db, uid } = session;
  const change = round2(counted - quant.quantity);
  clearCount(session, quant);
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
    ...nameOfCount(session),
    company_id: 1,
    date: db.now(),
  });
  // A second quant of the place is counted, but the first takes the difference (seen on Odoo 19.0).
  const changed = db.where('stock.quant', 'place', quant.place)[0] ?? quant;
  changeQuantity(session, changed, change);
  changeQuantity(
    session,
    quantAt(session, quant.product_id, adjustment, { package_id: false, lot_id: quant.lot_id }),
    -change,
  );
  const name = (id: number): unknown => db.find('stock.location', id)?.['complete_name'];
  db.record('stock-moved', '', {
    sku: skuOf(session, quant.product_id),
    quantity,
    from: name(from),
    to: name(to),
  });
}
