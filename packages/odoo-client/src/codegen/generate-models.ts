import type { ModelDescription, ModelDescriptions } from './describe-models.ts';
import { writeField } from './write-field.ts';

/** How to name things in the file. */
export interface GenerateOptions {
  /** Such as `19.0`; the interface that holds all models is named after it. */
  odooVersion: string;
  /** The command that makes the file, for its first lines. */
  command: string;
  /** Where the marker types come from. */
  importFrom?: string | undefined;
}

/** Quirk: users have fields named after the ids of groups, which every database has its own of. Seen on Odoo 14.0. */
const groupField = /^(in_group|sel_groups)_\d/;

const markers = ['Field', 'Many2many', 'Many2one', 'One2many', 'Selection'];

/**
 * Writes the types of a database's models for the type parameter of `connectOdoo`. The same models give the same text,
 * whatever order they come in.
 */
export function generateModels(
  descriptions: ModelDescriptions,
  { odooVersion, command, importFrom = '@crossdock/odoo-client' }: GenerateOptions,
): string {
  const all = nameOfVersion(odooVersion);
  const models = Object.entries(descriptions).toSorted(([a], [b]) => byCodeUnit(a, b));
  const names = nameInterfaces(Object.keys(descriptions).toSorted(byCodeUnit), [all, ...markers]);
  const bodies = models.map(([model, description]) => writeModel(model, names.get(model) ?? '', description));
  const used = markers.filter((marker) => bodies.some((body) => body.includes(`: ${marker}<`)));
  return [
    `// The models of Odoo ${odooVersion}, for the type parameter of \`connectOdoo\`. Generated: do not edit. Made by`,
    `// ${command}`,
    '',
    ...(used.length === 0 ? [] : [`import type { ${used.join(', ')} } from '${importFrom}';`, '']),
    `/** The models of Odoo ${odooVersion}. */`,
    `export interface ${all} {`,
    ...models.map(([model]) => `  '${model}': ${names.get(model)};`),
    '}',
    ...bodies.flatMap((body) => ['', body]),
    '',
  ].join('\n');
}

function writeModel(model: string, name: string, description: ModelDescription): string {
  const lines = Object.keys(description.fields)
    .filter((field) => !groupField.test(field))
    .toSorted(byCodeUnit)
    .flatMap((field) => writeField(model, field, description));
  return [`/** \`${model}\` */`, `export interface ${name} {`, ...lines, '}'].join('\n');
}

/** `Odoo19` for 19.0, and for a release between versions of that number, such as `saas~19.2`. */
function nameOfVersion(version: string): string {
  return `Odoo${/\d+/.exec(version)?.[0] ?? ''}`;
}

/** `StockPicking` for `stock.picking`; a name that is taken gets an underscore. */
function nameInterfaces(models: readonly string[], taken: readonly string[]): ReadonlyMap<string, string> {
  const seen = new Set(taken);
  const names = new Map<string, string>();
  for (const model of models) {
    let name = model
      .split(/[._]+/)
      .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
      .join('');
    while (seen.has(name)) name += '_';
    seen.add(name);
    names.set(model, name);
  }
  return names;
}

/** Not by the language of the machine. */
function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
