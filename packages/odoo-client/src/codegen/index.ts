/**
 * Writes TypeScript types of the models of a live Odoo database.
 *
 * @packageDocumentation
 */
export { compareModels } from './compare-models.ts';
export { describeModels, type ModelDescription, type ModelDescriptions } from './describe-models.ts';
export { generateModels, type GenerateOptions } from './generate-models.ts';
export { logisticsModels } from './logistics-models.ts';
