import type { MasterDataReport, MasterDataRuleCount } from '@crossdock/canonical-model';
import { checkMasterDataOf } from '../master-data/check-master-data-of.ts';
import { type Found, note, ok } from './findings.ts';
import type { Subject } from './subject.ts';

const examplesDefault = 3;

/** Are customers, articles, boxes and places complete? A finding per rule, with the first records that break it. */
export async function checkMasterDataRules({ client, erp, options }: Subject): Promise<Found[]> {
  const given = typeof options.masterData === 'object' ? options.masterData : {};
  const examplesMax = Math.max(1, given.examplesMax ?? examplesDefault);
  const report = await checkMasterDataOf(client, {
    ...given,
    examplesMax,
    countriesWithoutPostalCode: given.countriesWithoutPostalCode ?? erp.options.countriesWithoutPostalCode,
  });
  const checked = Object.entries(report.checked).map(([subject, count]) => `${subject} ${count}`);
  const found = [
    report.rules.length === 0
      ? ok('master-data', 'Master data is complete', checked.join(', '))
      : note('master-data', 'Records that were looked at', checked.join(', ')),
  ];
  for (const rule of report.rules) found.push(judge(rule, report));
  return found;
}

function judge({ grade, subject, rule, count }: MasterDataRuleCount, { findings }: MasterDataReport): Found {
  const examples = findings.filter(
    (each) => each.subject === subject && each.rule === rule && each.grade === grade,
  );
  const [first] = examples;
  const references = [...new Set(examples.map(({ reference }) => reference))].join(', ');
  return {
    grade,
    rule: `${subject}-${rule}`,
    title: `${subject}: ${first?.message ?? rule}`,
    found: count === examples.length ? references : `${count} in all, such as ${references}`,
    remedy: first?.remedy,
  };
}
