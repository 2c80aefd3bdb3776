import type { Database, Session } from './database.ts';
import { addCompany, addUser, type NewCompany, type NewUser } from './organisation.ts';
import type { MoveRow, OrderRow } from './rows.ts';
import { movesOf, rootOf, skuOf } from './rules/picking-state.ts';
import { packagesOf } from './rules/packages.ts';
import { cancelOrder } from './rules/sales.ts';
import { applyCount } from './rules/quants.ts';
import { quantAt } from './rules/quant-places.ts';
import { SlowTransaction } from './slow-transaction.ts';
import type { Value, Values } from './values.ts';
import { callMethod } from './methods.ts';
import { createRow } from './writing.ts';

/** A product to sell. */
export interface NewProduct {
  sku: string;
  name: string;
  weightKg: number;
  /** On hand per warehouse code. */
  stock?: Readonly<Record<string, number>>;
  /** Sales price; 1 when left out. */
  price?: number;
}

/** Someone to deliver to. Codes are ISO 3166-1 alpha-2 and, for states, the part after the hyphen of ISO 3166-2. */
export interface NewPartner {
  name: string;
  street: string;
  city: string;
  zip: string;
  countryCode: string;
  stateCode?: string;
  phone?: string;
  email?: string;
  isCompany?: boolean;
}

/** A delivery method. */
export interface NewCarrier {
  name: string;
  /** `rate_and_ship` (Odoo's default) lets validation overwrite the shipping price, `rate` does not. */
  integrationLevel?: 'rate' | 'rate_and_ship';
  fixedPrice?: number;
  /** Link with `<shipmenttrackingnumber>` in it. */
  trackingUrl?: string;
}

/** An order as a shop or a person enters it. */
export interface NewOrder {
  partnerId: number;
  lines: readonly { productId: number; quantity: number; price?: number }[];
  carrierId?: number;
  clientOrderRef?: string;
  /** Naive UTC, `YYYY-MM-DD HH:MM:SS`. */
  commitmentDate?: string;
  /** Whose order it is; the first company's when left out. */
  companyId?: number;
  /** False leaves a quotation. */
  confirm: boolean;
}

/** What became of an order. */
export interface PlacedOrder {
  orderId: number;
  orderName: string;
  pickingIds: number[];
  pickingNames: string[];
}

/** A transfer as a test wants to see it. */
export interface PickingSnapshot {
  id: number;
  name: string;
  state: string;
  /** Name of the first delivery behind it. */
  root: string;
  origin: string;
  backorderOf: string;
  trackingRef: string;
  packages: string[];
  moves: { sku: string; demand: number; quantity: number; picked: boolean; state: string }[];
}

/** Seeding, and what people do in the web client; nothing of it goes over the wire. */
export class World {
  readonly #db: Database;
  readonly #session: Session;

  constructor(db: Database, uid: number) {
    this.#db = db;
    this.#session = { db, uid, context: {} };
  }

