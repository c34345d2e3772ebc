import { answerDueOn } from '#law/answering-a-challenge.ts';
import { bankHolidays } from '#law/bank-holidays.ts';
import { askServices } from '#use-cases/actions/ask-services.ts';
import { type ChallengeLog, readChallengeLog } from '#use-cases/actions/read-challenges.ts';
import { goTo, notFound, type Printed } from '../../../answer.ts';
import { wrongForm } from '../../../form-errors.ts';
import { page } from '../../../page.ts';

type Form = Readonly<Record<string, string | undefined>>;

/** Where a member asks one service or two. */
export const askPage = page({
  path: '/member/challenges/ask',
  may: 'ask as a member',
  template: 'challenges/ask/page.njk',
  async show({ house, person }) {
    const read = await readChallengeLog(house, person);
    return read.done ? printed(read.log, {}) : notFound();
  },
  async act({ house, person, form }) {
    const { body = '', words = '', service = '', second = '' } = form;
    const services = [service, second].filter((id) => id !== '');
    const asked = await askServices(house, person, { body, words, services });
    if (asked.done) return goTo('/member/challenges?asked=1');
    const read = await readChallengeLog(house, person);
    if (!read.done) return notFound();
    return { ...printed(read.log, form), ...wrongForm(asked.because) };
  },
});

function printed({ ownBodies, leads, today }: ChallengeLog, form: Form): Printed {
  const services = leads.map(({ id, name, agency }) => ({ value: id, text: `${agency}: ${name}` }));
  return {
    heading: 'Ask something',
    form,
    due: answerDueOn(today, bankHolidays),
    bodies: ownBodies.map(({ body_id, name }) => ({ value: body_id, text: name })),
    services: [{ value: '', text: 'Choose' }, ...services],
    second: [{ value: '', text: 'Nobody else' }, ...services],
    wrong: {},
  };
}
