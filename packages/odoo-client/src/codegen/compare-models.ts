/** Model by model, the type of each field as it stands in the file. */
type Declared = ReadonlyMap<string, ReadonlyMap<string, string>>;

/**
 * Says in plain words how the models of one generated file differ from those of a newer one; nothing where only labels,
 * help or the first lines do.
 */
export function compareModels(before: string, after: string): string[] {
  const [old, now] = [parse(before), parse(after)];
  const models = [...new Set([...old.keys(), ...now.keys()])].toSorted();
  return models.flatMap((model) => {
    const [was, is] = [old.get(model), now.get(model)];
    if (was === undefined) return [`${model}: this model is new`];
    if (is === undefined) return [`${model}: this model is gone`];
    return compareFields(model, was, is);
  });
}

function compareFields(
  model: string,
  was: ReadonlyMap<string, string>,
  is: ReadonlyMap<string, string>,
): string[] {
  const names = [...new Set([...was.keys(), ...is.keys()])].toSorted();
  return names.flatMap((name) => {
    const [before, after] = [was.get(name), is.get(name)];
    if (before === after) return [];
    if (before === undefined) return [`${model}.${name}: this field is new, ${after}`];
    if (after === undefined) return [`${model}.${name}: this field is gone`];
    return [`${model}.${name}: was ${before}, is ${after}`];
  });
}

/** Reads a generated file: a line per field, under the interface of its model. */
function parse(text: string): Declared {
  const models = new Map<string, Map<string, string>>();
  const fieldsOfInterface = new Map<string, Map<string, string>>();
  let fields: Map<string, string> | undefined;
  for (const line of text.split(/\r?\n/)) {
    const [, interfaceName] = /^export interface (\S+) \{$/.exec(line) ?? [];
    const [, name, type] = /^ {2}(?!\/\*\*| \*)(\S+): (.+);$/.exec(line) ?? [];
    if (interfaceName !== undefined) {
      fields = fieldsOfInterface.get(interfaceName) ?? new Map();
      fieldsOfInterface.set(interfaceName, fields);
    } else if (name !== undefined && type !== undefined && name.startsWith("'")) {
      const declared = new Map<string, string>();
      models.set(name.slice(1, -1), declared);
      fieldsOfInterface.set(type, declared);
    } else if (name !== undefined && type !== undefined) {
      fields?.set(name, type);
    }
  }
  return models;
}
