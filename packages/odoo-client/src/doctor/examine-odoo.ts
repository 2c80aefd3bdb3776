import { IntegrationError, systemClock, systemFetch } from '@crossdock/client-core';
import { connectOdoo } from '../connect-odoo.ts';
import { createErpSession } from '../erp/session.ts';
import { remember } from '../wire/remember.ts';
import type { OdooProtocol, OdooServer } from '../wire/server.ts';
import { sentence } from './advice.ts';
import { checkClock } from './check-clock.ts';
import { checkCompanies } from './check-companies.ts';
import { checkConnection } from './check-connection.ts';
import { checkCredentials } from './check-credentials.ts';
import { checkDeliveries } from './check-deliveries.ts';
import { checkMasterDataRules } from './check-master-data.ts';
import { checkModules } from './check-modules.ts';
import { checkRights } from './check-rights.ts';
import { checkShippingMethods } from './check-shipping-methods.ts';
import { checkTransfers } from './check-transfers.ts';
import { checkUser } from './check-user.ts';
import { checkWarehouses } from './check-warehouses.ts';
import type { OdooExaminationOptions } from './examination-options.ts';
import { watchExchanges } from './exchanges.ts';
import type { Found, OdooCheck, OdooFinding, OdooFindingGrade } from './findings.ts';
import { readUser } from './read-user.ts';
import type { Subject } from './subject.ts';

/** A check that was not carried out. */
export interface OdooNotChecked {
  check: OdooCheck;
  reason: string;
  /** The check whose blockers must be put right first, where that is the reason. */
  waitsFor?: OdooCheck | undefined;
}

/** What is to be known of an Odoo before go-live. */
export interface OdooExamination {
  /** `ready` when there is no blocker, and every check was carried out. */
  verdict: 'ready' | 'not-ready';
  /** Absent when none answered. */
  server?: OdooServer | undefined;
  /** Absent when no call to a model was made. */
  protocol?: OdooProtocol | undefined;
  counts: Record<OdooFindingGrade, number>;
  /** In the order of the checks, worst first within each. */
  findings: OdooFinding[];
  /** The checks that were not carried out, and why. */
  notChecked: OdooNotChecked[];
  /** How many requests it took. */
  requests: number;
}

interface Check {
  check: OdooCheck;
  run: (subject: Subject) => Promise<Found[]>;
}

/** The rest is not carried out when one of these has a blocker. */
const gates: readonly Check[] = [
  { check: 'connection', run: checkConnection },
  { check: 'credentials', run: checkCredentials },
];
const independent: readonly Check[] = [
  { check: 'user', run: checkUser },
  { check: 'clock', run: checkClock },
  { check: 'modules', run: checkModules },
  { check: 'rights', run: checkRights },
  { check: 'companies', run: checkCompanies },
  { check: 'warehouses', run: checkWarehouses },
  { check: 'transfers', run: checkTransfers },
  { check: 'shipping-methods', run: checkShippingMethods },
  { check: 'deliveries', run: checkDeliveries },
];
const masterDataCheck: Check = { check: 'master-data', run: checkMasterDataRules };

const grades: readonly OdooFindingGrade[] = ['blocker', 'warning', 'note', 'ok'];

/**
 * Looks at an Odoo before go-live, and tells in plain words what keeps the integration from working there, what makes it
 * unsafe, and what to do. Only reads: some sixty requests, and a request per 500 records of master data. A check that
 * fails does not keep the others from being carried out.
 *
 * @throws {IntegrationError} `misconfigured` when the options themselves are wrong; nothing was called then.
 * @example
 * const { verdict, findings } = await examineOdoo({ url: 'https://example.odoo.com', credentials: { apiKey: 'the key' } });
 */
export async function examineOdoo(options: OdooExaminationOptions): Promise<OdooExamination> {
  const exchanges = watchExchanges(options.fetch ?? systemFetch, options.clock ?? systemClock);
  const policy = { attemptsMax: 2, ...options.policy };
  const client = connectOdoo({ ...options, fetch: exchanges.fetch, policy });
  const erp = createErpSession(client, options.erp ?? {});
  const user = remember(() => readUser(erp, options.credentials));
  const subject: Subject = { client, erp, options, exchanges, user };
  const findings: OdooFinding[] = [];
  const notChecked: OdooNotChecked[] = [];
  let gate: OdooCheck | undefined;
  for (const { check, run } of [
    ...gates,
    ...independent,
    ...(options.masterData === false ? [] : [masterDataCheck]),
  ]) {
    if (gate !== undefined) {
      notChecked.push({ check, reason: `the ${gate} must be put right first`, waitsFor: gate });
      continue;
    }
    try {
      const found = await run(subject);
      for (const each of found.toSorted(byGrade)) findings.push({ check, ...each });
      if (gates.some((each) => each.check === check) && found.some(isBlocker)) gate = check;
    } catch (error) {
      if (!IntegrationError.is(error)) throw error;
      notChecked.push({ check, reason: reasonOf(error) });
    }
  }
  const count = (grade: OdooFindingGrade): number => findings.filter((each) => each.grade === grade).length;
  return {
    verdict: findings.some(isBlocker) || notChecked.length > 0 ? 'not-ready' : 'ready',
    ...(findings.some(({ rule }) => rule === 'reachable') ? { server: await client.server() } : {}),
    protocol: exchanges.protocol(),
    counts: { blocker: count('blocker'), warning: count('warning'), note: count('note'), ok: count('ok') },
    findings,
    notChecked,
    requests: exchanges.count(),
  };
}

function isBlocker({ grade }: Found): boolean {
  return grade === 'blocker';
}

function byGrade(a: Found, b: Found): number {
  return grades.indexOf(a.grade) - grades.indexOf(b.grade);
}

function reasonOf(error: IntegrationError): string {
  switch (error.code) {
    case 'forbidden':
      return `the user has no right to look: ${sentence(error).split('\n', 1)[0] ?? ''}`;
    case 'unsupported':
      return 'a module that it needs is not installed';
    default:
      return `it failed (${error.code}): ${sentence(error)}`;
  }
}
