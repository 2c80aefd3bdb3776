import type { Fault } from '@crossdock/mocks';
import type { Rules } from '../checkers/index.ts';
import type { Situations } from '../run/situations.ts';
import type { Demand } from '../workload/workload.ts';

/** One way the world can be hard. */
export interface Case {
  id: string;
  /** What passing it proves, in one sentence. */
  says: string;
  demand: Demand;
  /** Orders when nobody says otherwise. */
  orders: number;
  /** The fault plan, given the instant the run begins. */
  faults(startAt: number): Fault[];
  warehouses: WarehouseHabits;
  rules: Rules;
  /** Hard situations that must have occurred for the case to prove anything. */
  requires: { says: string; met(situations: Situations): boolean }[];
}

/** How the warehouses of a case behave. */
export interface WarehouseHabits {
  /** Each warehouse has only some of the articles, so that many orders need both. */
  splitStock: boolean;
  /** Share of orders that a warehouse packs in several shipments. */
  splitRate: number;
  /** Share of orders of which a warehouse picks too little. */
  shortRate: number;
  /** Calls per minute that ShipBob allows an account. */
  requestsPerMinute: number;
}
