import type { Kysely } from 'kysely';
import type { Tables } from './tables.ts';

/** A council as the house shows it: the one thing everybody may read about it. */
export type CouncilTable = {
  /** Its three-digit code. */
  readonly council_id: string;
  /** Its nine-character code of the Office for National Statistics. */
  readonly ons: string;
  readonly name: string;
  readonly short_name: string;
  /** Written '#rrggbb'. */
  readonly brand_colour: string;
  readonly accent_colour: string;
  /** Null until the council has given one. */
  readonly logo_svg: string | null;
  /** Whether everything about it is made up. */
  readonly is_sample: boolean;
};

/** The councils of this installation, by code. */
export async function councils(tx: Kysely<Tables>): Promise<readonly CouncilTable[]> {
  return tx.selectFrom('house.council').selectAll().orderBy('council_id').execute();
}

/** The council with this three-digit code, or null. */
export async function councilWithCode(
  tx: Kysely<Tables>,
  code: string,
): Promise<CouncilTable | null> {
  const row = await tx
    .selectFrom('house.council')
    .selectAll()
    .where('council_id', '=', code)
    .executeTakeFirst();
  return row ?? null;
}

/** The council with this code, held so that nobody else changes it meanwhile; or null. */
export async function councilToChange(
  tx: Kysely<Tables>,
  code: string,
): Promise<CouncilTable | null> {
  const row = await tx
    .selectFrom('house.council')
    .selectAll()
    .where('council_id', '=', code)
    .forUpdate()
    .executeTakeFirst();
  return row ?? null;
}

/** Keeps `council`, new or changed. */
export async function saveCouncil(tx: Kysely<Tables>, council: CouncilTable): Promise<void> {
  await tx
    .insertInto('house.council')
    .values(council)
    .onConflict((known) => known.column('council_id').doUpdateSet(council))
    .execute();
}
