import { may } from '#access/permissions.ts';
import type { SignedIn } from '#access/person.ts';
import { londonDayOf } from '#calendar/london.ts';
import { reportingYearOf } from '#calendar/reporting-year.ts';
import { recordInAudit } from '#store/audit.ts';
import { bodies } from '#store/bodies/bodies.ts';
import { within } from '#store/database.ts';
import {
  type ContributionTable,
  contributionsTo,
  saveContribution,
} from '#store/year/contributions.ts';
import type { House } from '../house.ts';
import { type Outcome, refused } from '../outcome.ts';
import { tellThoseWhoMay } from '../tell-people.ts';
import { withBody } from './with-body.ts';

/** The four things a partner says of its year, as a form sends them. */
export type WrittenContribution = {
  readonly body: string;
  readonly organisation: string;
  readonly weDo: string;
  readonly forHowMany: string;
  readonly whatChanged: string;
  readonly whatNext: string;
};

/** A partner’s contribution in one reporting year. */
export type Contribution = Omit<WrittenContribution, 'body'> & {
  readonly yearEnding: number;
  /** False while it has been asked for and has not come. */
  readonly hasCome: boolean;
};

const longestAnswer = 2000;

/** Asks a partner for its contribution of the reporting year that now runs. */
export function askForContribution(
  house: House,
  person: SignedIn,
  { body: slug, organisation }: { readonly body: string; readonly organisation: string },
): Promise<Outcome> {
  return withBody(house, person, { permission: 'plan the year', slug }, async (work) => {
    const { tx, actor, body } = work;
    const name = organisation.trim();
    if (name === '') return refused('not valid', 'Name the partner.', 'organisation');
    const known = await contributionsTo(tx, house.council, body.body_id);
    const year = reportingYearOf(londonDayOf(house.now()));
    if (known.some((one) => one.organisation === name && one.year_ending === year)) {
      return refused('wrong order', `${name} has been asked this year already.`, 'organisation');
    }
    const answers = { we_do: '', for_how_many: '', what_changed: '', what_next: '' };
    await saveContribution(tx, {
      council_id: house.council,
      body_id: body.body_id,
      organisation: name,
      year_ending: year,
      ...answers,
      sent_by: null,
      sent_at: null,
    });
    const [at, subject] = [house.now(), `body:${body.body_id}`];
    await recordInAudit(tx, actor, { at, did: 'asked a partner for its contribution', subject });
    await tellThoseWhoMay(tx, house, 'bring a contribution', {
      kind: 'reminder',
      link: '/partner/contributions',
      about: `contribution:${body.body_id}:${name}:${year}`,
      by: person.id,
    });
    return { done: true };
  });
}

/** Sends what a partner did, for how many, what changed and what comes next; it replaces an earlier one of the year. */
export function sendContribution(
  house: House,
  person: SignedIn,
  written: WrittenContribution,
): Promise<Outcome> {
  const slug = written.body;
  return withBody(house, person, { permission: 'bring a contribution', slug }, async (work) => {
    const { tx, actor, body } = work;
    const wrong = whatIsWrong(written);
    if (wrong !== null) return wrong;
    const known = await contributionsTo(tx, house.council, body.body_id);
    const year = reportingYearOf(londonDayOf(house.now()));
    const asked = known.find(
      (one) => one.organisation === written.organisation && one.year_ending === year,
    );
    if (asked === undefined) return refused('not found', 'Nobody has asked for this.');
    await saveContribution(tx, sent(asked, written, { by: person.id, at: house.now() }));
    const [at, subject] = [house.now(), `body:${body.body_id}`];
    await recordInAudit(tx, actor, { at, did: 'sent a partner’s contribution', subject });
    return { done: true };
  });
}

/** What partners brought or were asked to bring, body by body; nothing for those who may see neither. */
export async function readContributions(
  house: House,
  person: SignedIn,
): Promise<
  readonly {
    readonly body: { readonly slug: string; readonly name: string };
    readonly contributions: readonly Contribution[];
  }[]
> {
  if (!may(person.roles, 'bring a contribution') && !may(person.roles, 'plan the year')) return [];
  const actor = { council: house.council, person: person.id };
  return within(house.database, 'app_house', actor, async (tx) => {
    const all = [];
    for (const { body_id, slug, name } of await bodies(tx, house.council)) {
      const contributions = (await contributionsTo(tx, house.council, body_id)).map(asContribution);
      if (contributions.length > 0) all.push({ body: { slug, name }, contributions });
    }
    return all;
  });
}

function sent(
  asked: ContributionTable,
  written: WrittenContribution,
  { by, at }: { readonly by: string; readonly at: ReturnType<House['now']> },
): ContributionTable {
  return {
    ...asked,
    we_do: written.weDo.trim(),
    for_how_many: written.forHowMany.trim(),
    what_changed: written.whatChanged.trim(),
    what_next: written.whatNext.trim(),
    sent_by: by,
    sent_at: at,
  };
}

function whatIsWrong(written: WrittenContribution) {
  const asked = [
    ['weDo', written.weDo, 'Say what you do.'],
    ['forHowMany', written.forHowMany, 'Say for how many, or that you do not count.'],
    ['whatChanged', written.whatChanged, 'Say what changed for children and young people.'],
    ['whatNext', written.whatNext, 'Say what comes next.'],
  ] as const;
  for (const [field, text, say] of asked) {
    if (text.trim() === '') return refused('not valid', say, field);
    if (text.length > longestAnswer) {
      return refused('not valid', `Use at most ${longestAnswer} characters.`, field);
    }
  }
  return null;
}

function asContribution(row: ContributionTable): Contribution {
  return {
    organisation: row.organisation,
    yearEnding: row.year_ending,
    weDo: row.we_do,
    forHowMany: row.for_how_many,
    whatChanged: row.what_changed,
    whatNext: row.what_next,
    hasCome: row.sent_at !== null,
  };
}
