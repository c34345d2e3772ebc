import type { SignedIn } from '#access/person.ts';
import { type Interest, personalInterests } from '#governance/declaration.ts';
import type { House } from '#use-cases/house.ts';
import {
  declareInterest,
  readDeclarations,
  takeBackInterest,
} from '#use-cases/meetings/declare-interest.ts';
import { type Answer, goTo, notFound } from '../../answer.ts';
import { wrongForm } from '../../form-errors.ts';
import { named } from '../../named.ts';
import { page } from '../../page.ts';
import { sayDay } from '../../templates.ts';

/** Where a member declares an interest of their own at a meeting, in one step for the usual ones. */
export const declarationsPage = page({
  path: '/member/meetings/:meeting/declarations',
  may: 'ask as a member',
  template: 'declarations/page.njk',
  show: ({ house, person, params, query }) =>
    printed(house, person, params.meeting, { done: named(said, query.done) ?? '' }),
  async act({ house, person, params, form }) {
    const meeting = params.meeting;
    const interest = interestNamed(form.interest);
    if (interest === null) {
      const say = 'Choose what you declare.';
      const nothing = wrongForm({ kind: 'not valid', say, field: 'interest' });
      return printed(house, person, meeting, { form, ...nothing });
    }
    const words = form.words ?? '';
    const outcome =
      form.do === 'take-back'
        ? await takeBackInterest(house, person, { meeting, interest })
        : await declareInterest(house, person, { meeting, interest, words, item: form.item ?? '' });
    if (outcome.done) return goTo(`/member/meetings/${meeting}/declarations?done=${form.do ?? ''}`);
    if (outcome.because.kind === 'not found') return notFound();
    return printed(house, person, meeting, { form, ...wrongForm(outcome.because) });
  },
});

/** What is said at the top once the form has done its work. */
const said: Readonly<Record<string, string>> = {
  declare: 'Declared. It stands in the minutes.',
  'take-back': 'Taken back.',
};

const legal: readonly [Interest, string] = [
  'disclosable',
  'A disclosable pecuniary interest: I leave the room for the item',
];

function interestNamed(text: string | undefined): Interest | null {
  return [...personalInterests, legal].find(([known]) => known === text)?.[0] ?? null;
}

async function printed(
  house: House,
  person: SignedIn,
  meeting: string,
  more: object,
): Promise<Answer> {
  const read = await readDeclarations(house, person, meeting);
  if (!read.done) return notFound();
  const { own } = read;
  const kinds = own.member.hasVote ? [...personalInterests, legal] : personalInterests;
  const words = new Map(kinds);
  return {
    heading: `What you declare: ${own.body.name}, ${sayDay(own.meeting.on_day)}`,
    slug: meeting,
    isAsked: own.isAsked,
    isClosed: own.isClosed,
    kinds: kinds.map(([value, text]) => ({ value, text })),
    items: own.items.map(({ item_id, place, title }) => ({
      value: item_id,
      text: `${place}. ${title}`,
    })),
    declared: own.declared.map((one) => ({
      ...one,
      says: words.get(one.interest) ?? one.interest,
    })),
    done: '',
    form: {},
    wrong: {},
    ...more,
  };
}
