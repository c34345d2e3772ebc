import type { SignedIn } from '#access/person.ts';
import { monthsAfter } from '#calendar/day.ts';
import type { ReferredTo } from '#governance/referral.ts';
import { themes } from '#measures/themes.ts';
import type { House } from '#use-cases/house.ts';
import { refused } from '#use-cases/outcome.ts';
import { readReferrals } from '#use-cases/referrals/read-referrals.ts';
import { safeFigures } from '#use-cases/referrals/safe-figures.ts';
import { writeReferral } from '#use-cases/referrals/write-referral.ts';
import { type Answer, goTo, notFound, type Printed } from '../../../answer.ts';
import { dayTyped, partsOf, partsTyped } from '../../../day-field.ts';
import { wrongForm } from '../../../form-errors.ts';
import { page } from '../../../page.ts';
import { saidKind } from '../words.ts';

type Form = Readonly<Record<string, string | undefined>>;

/** Where a matter is written down to be referred, with the released figures that go with it. */
export const writeReferralPage = page({
  path: '/referrals/new',
  may: 'refer a matter',
  template: 'referrals/write/page.njk',
  show: ({ house, person, query }) => printed(house, person, { kind: query.kind }, query.theme),
  async act({ house, person, form }): Promise<Answer> {
    const kind = kindTyped(form);
    const askedFor = dayTyped(form, 'due');
    const wrong =
      kind === null
        ? refused('not valid', 'Choose what kind of body it goes to.', 'kind').because
        : refused('not valid', 'Enter the day by which an answer is asked for.', 'due').because;
    if (kind === null || askedFor === null || askedFor === undefined) {
      return { ...(await printed(house, person, form)), ...wrongForm(wrong) };
    }
    const { body = '', to = '', matter = '', why = '' } = form;
    const figures = figuresTicked(form);
    const referral = { body, kind, sentTo: to, matter, why, askedFor, figures };
    const written = await writeReferral(house, person, referral);
    if (written.done) return goTo(`/referrals/${written.referral}?written=1`);
    return { ...(await printed(house, person, form)), ...wrongForm(written.because) };
  },
});

function kindTyped({ kind }: Form): ReferredTo | null {
  return (Object.keys(saidKind) as ReferredTo[]).find((one) => one === kind) ?? null;
}

function figuresTicked(form: Form): readonly string[] {
  return Object.entries(form).flatMap(([name, key]) =>
    name.startsWith('figure-') && key !== undefined ? [key] : [],
  );
}

/** `theme` is the one whose figures are ticked before anybody has chosen. */
async function printed(
  house: House,
  person: SignedIn,
  form: Form,
  theme?: string,
): Promise<Printed | ReturnType<typeof notFound>> {
  const read = await readReferrals(house, person);
  if (!read.done) return notFound();
  const ticked = figuresTicked(form);
  const figures = (await safeFigures(house)).map((figure, index) => ({
    ...figure,
    name: `figure-${index}`,
    isTicked: ticked.includes(figure.key) || figure.theme === theme,
  }));
  const wasTyped = form.body !== undefined;
  return {
    heading: 'Refer a matter',
    form,
    due: wasTyped ? partsTyped(form, 'due') : partsOf(monthsAfter(read.today, 2)),
    bodies: read.bodies.map(({ id, name }) => ({ value: id, text: name })),
    kinds: Object.entries(saidKind).map(([value, text]) => ({ value, text })),
    chapters: themes
      .map(([id, title]) => ({ title, figures: figures.filter((one) => one.theme === id) }))
      .filter((chapter) => chapter.figures.length > 0)
      .map((chapter) => ({ ...chapter, isOpen: chapter.figures.some(({ isTicked }) => isTicked) })),
    wrong: {},
  };
}
