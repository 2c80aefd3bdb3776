import type { CertifiedCase, CertifiedViolation, Certificate } from '../certificate.ts';
import type { Certification } from '../certify.ts';
import { bookCheckers, createPoliteness } from '../checkers/index.ts';
import type { Series } from '../run/series.ts';
import { renderCharts } from './charts.ts';
import { style } from './style.ts';

/** Situations shown per case. */
const situationsMax = 24;

/** The report as one HTML file that needs nothing else. */
export function renderHtml({ certificate, series }: Certification): string {
  const title = `${certificate.subject}: ${certificate.verdict}`;
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Crossdock certificate · ${escape(title)}</title><style>${style}</style></head>
<body><main>
<h1>Crossdock certificate <span class="verdict ${certificate.verdict}">${certificate.verdict}</span></h1>
<p class="lead">Integration <b>${escape(certificate.subject)}</b>, judged by what truly happened in Odoo, at the carriers and in the warehouses.</p>
${renderFacts(certificate)}
${renderOverview(certificate)}
${certificate.cases.map((each) => renderCase(each, series.get(each.id))).join('\n')}
${renderInvariants()}
</main></body></html>
`;
}

function renderFacts({ profile, seed, commit, historyHash, cases }: Certificate): string {
  const sum = (pick: (each: CertifiedCase) => number): string =>
    cases.reduce((total, each) => total + pick(each), 0).toLocaleString('en-US');
  const facts: [string, string][] = [
    ['Profile', profile],
    ['Seed', String(seed)],
    ['Commit', commit.slice(0, 12)],
    ['History hash', historyHash.slice(0, 12)],
    ['Orders', sum((each) => each.orders)],
    ['Calls', sum((each) => each.calls)],
  ];
  const cells = facts.map(([name, value]) => `<div><dt>${name}</dt><dd>${escape(value)}</dd></div>`);
  return `<dl class="facts">${cells.join('')}</dl>`;
}

function renderOverview({ cases }: Certificate): string {
  const rows = cases.map((each) => {
    const broken = Object.entries(each.violationCounts).map(
      ([invariant, count]) => `${invariant} × ${count}`,
    );
    return `<tr><td><a href="#${each.id}">${each.id}</a></td><td><span class="verdict ${each.verdict}">${each.verdict}</span></td><td>${escape(broken.join(', ') || each.reasons.join('; ') || 'every promise kept')}</td><td class="number">${each.orders.toLocaleString('en-US')}</td><td class="number">${each.virtualHours.toFixed(1)} h</td><td class="number">${each.wallSeconds.toFixed(1)} s</td></tr>`;
  });
  return `<section class="case"><table><thead><tr><th>Case</th><th>Verdict</th><th>Finding</th><th class="number">Orders</th><th class="number">Virtual time</th><th class="number">Wall time</th></tr></thead><tbody>${rows.join('')}</tbody></table></section>`;
}

function renderCase(each: CertifiedCase, series: Series | undefined): string {
  const situations = Object.entries(each.situations)
    .filter(([name]) => !name.startsWith('latency '))
    .slice(0, situationsMax);
  const tags = situations.map(([name, count]) => `<span>${escape(name)} <b>${count}</b></span>`);
  const reasons = each.reasons.map((reason) => `<p class="reason">${escape(reason)}</p>`);
  return `<section class="case" id="${each.id}">
<div class="head"><h2>${each.id}</h2><span class="verdict ${each.verdict}">${each.verdict}</span></div>
<p>${escape(each.says)}</p>${reasons.join('')}
${each.violations.length > 0 ? `<h3>Broken promises</h3>${each.violations.map(renderViolation).join('')}` : ''}
${series ? `<div class="charts">${renderCharts(series)}</div>` : ''}
<h3>Hard situations that occurred</h3><p class="tags">${tags.join('') || 'none'}</p>
<h3>Run it again</h3><pre>${escape(each.replay)}</pre>
</section>`;
}

function renderViolation({ invariant, shipment, message, story }: CertifiedViolation): string {
  const told = story.length > 0 ? `<pre>${escape(story.join('\n'))}</pre>` : '';
  return `<details><summary><b>${invariant}</b> ${escape(shipment)}: ${escape(message)}</summary>${told}</details>`;
}

function renderInvariants(): string {
  const rows = [...bookCheckers, createPoliteness()].map(
    ({ invariant, says }) => `<tr><td>${invariant}</td><td>${escape(says)}</td></tr>`,
  );
  return `<section class="case"><h2>What was checked</h2><table><tbody>${rows.join('')}</tbody></table></section>`;
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
