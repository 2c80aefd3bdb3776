import { XMLParser } from 'fast-xml-parser';

/** A method call as XML-RPC sends it. */
export interface XmlCall {
  method: string;
  params: unknown[];
}

/** With `preserveOrder` an element is an object whose one key is its name, a text has `#text`. */
type Node = Readonly<Record<string, unknown>>;

// Entities are replaced below: no others than XML's own five and numbers are wanted.
const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: true,
  parseTagValue: false,
  trimValues: false,
  processEntities: false,
});

/** Reads a call; undefined when the text is not well-formed XML or no call. */
export function readXmlCall(text: string): XmlCall | undefined {
  try {
    const root = parser.parse(text, true) as Node[];
    const call = childrenOf(root, 'methodCall');
    if (call === undefined) return undefined;
    const params = childrenOf(call, 'params') ?? [];
    return { method: textOf(childrenOf(call, 'methodName') ?? []), params: elements(params).map(paramValue) };
  } catch {
    return undefined;
  }
}

function paramValue(param: Node): unknown {
  return readValue(childrenOf(childNodes(param), 'value') ?? []);
}

function readValue(nodes: readonly Node[]): unknown {
  const [typed] = elements(nodes);
  if (typed === undefined) return textOf(nodes);
  const [type = ''] = Object.keys(typed);
  const inner = childNodes(typed);
  switch (type) {
    case 'int':
    case 'i4':
    case 'i8':
    case 'double':
      return Number(textOf(inner));
    case 'boolean':
      return textOf(inner).trim() === '1';
    case 'nil':
      return null;
    case 'array':
      return elements(childrenOf(inner, 'data') ?? []).map((value) => readValue(childNodes(value)));
    case 'struct':
      return Object.fromEntries(elements(inner).map(readMember));
    case 'dateTime.iso8601':
      return readDatetime(textOf(inner));
    default:
      return textOf(inner);
  }
}

function readMember(member: Node): [string, unknown] {
  const parts = childNodes(member);
  return [textOf(childrenOf(parts, 'name') ?? []), readValue(childrenOf(parts, 'value') ?? [])];
}

/** `20261123T10:00:00` as a column takes it. */
function readDatetime(text: string): string {
  return text.trim().replace(/^(\d{4})-?(\d{2})-?(\d{2})T/, '$1-$2-$3 ');
}

function childNodes(element: Node): Node[] {
  return (Object.values(element)[0] ?? []) as Node[];
}

function childrenOf(nodes: readonly Node[], name: string): Node[] | undefined {
  const found = nodes.find((node) => Object.hasOwn(node, name));
  return found === undefined ? undefined : childNodes(found);
}

function elements(nodes: readonly Node[]): Node[] {
  return nodes.filter((node) => !Object.hasOwn(node, '#text'));
}

function textOf(nodes: readonly Node[]): string {
  return unescape(nodes.map((node) => (node['#text'] as string | undefined) ?? '').join(''));
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescape(text: string): string {
  if (!text.includes('&')) return text;
  return text.replaceAll(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name: string) => {
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(String(hex), 16));
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    return entities[name] ?? whole;
  });
}
