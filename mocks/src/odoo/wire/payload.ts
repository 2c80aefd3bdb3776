import type { WireRequest } from '../../kernel/index.ts';
import { readXmlCall, type XmlCall } from './xml-reader.ts';

const jsonBodies = new WeakMap<WireRequest, { value: unknown }>();
const xmlCalls = new WeakMap<WireRequest, { call: XmlCall | undefined }>();

/** The JSON of a request's body, read once; undefined when it is none. */
export function jsonOf(request: WireRequest): unknown {
  let known = jsonBodies.get(request);
  if (known === undefined) jsonBodies.set(request, (known = { value: parse(request.body) }));
  return known.value;
}

/** The call in a request's XML, read once; undefined when it is not well-formed. */
export function xmlCallOf(request: WireRequest): XmlCall | undefined {
  let known = xmlCalls.get(request);
  if (known === undefined) xmlCalls.set(request, (known = { call: readXmlCall(request.body) }));
  return known.call;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
