/**
 * Looks at an Odoo before go-live and says what keeps an integration from working there.
 *
 * @packageDocumentation
 */
export type { OdooExaminationOptions } from './examination-options.ts';
export { examineOdoo, type OdooExamination, type OdooNotChecked } from './examine-odoo.ts';
export type { OdooCheck, OdooFinding, OdooFindingGrade } from './findings.ts';
