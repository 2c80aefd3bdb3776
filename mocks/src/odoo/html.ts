// Opening and closing tags and comments; everything between is text.
const markup = /(<\/?[a-z][^<>]*>|<!--[^]*?-->)/i;

const entity = /&(#\d+|#x[\da-f]+|[a-z][a-z\d]*);/gi;

/** Entities that come back as they were sent; of the others the few that people type. */
const kept = new Set(['amp', 'lt', 'gt', 'nbsp']);
const characters: Readonly<Record<string, string>> = {
  quot: '"',
  apos: "'",
  copy: '©',
  reg: '®',
  euro: '€',
  hellip: '…',
};

/**
 * HTML as it reads back (seen on Odoo 19.0): what is no markup is escaped, quotes and letters come plain where they
 * came as entities, and what does not start with a tag gets a paragraph around. Unconfirmed beyond that: dangerous
 * tags and attributes are left, unclosed tags are not closed.
 */
export function keepHtml(html: string): string {
  const trimmed = html.trimStart();
  if (trimmed === '') return '';
  const parts = trimmed.split(markup);
  const text = parts.map((part, index) => (index % 2 === 1 ? part : escapeText(part))).join('');
  return parts[0] === '' ? text : `<p>${text}</p>`;
}

/** Text between tags. */
function escapeText(text: string): string {
  if (!/[&<>]/.test(text)) return text;
  let from = 0;
  let escaped = '';
  for (const { 0: whole, 1: name = '', index } of text.matchAll(entity)) {
    escaped += escapePlain(text.slice(from, index)) + readEntity(whole, name);
    from = index + whole.length;
  }
  return escaped + escapePlain(text.slice(from));
}

function escapePlain(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function readEntity(whole: string, name: string): string {
  if (kept.has(name)) return whole;
  if (!name.startsWith('#')) return characters[name] ?? whole;
  const code =
    name[1] === 'x' || name[1] === 'X' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 0x10ffff ? whole : escapePlain(String.fromCodePoint(code));
}
