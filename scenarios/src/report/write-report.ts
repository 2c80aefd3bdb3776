import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Certification } from '../certify.ts';
import { renderHtml } from './html.ts';
import { renderJunit } from './junit.ts';
import { renderMarkdown } from './markdown.ts';

/** Writes the four forms of the report; returns the path of the HTML one. */
export function writeReport(folder: string, certification: Certification): string {
  const { certificate } = certification;
  const html = join(folder, 'report.html');
  writeFileSync(html, renderHtml(certification));
  writeFileSync(join(folder, 'certificate.json'), `${JSON.stringify(certificate, null, 2)}\n`);
  writeFileSync(join(folder, 'junit.xml'), renderJunit(certificate));
  writeFileSync(join(folder, 'summary.md'), renderMarkdown(certificate));
  return html;
}
