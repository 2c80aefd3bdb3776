import type { Act } from './stage.ts';
import { costlyFacts } from './steps/costly-facts.ts';
import { buttons } from './steps/buttons.ts';
import { documents } from './steps/documents.ts';
import { grouping } from './steps/grouping.ts';
import { imports } from './steps/imports.ts';
import { packing } from './steps/packing.ts';
import { polling, releasing } from './steps/polling.ts';
import { reading } from './steps/reading.ts';
import { refusals } from './steps/refusals.ts';
import { returns } from './steps/returns.ts';
import { shipments } from './steps/shipments.ts';
import { stock } from './steps/stock.ts';
import { writing } from './steps/writing.ts';

/** The whole script. */
export const acts: readonly Act[] = [
  reading,
  grouping,
  writing,
  releasing,
  polling,
  packing,
  shipments,
  documents,
  returns,
  stock,
  buttons,
  imports,
  costlyFacts,
  refusals,
];

/** What goes on tape: the verbs and the refusals, but for what reads all that a database holds. */
export const tapedActs: readonly Act[] = [
  releasing,
  packing,
  shipments,
  documents,
  returns,
  stock,
  costlyFacts,
  refusals,
];
