/**
 * Runs an integration against the mock lab in virtual time and judges it by invariants over what truly happened.
 *
 * @packageDocumentation
 */
export { type Case, cases, profiles } from './cases/index.ts';
export { Certificate, certificateSchema, CertifiedCase, CertifiedViolation, Verdict } from './certificate.ts';
export { type Certification, certify, type CertifyOptions, type CertifyProgress } from './certify.ts';
export { writeReport } from './report/write-report.ts';
export {
  type RunningSubject,
  type Subject,
  type SubjectEnvironment,
  subjects,
  type WarehouseAccess,
} from './subjects/index.ts';
