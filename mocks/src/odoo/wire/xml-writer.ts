import { OdooError, typeError } from '../errors.ts';

/** What a fault is known by: a number, on the old path a text. */
export type FaultCode = number | string;

/**
 * The answer to a call, in the layout of Python's own XML-RPC. Numbers under the names in `doubles` are floats.
 *
 * @throws OdooError TypeError for null, OverflowError for a number that XML-RPC has no room for
 */
export function writeResult(value: unknown, doubles: ReadonlySet<string>): string {
  return `<?xml version="1.0"?>\n<methodResponse>\n<params>\n<param>\n${writeValue(value, doubles)}</param>\n</params>\n\n</methodResponse>\n`;
}

export function writeFault(code: FaultCode, text: string): string {
  const fault = writeValue({ faultCode: code, faultString: text }, new Set());
  return `<?xml version="1.0"?>\n<methodResponse>\n<fault>\n${fault}</fault>\n\n</methodResponse>\n`;
}

function writeValue(value: unknown, doubles: ReadonlySet<string>, isDouble = false): string {
  return `<value>${writeInner(value, doubles, isDouble)}</value>\n`;
}

function writeInner(value: unknown, doubles: ReadonlySet<string>, isDouble: boolean): string {
  switch (typeof value) {
    case 'boolean':
      return `<boolean>${Number(value)}</boolean>`;
    case 'string':
      return `<string>${escapeXml(value)}</string>`;
    case 'number':
      return writeNumber(value, isDouble);
    case 'object':
      if (value !== null) return writeObject(value, doubles);
      break;
    default:
  }
  throw typeError('cannot marshal None unless allow_none is enabled');
}

function writeNumber(value: number, isDouble: boolean): string {
  if (!Number.isInteger(value)) return `<double>${value}</double>`;
  if (isDouble) return `<double>${value}.0</double>`;
  if (value > 2 ** 31 - 1 || value < -(2 ** 31)) {
    throw new OdooError(500, 'builtins.OverflowError', 'int exceeds XML-RPC limits');
  }
  return `<int>${value}</int>`;
}

function writeObject(value: object, doubles: ReadonlySet<string>): string {
  if (Array.isArray(value)) {
    const items = (value as unknown[]).map((item) => writeValue(item, doubles)).join('');
    return `<array><data>\n${items}</data></array>`;
  }
  const members = Object.entries(value).map(([name, member]) => {
    const written = writeValue(member, doubles, doubles.has(name));
    return `<member>\n<name>${escapeXml(name)}</name>\n${written}</member>\n`;
  });
  return `<struct>\n${members.join('')}</struct>`;
}

// Control characters that XML has no place for: all but tab and line ends.
const unwritable = new RegExp(
  `[${[...Array(32).keys()]
    .filter((code) => ![9, 10, 13].includes(code))
    .map((code) => `\\x${code.toString(16).padStart(2, '0')}`)
    .join('')}]`,
  'g',
);

/** Control characters are left out (seen on Odoo 19.0). */
function escapeXml(text: string): string {
  return text
    .replaceAll(unwritable, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
