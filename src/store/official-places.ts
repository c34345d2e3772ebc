import { type Kysely, sql, type Transaction } from 'kysely';
import type { Place } from '#returns/benchmarks/figure.ts';
import type { Neighbour } from '#returns/benchmarks/neighbours.ts';
import type { Population } from '#returns/benchmarks/population.ts';
import type { Tables } from './tables.ts';

/** How many children lived in a place in the middle of a year: reference data. */
export type PopulationTable = {
  readonly year: number;
  readonly code: string;
  readonly level: Place['level'];
  readonly ons: string;
  readonly name: string;
  readonly children: number | null;
};

/** A council’s statistical neighbour in a year’s model: reference data. */
export type StatisticalNeighbourTable = {
  readonly model: number;
  readonly council: string;
  readonly rank: number;
  readonly neighbour: string;
  readonly closeness: string;
};

/** Keeps `populations`; answers how many were new or had changed. */
export async function keepPopulations(
  tx: Transaction<Tables>,
  populations: readonly Population[],
): Promise<number> {
  const given = JSON.stringify(
    populations.map(({ year, place, children }) => ({ ...place, year, children })),
  );
  const { numAffectedRows } = await sql`
    insert into house.population as kept (year, code, level, ons, name, children)
    select year, code, level, ons, name, children
    from jsonb_to_recordset(${given}::jsonb) as given (
      year integer, code text, level text, ons text, name text, children integer)
    on conflict (code, year) do update
      set ons = excluded.ons, name = excluded.name, children = excluded.children
      where (kept.ons, kept.name, kept.children)
        is distinct from (excluded.ons, excluded.name, excluded.children)`.execute(tx);
  return Number(numAffectedRows ?? 0n);
}

/** Keeps the neighbours of the model made in `model`; answers how many were new or had changed. */
export async function keepNeighbours(
  tx: Transaction<Tables>,
  model: number,
  neighbours: readonly Neighbour[],
): Promise<number> {
  const given = JSON.stringify(neighbours);
  const { numAffectedRows } = await sql`
    insert into house.statistical_neighbour as kept (model, council, rank, neighbour, closeness)
    select ${model}::integer, "of", rank, code, closeness
    from jsonb_to_recordset(${given}::jsonb) as given (
      "of" text, code text, rank integer, closeness text)
    on conflict (council, model, rank) do update
      set neighbour = excluded.neighbour, closeness = excluded.closeness
      where (kept.neighbour, kept.closeness)
        is distinct from (excluded.neighbour, excluded.closeness)`.execute(tx);
  return Number(numAffectedRows ?? 0n);
}

/** The neighbours of a council and the year of the model that names them. */
export type NeighbourModel = {
  /** Null when no model has been loaded. */
  readonly model: number | null;
  /** The most alike first. */
  readonly neighbours: readonly Neighbour[];
};

/** The neighbours of `council` in the newest model. */
export async function neighboursOf(tx: Kysely<Tables>, council: string): Promise<NeighbourModel> {
  const rows = await tx
    .selectFrom('house.statistical_neighbour')
    .selectAll()
    .where('council', '=', council)
    .orderBy('model', 'desc')
    .orderBy('rank')
    .execute();
  const model = rows[0]?.model ?? null;
  const neighbours = rows
    .filter((row) => row.model === model)
    .map((row) => ({
      of: row.council,
      code: row.neighbour,
      rank: row.rank,
      closeness: row.closeness,
    }));
  return { model, neighbours };
}

/** The newest year of children’s populations that has been loaded; null when none has. */
export async function newestPopulationYear(tx: Kysely<Tables>): Promise<number | null> {
  const row = await tx
    .selectFrom('house.population')
    .select((of) => of.fn.max('year').as('year'))
    .executeTakeFirst();
  return row?.year ?? null;
}
