import { may } from '#access/permissions.ts';
import type { SignedIn } from '#access/person.ts';
import { answerChallenge, closeChallenge } from '#use-cases/actions/answer-challenge.ts';
import { readChallenge } from '#use-cases/actions/read-challenges.ts';
import type { House } from '#use-cases/house.ts';
import { type Answer, goTo, notFound } from '../../../answer.ts';
import { wrongForm } from '../../../form-errors.ts';
import { page } from '../../../page.ts';
import { saidChallenge } from '../words.ts';

type Form = Readonly<Record<string, string | undefined>>;

/** One challenge from the question to what changed; those who were asked answer here. */
export const challengePage = page({
  path: '/member/challenges/:challenge',
  may: 'follow actions',
  template: 'challenges/one/page.njk',
  async show({ house, person, params, query }) {
    const shown = await printed(house, person, params.challenge, {});
    return shown === null ? notFound() : { ...shown, isDone: query.done === '1' };
  },
  async act({ house, person, params, form }): Promise<Answer> {
    const { challenge } = params;
    const { words = '', difference = '' } = form;
    const outcome =
      form.do === 'close'
        ? await closeChallenge(house, person, { challenge, difference })
        : await answerChallenge(house, person, { challenge, words });
    if (outcome.done) return goTo(`/member/challenges/${challenge}?done=1`);
    const shown = await printed(house, person, challenge, form);
    if (shown === null || outcome.because.kind === 'not found') return notFound();
    return { ...shown, ...wrongForm(outcome.because) };
  },
});

async function printed(house: House, person: SignedIn, id: string, form: Form) {
  const read = await readChallenge(house, person, id);
  if (!read.done) return null;
  const { challenge, actions, told } = read;
  const own = challenge.services.filter((service) => service.person === person.id);
  return {
    heading: challenge.words,
    challenge,
    status: saidChallenge(challenge),
    actions: actions.map(({ id: action, words }) => ({
      address: `/actions/${action}/record`,
      words,
    })),
    told,
    mayAnswer: own.length > 0 && challenge.state !== 'closed',
    answerBefore: form.words ?? own[0]?.words ?? '',
    mayBegin: may(person.roles, 'run meetings') && challenge.state !== 'closed',
    mayClose: may(person.roles, 'run meetings') && challenge.state === 'answered',
    form,
    wrong: {},
  };
}