  addProduct(product: NewProduct): number {
    return this.#do(() => {
      const values: Values = {
        name: product.name,
        default_code: product.sku,
        weight: product.weightKg,
        list_price: product.price ?? 1,
        is_storable: true,
      };
      const { id } = createRow(this.#session, 'product.product', values);
      for (const [code, quantity] of Object.entries(product.stock ?? {})) this.#addStock(id, quantity, code);
      return id;
    });
  }

  addPartner(partner: NewPartner): number {
    return this.#do(() => {
      const country = this.#one('res.country', 'code', partner.countryCode);
      const state = this.#db
        .where('res.country.state', 'country_id', country)
        .find((row) => row['code'] === partner.stateCode);
      const values: Values = {
        name: partner.name,
        street: partner.street,
        city: partner.city,
        zip: partner.zip,
        country_id: country,
        state_id: state?.id ?? false,
        phone: partner.phone ?? false,
        email: partner.email ?? false,
        is_company: partner.isCompany ?? false,
      };
      return createRow(this.#session, 'res.partner', values).id;
    });
  }

  addCarrier(carrier: NewCarrier): number {
    return this.#do(() => {
      const service = createRow(this.#session, 'product.product', { name: carrier.name, type: 'service' });
      const values: Values = {
        name: carrier.name,
        product_id: service.id,
        integration_level: carrier.integrationLevel ?? 'rate_and_ship',
        fixed_price: carrier.fixedPrice ?? 0,
        tracking_url: carrier.trackingUrl ?? false,
      };
      return createRow(this.#session, 'delivery.carrier', values).id;
    });
  }

  addPackageType(type: { name: string; baseWeightKg?: number; maxWeightKg?: number }): number {
    return this.#do(() => {
      const values = {
        name: type.name,
        base_weight: type.baseWeightKg ?? 0,
        max_weight: type.maxWeightKg ?? 0,
      };
      return createRow(this.#session, 'stock.package.type', values).id;
    });
  }

  placeOrder(order: NewOrder): PlacedOrder {
    return this.#do(() => {
      const lines = order.lines.map(({ productId, quantity, price }) => [
        0,
        0,
        {
          product_id: productId,
          product_uom_qty: quantity,
          ...(price === undefined ? {} : { price_unit: price }),
        },
      ]);
      const values: Values = {
        partner_id: order.partnerId,
        carrier_id: order.carrierId ?? false,
        client_order_ref: order.clientOrderRef ?? false,
        commitment_date: order.commitmentDate ?? false,
        order_line: lines,
      };
      const session = this.#sessionIn(order.companyId);
      const row = createRow(session, 'sale.order', values) as OrderRow;
      if (order.confirm) callMethod(session, 'sale.order', 'action_confirm', { ids: [row.id] });
      const pickings = this.#db.where('stock.picking', 'sale_id', row.id);
      return {
        orderId: row.id,
        orderName: row.name,
        pickingIds: pickings.map((picking) => picking.id),
        pickingNames: pickings.map((picking) => picking.name),
      };
    });
  }

  cancelOrder(orderId: number): void {
    this.#do(() => cancelOrder(this.#session, orderId));
  }

  /** Counts more of a product into a warehouse's stock; fewer when negative. Nothing is reserved by it. */
  addStock(productId: number, quantity: number, warehouseCode = 'WH'): void {
    this.#do(() => this.#addStock(productId, quantity, warehouseCode));
  }

  /** What is on hand and not set aside in a warehouse's stock. */
  availableStock(productId: number, warehouseCode = 'WH'): number {
    const quant = quantAt(this.#session, productId, this.#stockOf(warehouseCode));
    return quant.quantity - quant.reserved_quantity;
  }

  /** Any button or method, as if a person pressed it in the web client. */
  call(model: string, method: string, body: Values): unknown {
    return this.#do(() => callMethod(this.#session, model, method, body));
  }

  /**
   * Begins a transaction now that commits when told to, with the `write_date` of now: what a poll by `write_date`
   * must overlap for.
   *
   * ```ts
   * const slow = world.beginSlow().call('stock.picking', 'write', { ids: [109], vals: { origin: 'slow' } });
   * clock.advance(2000); // quick writes by others, and a poll that moves its cursor past the beginning
   * slow.commit();
   * ```
   */
  beginSlow(): SlowTransaction {
    return new SlowTransaction(this.#session);
  }

  picking(id: number): PickingSnapshot {
    const picking = this.#db.get('stock.picking', id);
    const session = this.#session;
    return {
      id,
      name: picking.name,
      state: picking.state,
      root: rootOf(session, id),
      origin: picking.origin || '',
      backorderOf: this.#db.find('stock.picking', picking.backorder_id)?.name ?? '',
      trackingRef: picking.carrier_tracking_ref || '',
      packages: packagesOf(session, picking).map((box) => String(this.#db.get('stock.package', box)['name'])),
      moves: movesOf(session, picking).map((move) => this.#showMove(move)),
    };
  }

  /** Adds a company with a warehouse of its own; the administrator may use it. Gives its id. */
  addCompany(company: NewCompany): number {
    return this.#do(() => addCompany(this.#db, company));
  }

  /** Adds a user; gives the uid. */
  addUser(user: NewUser): number {
    return this.#do(() => addUser(this.#db, user));
  }

  /** How many records a model has; for tests of memory. */
  count(model: string): number {
    return this.#db.table(model).rows.size;
  }

  #showMove(move: MoveRow): PickingSnapshot['moves'][number] {
    const { product_uom_qty: demand, quantity, picked, state } = move;
    return { sku: skuOf(this.#session, move.product_id), demand, quantity, picked, state };
  }

  #addStock(productId: number, quantity: number, warehouseCode: string): void {
    const quant = quantAt(this.#session, productId, this.#stockOf(warehouseCode));
    applyCount(this.#session, quant, quant.quantity + quantity);
  }

  #stockOf(warehouseCode: string): number {
    return Number(
      this.#db.get('stock.warehouse', this.#one('stock.warehouse', 'code', warehouseCode))['lot_stock_id'],
    );
  }

  #sessionIn(companyId: number | undefined): Session {
    if (companyId === undefined) return this.#session;
    return { ...this.#session, context: { allowed_company_ids: [companyId] } };
  }

  #one(model: string, field: string, value: Value): number {
    const row = this.#db.where(model, field, value)[0];
    if (row === undefined) throw new Error(`the mock has no ${model} with ${field} ${String(value)}`);
    return row.id;
  }

  #do<Result>(work: () => Result): Result {
    return this.#db.transaction(work);
  }
}
