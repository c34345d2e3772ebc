import { type Day, monthsAfter } from '#calendar/day.ts';
import { londonDayOf } from '#calendar/london.ts';
import { groupsNotSeated } from '#governance/seats.ts';
import type { FormRules } from '#law/legal-forms/form-rules.ts';
import { type LegalForm, legalForms, rulesOn } from '#law/legal-forms.ts';
import { type BodyTable, bodies, bodyNamed } from '#store/bodies/bodies.ts';
import { politicalGroups } from '#store/bodies/groups.ts';
import { formsOf } from '#store/bodies/keep-bodies.ts';
import { representedAt } from '#store/bodies/represented.ts';
import { within } from '#store/database.ts';
import { type MeetingTable, meetingsBetween } from '#store/meetings/meetings.ts';
import type { OpenTransaction } from '#store/tables.ts';
import type { House } from '../house.ts';
import { type ReadHolder, type ReadSeat, readSeats } from './read-seats.ts';
import { type ReadTerms, readTermsOf } from './read-terms.ts';

/** A body as its page names it. */
export type NamedBody = { readonly slug: string; readonly name: string };

/** The legal form of a body between two changes. */
export type ReadForm = {
  readonly form: LegalForm;
  readonly title: string;
  readonly from: Day;
  readonly minute: string;
};

/** A body as anybody may read it. */
export type ReadBody = NamedBody & {
  readonly id: string;
  readonly form: LegalForm;
  readonly formTitle: string;
  readonly rules: FormRules;
  readonly forms: readonly ReadForm[];
  readonly purpose: string;
  readonly quorum: number | null;
  readonly endedOn: Day | null;
  readonly parent: NamedBody | null;
  readonly parts: readonly NamedBody[];
  readonly seats: readonly ReadSeat[];
  /** The groups of the council that nobody on the body belongs to. */
  readonly groupsNotSeated: readonly string[];
  /** Everybody who chairs or chaired it, newest first. */
  readonly chairs: readonly ReadHolder[];
  readonly terms: ReadTerms;
  /** Of the meetings of the past year of which it is known what became of them, how many were held. */
  readonly met: { readonly held: number; readonly of: number };
  /** At how many meetings of the past year young people were there; null while nobody wrote it down. */
  readonly youngPeople: { readonly came: number; readonly of: number } | null;
  readonly meetings: readonly Pick<
    MeetingTable,
    'slug' | 'on_day' | 'at_time' | 'place' | 'state'
  >[];
};

/** The body called `slug` as it was on `date` (today, where null); null when there is none. */
export async function readBody(
  house: House,
  slug: string,
  date: Day | null = null,
): Promise<ReadBody | null> {
  const on = date ?? londonDayOf(house.now());
  const actor = { council: house.council, person: null };
  return within(house.database, 'app_house', actor, async (tx) => {
    const body = await bodyNamed(tx, house.council, slug);
    return body === null ? null : wholeBody(tx, body, on);
  });
}

async function wholeBody(tx: OpenTransaction, body: BodyTable, on: Day): Promise<ReadBody> {
  const { council_id, body_id } = body;
  const all = await bodies(tx, council_id);
  const seats = await readSeats(tx, body, on);
  const forms = await formsOf(tx, council_id, body_id);
  const form = forms.findLast(({ from_day }) => from_day <= on)?.legal_form ?? body.legal_form;
  const around = { from: monthsAfter(on, -12), to: monthsAfter(on, 12) };
  const meetings = (await meetingsBetween(tx, council_id, around)).filter(
    // When members meet young people is told to those who come, and not to everybody.
    ({ body_id: whose, kind }) => whose === body_id && kind !== 'with young people',
  );
  const past = meetings.filter(
    ({ on_day, state }) => on_day < on && state !== 'planned' && state !== 'called',
  );
  return {
    slug: body.slug,
    name: body.name,
    id: body_id,
    form,
    formTitle: legalForms[form].title,
    rules: rulesOn(form, on),
    forms: forms.map(({ legal_form, from_day, minute }) => ({
      ...{ form: legal_form, title: legalForms[legal_form].title, from: from_day, minute },
    })),
    purpose: body.purpose,
    quorum: body.quorum,
    endedOn: body.ended_on,
    parent: all.find((one) => one.body_id === body.parent_id) ?? null,
    parts: all.filter((one) => one.parent_id === body_id && one.ended_on === null),
    seats,
    groupsNotSeated: rulesOn(form, on).mustBeBalanced ? await notSeated(tx, body, seats) : [],
    chairs: chairsOf(seats),
    terms: await readTermsOf(tx, body, on),
    met: { held: past.filter(({ state }) => state === 'held').length, of: past.length },
    youngPeople: await youngPeopleAt(tx, body, on),
    meetings: meetings.map(({ slug, on_day, at_time, place, state }) => ({
      slug,
      on_day,
      at_time,
      place,
      state,
    })),
  };
}

async function youngPeopleAt(tx: OpenTransaction, { council_id, body_id }: BodyTable, on: Day) {
  const year = { from: monthsAfter(on, -12), to: on };
  const represented = await representedAt(tx, council_id, body_id, year);
  const found = represented.find(({ kind }) => kind === 'young person');
  return found === undefined ? null : { came: found.came, of: found.of };
}

async function notSeated(tx: OpenTransaction, body: BodyTable, seats: readonly ReadSeat[]) {
  const groups = await politicalGroups(tx, body.council_id);
  const held = seats.filter(({ holders }) => holders.length > 0).map(({ party }) => party);
  return groupsNotSeated(
    groups.map(({ name, councillors, is_group }) => ({ name, councillors, isGroup: is_group })),
    held,
  );
}

function chairsOf(seats: readonly ReadSeat[]): readonly ReadHolder[] {
  return seats
    .flatMap(({ holders, before }) => [...holders, ...before])
    .filter(({ office }) => office === 'chair' || office === 'co-chair')
    .toSorted((one, other) => other.from.localeCompare(one.from));
}

/** A body as the list of bodies names it. */
export type ListedBody = NamedBody & {
  readonly formTitle: string;
  readonly purpose: string;
  readonly parent: string | null;
  readonly vacancies: number;
};

/** Every body that has not ended, each followed by its parts. */
export async function readBodies(house: House): Promise<readonly ListedBody[]> {
  const today = londonDayOf(house.now());
  const actor = { council: house.council, person: null };
  return within(house.database, 'app_house', actor, async (tx) => {
    const standing = (await bodies(tx, house.council)).filter(
      ({ ended_on }) => ended_on === null || ended_on >= today,
    );
    const listed: ListedBody[] = [];
    for (const body of inOrder(standing, null)) {
      const seats = await readSeats(tx, body, today);
      listed.push({
        slug: body.slug,
        name: body.name,
        formTitle: legalForms[body.legal_form].title,
        purpose: body.purpose,
        parent: standing.find(({ body_id }) => body_id === body.parent_id)?.name ?? null,
        vacancies: seats.filter(({ vacantSince }) => vacantSince !== null).length,
      });
    }
    return listed;
  });
}

function inOrder(all: readonly BodyTable[], parent: string | null): readonly BodyTable[] {
  const ids = new Set(all.map(({ body_id }) => body_id));
  const under = all.filter(({ parent_id }) =>
    parent === null ? parent_id === null || !ids.has(parent_id) : parent_id === parent,
  );
  return under.flatMap((body) => [body, ...inOrder(all, body.body_id)]);
}
