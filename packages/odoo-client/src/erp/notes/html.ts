const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&#34;',
  "'": '&#39;',
};
const characters: Record<string, string> = {
  nbsp: '\u00A0',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#34': '"',
  '#39': "'",
};

/** Plain text as HTML that shows the same, for fields of type html. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll(/[&<>"']/g, (character) => entities[character] ?? character)
    .replaceAll('\n', '<br>');
}

/** The text that Odoo escaped. Tags stay. */
export function unescapeHtml(html: string): string {
  return html.replaceAll(
    /&(amp|lt|gt|nbsp|quot|#34|#39);/g,
    (entity, name: string) => characters[name] ?? entity,
  );
}
