import { councilNamed } from '#law/councils.ts';
import { recordInAudit } from '#store/audit.ts';
import { saveCouncil } from '#store/councils.ts';
import { within } from '#store/database.ts';
import type { House } from '../house.ts';
import { type Outcome, refused } from '../outcome.ts';

/** Says whose an empty house is, by either of the council’s codes; gives the three digits it goes by. */
export async function setUpCouncil(house: House, code: string): Promise<Outcome<{ code: string }>> {
  if (house.council !== '') {
    return refused('wrong order', 'This house has a council already.');
  }
  const council = councilNamed(code);
  if (council === null) {
    return refused(
      'not valid',
      `No council in England has the code ‘${code}’. Use its three digits or its ONS code.`,
    );
  }
  const actor = { council: council.code, person: null };
  await within(house.database, 'app_house', actor, async (tx) => {
    await saveCouncil(tx, {
      council_id: council.code,
      ons: council.ons,
      name: council.name,
      short_name: council.name,
      brand_colour: '#0f5c63',
      accent_colour: '#f2a900',
      logo_svg: null,
      is_sample: false,
    });
    const subject = `council ${council.code}`;
    await recordInAudit(tx, actor, { at: house.now(), did: 'set up the council', subject });
  });
  return { done: true, code: council.code };
}
