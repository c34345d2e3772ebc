import type { CouncilTable } from './councils.ts';

/** Every table of the house, by its schema and name; each type stands beside its SQL. */
export type Tables = {
  'house.council': CouncilTable;
};
