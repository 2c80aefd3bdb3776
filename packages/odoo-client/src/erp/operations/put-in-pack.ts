import type { CallContext } from '@crossdock/client-core';
import { z } from 'zod';
import { checkOpen, readHeads } from '../shipment/delivery-state.ts';
import type { OdooPackage, OdooPacked } from '../odoo-erp.ts';
import { afterWriting, type ErpSession, fail } from '../session.ts';
import { many2oneField, textField } from '../../orm/fields.ts';
import type { OdooCallOptions } from '../../orm/odoo-client.ts';
import { looseOf, type MoveLine, packingCommands, readMoveLines } from '../packing/packing-lines.ts';
import { planPacking } from '../packing/packing-plan.ts';
import { samePieces } from '../pieces.ts';
import { refuse } from '../../wire/odoo-error.ts';

const operation = 'putInPack';
const Package = z.looseObject({ id: z.int(), name: textField });
const Weighed = z.looseObject({ weight_uom_name: textField });
const gramsPerPound = 453.592_37;
const Packed = z.looseObject({ result_package_id: many2oneField });

type Call = OdooCallOptions & { operation: string };

/**
 * Creates the packages, then puts the goods into all of them in one write of the delivery: the button that packs would
 * take whole lines, and asks questions that differ by version. What lies in a package of that name already is left.
 */
export async function putInPack(
  session: ErpSession,
  { deliveryId, packages }: { deliveryId: number; packages: readonly OdooPackage[] },
  { repeated, signal }: CallContext,
): Promise<OdooPacked[]> {
  const call = { operation, signal };
  checkNames(packages);
  const [head] = await readHeads(session, [deliveryId], call);
  if (head === undefined) throw fail(operation, 'not-found', `there is no delivery ${deliveryId}`);
  const lines = await readMoveLines(session, deliveryId, call);
  const present = packagesIn(lines);
  const missing = packages.filter((each) => !holds(present, each));
  const ids = new Map([...present].map(([name, { id }]) => [name, id]));
  if (missing.length > 0) {
    if (head.state === 'done') throw fail(operation, 'conflict', `delivery ${deliveryId} is done`);
    checkOpen(head, operation);
    const plan = planPacking(looseOf(lines), missing, operation);
    const created = await createPackages(session, missing, repeated === true, call);
    for (const [index, { reference }] of missing.entries()) ids.set(reference, created[index] ?? 0);
    const commands = packingCommands(await session.dialect(), lines, plan, created);
    await afterWriting(() =>
      session.client.write('stock.picking', [deliveryId], { move_line_ids: commands }, call),
    );
  }
  return packages.map(({ reference }) => ({ reference, packageId: ids.get(reference) ?? 0 }));
}

function checkNames(packages: readonly OdooPackage[]): void {
  const seen = new Set<string>();
  for (const [index, { reference, lines }] of packages.entries()) {
    if (reference.trim() === '')
      throw refuse(operation, `packages.${index}.reference`, 'a package needs a name');
    if (seen.has(reference))
      throw refuse(operation, `packages.${index}.reference`, 'two packages have this name');
    if (!lines.every((line) => line.quantity > 0) || lines.length === 0)
      throw refuse(operation, `packages.${index}.lines`, 'each line needs a quantity above 0');
    seen.add(reference);
  }
}

/** What lies in the packages of a delivery, by their names. */
function packagesIn(lines: readonly MoveLine[]): Map<string, { id: number; lines: MoveLine[] }> {
  const packages = new Map<string, { id: number; lines: MoveLine[] }>();
  for (const line of lines) {
    const box = line.result_package_id;
    if (box === null || !line.packed) continue;
    const found = packages.get(box.name);
    if (found === undefined) packages.set(box.name, { id: box.id, lines: [line] });
    else found.lines.push(line);
  }
  return packages;
}

/** @throws {IntegrationError} `conflict` when a package of this name holds something else */
function holds(present: ReturnType<typeof packagesIn>, { reference, lines }: OdooPackage): boolean {
  const found = present.get(reference);
  if (found === undefined) return false;
  if (samePieces(found.lines, lines)) return true;
  throw fail(operation, 'conflict', `package "${reference}" holds other goods already`);
}

/** When an earlier try may have made them, empty packages of these names are taken first. */
async function createPackages(
  session: ErpSession,
  packages: readonly OdooPackage[],
  repeated: boolean,
  call: Call,
): Promise<number[]> {
  const { packageModel, packageType } = await session.dialect();
  const gramsPer = await gramsPerUnit(session, packages, call);
  const empty = repeated ? await findEmpty(session, packageModel, packages, call) : new Map<string, number>();
  const toCreate = packages.filter((each) => !empty.has(each.reference));
  const values = toCreate.map(({ reference, typeId, weightGrams }) => ({
    name: reference,
    ...(typeId === undefined ? {} : { [packageType]: typeId }),
    ...(weightGrams === undefined ? {} : { shipping_weight: weightGrams / gramsPer }),
  }));
  const created = await session.client.create(packageModel, values, call);
  const createdIds = new Map(toCreate.map(({ reference }, index) => [reference, created[index] ?? 0]));
  return packages.map(({ reference }) => empty.get(reference) ?? createdIds.get(reference) ?? 0);
}

/** Packages of these names with nothing in them, neither on stock nor on its way. */
async function findEmpty(
  { client }: ErpSession,
  model: string,
  packages: readonly OdooPackage[],
  call: Call,
): Promise<Map<string, number>> {
  const found = await client.searchRead(model, {
    ...call,
    record: Package,
    domain: [
      ['name', 'in', packages.map((each) => each.reference)],
      ['quant_ids', '=', false],
    ],
    order: 'id',
  });
  const filled = await client.searchRead('stock.move.line', {
    ...call,
    record: Packed,
    domain: [['result_package_id', 'in', found.map(({ id }) => id)]],
  });
  const taken = new Set(filled.map((line) => line.result_package_id?.id));
  return new Map(
    found.flatMap(({ id, name }) => (name === null || taken.has(id) ? [] : [[name, id] as const])),
  );
}

/** Grams in what the database weighs in: kilograms, unless pounds are set. */
async function gramsPerUnit(
  { client }: ErpSession,
  packages: readonly OdooPackage[],
  call: Call,
): Promise<number> {
  if (packages.every((each) => each.weightGrams === undefined)) return 1000;
  const [picking] = await client.searchRead('stock.picking', {
    ...call,
    record: Weighed,
    domain: [],
    limit: 1,
  });
  return picking?.weight_uom_name === 'lb' ? gramsPerPound : 1000;
}
