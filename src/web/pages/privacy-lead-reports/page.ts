import type { SignedIn } from '#access/person.ts';
import type { House } from '#use-cases/house.ts';
import { overruleScreen, readHeldReports } from '#use-cases/reports/overrule-screen.ts';
import { goTo, notFound } from '../../answer.ts';
import { wrongForm } from '../../form-errors.ts';
import { page } from '../../page.ts';

/** The reports that words hold back, and where a privacy lead lets a sentence stand. */
export const heldReportsPage = page({
  path: '/privacy-lead/reports',
  may: 'overrule the screen',
  template: 'privacy-lead-reports/page.njk',
  async show({ house, person, query }) {
    return { ...(await printed(house, person)), done: query.done ?? '' };
  },
  async act({ house, person, form }) {
    const { report = '', sentence = '', why = '' } = form;
    const outcome = await overruleScreen(house, person, { report, sentence, why });
    if (outcome.done) return goTo('/privacy-lead/reports?done=1');
    if (outcome.because.kind === 'not found') return notFound();
    return { ...(await printed(house, person)), about: sentence, ...wrongForm(outcome.because) };
  },
});

async function printed(house: House, person: SignedIn) {
  const held = (await readHeldReports(house, person)) ?? [];
  return {
    heading: 'Reports held back by their words',
    held: held.map((one) => ({
      ...one,
      // One sentence can show several signs; it is let stand once.
      sentences: [...Map.groupBy(one.found, ({ sentence }) => sentence)].map(
        ([sentence, signs]) => ({ sentence, signs }),
      ),
    })),
    done: '',
    about: '',
    wrong: {},
  };
}
