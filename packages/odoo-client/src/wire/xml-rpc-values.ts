import { XMLParser } from 'fast-xml-parser';

/** A call as XML-RPC writes it. */
export function writeMethodCall(method: string, params: readonly unknown[]): string {
  const values = params.map((param) => `<param>${writeValue(param)}</param>`).join('');
  return `<?xml version="1.0"?><methodCall><methodName>${method}</methodName><params>${values}</params></methodCall>`;
}

const int32 = 2 ** 31;

function writeValue(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return `<value><string>${escape(value)}</string></value>`;
    case 'boolean':
      return `<value><boolean>${value ? 1 : 0}</boolean></value>`;
    case 'number': {
      const isInt = Number.isInteger(value) && value < int32 && value >= -int32;
      return isInt ? `<value><int>${value}</int></value>` : `<value><double>${value}</double></value>`;
    }
    default:
  }
  if (Array.isArray(value))
    return `<value><array><data>${value.map(writeValue).join('')}</data></array></value>`;
  // There is no null on this wire: Odoo reads `false` as absent.
  if (typeof value !== 'object' || value === null) return '<value><boolean>0</boolean></value>';
  const members = Object.entries(value).filter(([, each]) => each !== undefined);
  const written = members.map(
    ([name, each]) => `<member><name>${escape(name)}</name>${writeValue(each)}</member>`,
  );
  return `<value><struct>${written.join('')}</struct></value>`;
}

// A carriage return would be read as a line feed, unless it is written as a reference.
const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '\r': '&#13;',
};

function escape(text: string): string {
  return text.replaceAll(/[&<>\r]/g, (character) => references[character] ?? character);
}

/** An answer of XML-RPC: a value, or a fault. */
export type MethodResponse = { value: unknown } | { fault: { code: number | string; text: string } };

/** Text keeps its spaces and stays text; only lists are lists; entities of a document's own are not expanded. */
const parser = new XMLParser({
  ignoreAttributes: true,
  ignoreDeclaration: true,
  parseTagValue: false,
  trimValues: false,
  // Without it, references by number stay as they are.
  htmlEntities: true,
  isArray: (name, path) => name === 'member' || name === 'param' || String(path).endsWith('.data.value'),
  processEntities: {
    enabled: true,
    maxEntityCount: 0,
    maxTotalExpansions: Infinity,
    maxExpandedLength: Infinity,
  },
});

/** Reads an answer. Undefined when it is none. */
export function readMethodResponse(xml: string): MethodResponse | undefined {
  let document: unknown;
  try {
    // XML turns a bare carriage return, which Odoo sends as it is, into a line feed.
    document = parser.parse(xml.replaceAll('\r', '&#13;'), true);
  } catch {
    return undefined;
  }
  const response = childOf(document, 'methodResponse');
  const fault = childOf(childOf(response, 'fault'), 'value');
  if (fault !== undefined) {
    const { faultCode, faultString } = readValue(fault) as { faultCode?: unknown; faultString?: unknown };
    const code = typeof faultCode === 'number' ? faultCode : String(faultCode);
    return { fault: { code, text: String(faultString) } };
  }
  const [param] = (childOf(childOf(response, 'params'), 'param') ?? []) as unknown[];
  const value = childOf(param, 'value');
  return value === undefined ? undefined : { value: readValue(value) };
}

/** A value without a type in it is a text. */
function readValue(node: unknown): unknown {
  if (typeof node === 'string') return node;
  for (const [type, content] of Object.entries(node as object) as [string, unknown][]) {
    switch (type) {
      case 'string':
      case 'base64':
        return content;
      case 'int':
      case 'i4':
      case 'i8':
      case 'double':
        return Number(content);
      case 'boolean':
        return content === '1';
      case 'nil':
        return null;
      case 'array':
        return ((childOf(childOf(content, 'data'), 'value') ?? []) as unknown[]).map(readValue);
      case 'struct':
        return readStruct(content);
      default: // Blank text between elements.
    }
  }
  return '';
}

function readStruct(struct: unknown): Record<string, unknown> {
  const members = (childOf(struct, 'member') ?? []) as unknown[];
  return Object.fromEntries(
    members.map((member) => [String(childOf(member, 'name')), readValue(childOf(member, 'value') ?? '')]),
  );
}

function childOf(node: unknown, name: string): unknown {
  return typeof node === 'object' && node !== null ? (node as Record<string, unknown>)[name] : undefined;
}
