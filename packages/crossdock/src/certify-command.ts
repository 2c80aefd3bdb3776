import { accessSync, constants, mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  type Case,
  cases,
  type Certificate,
  certify,
  profiles,
  type Subject,
  subjects,
  writeReport,
} from '@crossdock/scenarios';
import type { Command } from 'commander';
import { readCommit } from './commit.ts';
import { createProgress } from './progress.ts';
import { UserMistake } from './user-mistake.ts';

interface CertifyFlags {
  subject: string;
  profile: string;
  case?: string;
  seed: string;
  orders?: string;
  report: string;
}

const exitCodes = { pass: 0, fail: 1, inconclusive: 2 } as const;

/** Adds `crossdock certify`. */
export function addCertify(program: Command): void {
  program
    .command('certify')
    .description(
      'Put an integration through hard cases in virtual time and certify what it kept and what it broke.',
    )
    .option('--subject <name>', `the integration: ${names(subjects)}`, 'reference')
    .option('--profile <name>', `the set of cases: ${names(profiles)}`, 'core')
    .option('--case <id>', `one case only: ${cases.map(({ id }) => id).join(', ')}`)
    .option('--seed <number>', 'a whole number; the same seed and commit give the same run', '1')
    .option('--orders <number>', 'orders per case (default: each case’s own)')
    .option(
      '--report <folder>',
      'where report.html, certificate.json, junit.xml and summary.md go',
      'crossdock-report',
    )
    .action(async (flags: CertifyFlags) => {
      process.exitCode = exitCodes[(await run(flags)).verdict];
    });
}

async function run(flags: CertifyFlags): Promise<Certificate> {
  const subject = choose('subject', subjects, flags.subject);
  const chosen =
    flags.case === undefined ? choose('profile', profiles, flags.profile) : [chooseCase(flags.case)];
  const seed = wholeNumber('--seed', flags.seed, 0);
  const orders = flags.orders === undefined ? undefined : wholeNumber('--orders', flags.orders, 1);
  const reportFolder = prepareFolder(flags.report);
  const profile = flags.case === undefined ? flags.profile : `case ${flags.case}`;

  console.log(`Certifying ${subject.id} (${subject.says}), profile ${profile}, seed ${seed}`);
  const certification = await certify({
    subject,
    profile,
    cases: chosen,
    seed,
    orders,
    commit: readCommit(),
    reportFolder,
    stopwatch: () => performance.now(),
    onProgress: createProgress(process.stdout),
  });
  const html = writeReport(reportFolder, certification);
  tell(certification.certificate);
  console.log(`\nReport: ${html}`);
  return certification.certificate;
}

function tell({ verdict, subject, historyHash, cases: certified }: Certificate): void {
  for (const { id, violations, violationCounts, reasons, replay } of certified) {
    for (const { invariant, shipment, message } of violations) {
      console.log(`  ${id}: ${invariant} broken, ${shipment} ${message}`);
    }
    const more = Object.entries(violationCounts).map(([invariant, count]) => `${invariant} ${count} times`);
    if (more.length > 0) console.log(`  ${id}: in all ${more.join(', ')}`);
    for (const reason of reasons) console.log(`  ${id}: ${reason}`);
    if (violations.length > 0 || reasons.length > 0) console.log(`  ${id}: replay with  ${replay}`);
  }
  console.log(`\n${subject}: ${verdict}   history ${historyHash.slice(0, 16)}`);
}

function choose<T extends Subject | readonly Case[]>(
  what: string,
  from: Readonly<Record<string, T>>,
  name: string,
): T {
  const found = Object.hasOwn(from, name) ? from[name] : undefined;
  if (found === undefined)
    throw new UserMistake(`there is no ${what} "${name}"; choose one of: ${names(from)}`);
  return found;
}

function chooseCase(id: string): Case {
  const found = cases.find((each) => each.id === id);
  if (found) return found;
  throw new UserMistake(
    `there is no case "${id}"; choose one of: ${cases.map((each) => each.id).join(', ')}`,
  );
}

function wholeNumber(flag: string, text: string, least: number): number {
  const number = Number(text);
  if (/^\d+$/.test(text) && Number.isSafeInteger(number) && number >= least) return number;
  throw new UserMistake(`${flag} takes a whole number from ${least}, not "${text}"`);
}

function prepareFolder(path: string): string {
  const folder = resolve(path);
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    return folder;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new UserMistake(
      `the report folder ${folder} cannot be written (${code}); name another with --report`,
    );
  }
}

function names(of: Readonly<Record<string, unknown>>): string {
  return Object.keys(of).join(', ');
}
