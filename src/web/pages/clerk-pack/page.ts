import type { SignedIn } from '#access/person.ts';
import type { House } from '#use-cases/house.ts';
import type { Outcome } from '#use-cases/outcome.ts';
import { addPaper, removePaper } from '#use-cases/packs/add-paper.ts';
import { confirmPack, dropPack, publishPack } from '#use-cases/packs/publish-pack.ts';
import { readPackWorkbench } from '#use-cases/packs/read-workbench.ts';
import { goTo, notFound } from '../../answer.ts';
import { wrongForm } from '../../form-errors.ts';
import { page } from '../../page.ts';
import { sayDay } from '../../templates.ts';

type Form = Readonly<Record<string, string | undefined>>;

/** Where a clerk brings papers under their items and publishes the pack. */
export const clerkPackPage = page({
  path: '/clerk/meetings/:meeting/pack',
  may: 'publish papers',
  template: 'clerk-pack/page.njk',
  show: ({ house, person, params, query }) =>
    printed(house, person, params.meeting, query.done ?? ''),
  async act({ house, person, params, form }) {
    const outcome = await changed(house, person, params.meeting, form);
    if (outcome.done) {
      return goTo(`/clerk/meetings/${params.meeting}/pack?done=${form.do ?? 'publish'}`);
    }
    if (outcome.because.kind === 'not found') return notFound();
    const shown = await printed(house, person, params.meeting, '');
    return { ...shown, form, ...wrongForm(outcome.because) };
  },
});

/** Which of the page’s forms was sent, and what came of it. */
function changed(house: House, person: SignedIn, meeting: string, form: Form): Promise<Outcome> {
  switch (form.do) {
    case 'add':
      return addPaper(house, person, written(meeting, form));
    case 'remove':
      return removePaper(house, person, {
        meeting,
        item: form.item ?? '',
        paper: form.paper ?? '',
      });
    case 'confirm':
      return confirmPack(house, person, { meeting });
    case 'drop':
      return dropPack(house, person, { meeting });
    default:
      return publishPack(house, person, { meeting, urgency: form.lateBecause ?? '' });
  }
}

function written(meeting: string, form: Form) {
  const classifications = ['open', 'exempt', 'confidential'] as const;
  const paragraph = Number(form.paragraph);
  return {
    meeting,
    item: form.item ?? '',
    title: form.title ?? '',
    words: form.words ?? '',
    plainSummary: form.plainSummary ?? '',
    // What is not said is not guessed to be open.
    classification: classifications.find((one) => one === form.classification) ?? 'confidential',
    publicTitle: form.publicTitle ?? '',
    paragraph: Number.isInteger(paragraph) ? paragraph : null,
    publicInterest: form.publicInterest ?? '',
    urgency: form.urgency ?? '',
  };
}

async function printed(house: House, person: SignedIn, slug: string, done: string) {
  const bench = await readPackWorkbench(house, person, slug);
  if (bench === null) return notFound();
  const { meeting } = bench.record;
  return {
    heading: `Papers for ${meeting.body.name}, ${sayDay(meeting.day)}`,
    ...bench,
    meeting,
    items: bench.record.items,
    waiting: bench.packs.find(({ state }) => state === 'asked') ?? null,
    standing: bench.packs.find(({ state }) => state === 'published') ?? null,
    stateInWords,
    done,
    form: { classification: 'open' } as Form,
    wrong: {},
  };
}

const stateInWords = {
  asked: 'waits for a second person',
  dropped: 'let go',
  published: 'public',
  replaced: 'followed by a newer one',
  recalled: 'recalled',
} as const;
