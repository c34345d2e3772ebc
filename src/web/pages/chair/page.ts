import type { ActionRead } from '#use-cases/actions/read-actions.ts';
import { readChairHome } from '#use-cases/actions/read-chair-home.ts';
import type { ChallengeRead } from '#use-cases/actions/read-challenges.ts';
import { readCouncil } from '#use-cases/read-council.ts';
import { readEveryLine } from '#use-cases/read-every-line.ts';
import { notFound } from '../../answer.ts';
import { rowsOf } from '../../figures/chapters.ts';
import type { Row } from '../../figures/row.ts';
import { page } from '../../page.ts';
import { saidStatus } from '../actions/words.ts';
import { saidChallenge } from '../challenges/words.ts';
import { briefOf } from '../member/brief.ts';
import { saidReferral } from '../referrals/words.ts';
import { type Question, threeOf } from './questions.ts';

/** The chair’s home before a meeting: three questions, what is off track, what was promised. */
export const chairPage = page({
  path: '/chair',
  may: 'prepare to chair',
  template: 'chair/page.njk',
  async show({ house, person }) {
    const read = await readChairHome(house, person);
    if (!read.done) return notFound();
    const council = await readCouncil(house);
    const { home } = read;
    const { lines, release } = await readEveryLine(house);
    const { worse, behind } = briefOf(rowsOf(lines, council.shortName));
    const measures = [...worse, ...behind];
    return {
      council,
      heading: 'Before you chair',
      next: home.next,
      lastMetOn: home.lastMetOn,
      release,
      questions: threeOf([
        measures.map(aboutMeasure),
        home.offTrack.flatMap(aboutAction),
        [...home.lateAnswers, ...home.openChallenges].map(aboutChallenge),
      ]),
      measures: measures.map(({ title, label, address, sentence, signal, behindAllIn }) => ({
        title: label === null ? title : `${title}, ${label.toLowerCase()}`,
        address,
        sentence,
        status:
          signal?.looks === 'worse' ? signal : { looks: 'moved', words: behindAll(behindAllIn) },
      })),
      offTrack: home.offTrack.map(actionRow),
      promised: home.promised.map(actionRow),
      lateAnswers: home.lateAnswers.map((one) => ({
        address: `/member/challenges/${one.id}`,
        words: one.words,
        due: one.due,
        status: saidChallenge(one),
        owing: owing(one),
      })),
      lateReferrals: home.lateReferrals.map((one) => ({
        address: `/referrals/${one.id}`,
        matter: one.matter,
        sentTo: one.sentTo,
        due: one.due,
        status: saidReferral(one),
      })),
      risks: home.risks,
    };
  },
});

function behindAll(year: number | null): string {
  return `Behind every council most like ours in the year to March ${year ?? ''}`;
}

function aboutMeasure({ title, label, address }: Row): Question {
  return {
    about: label === null ? title : `${title}, ${label.toLowerCase()}`,
    address,
    ask: 'What lies behind this, who answers for it, and when shall we see a difference?',
  };
}

const asked: Partial<Readonly<Record<ActionRead['status'], string>>> = {
  late: 'It is late. What stands in the way, and what do you need from us?',
  stuck: 'It is stuck. Who can move it?',
  'in doubt': 'What would make you sure of it?',
  'not told': 'Nobody has told us how it goes. How does it go?',
  'waiting for the body': 'You say it is done. What has changed for children?',
};

function aboutAction({ id, words, status }: ActionRead): readonly Question[] {
  const ask = asked[status];
  return ask === undefined ? [] : [{ about: words, address: `/actions/${id}/record`, ask }];
}

function aboutChallenge(challenge: ChallengeRead): Question {
  const { id, words, isLate, state } = challenge;
  const ask =
    isLate || state === 'asked'
      ? `A member asked this. When will ${owing(challenge)} answer?`
      : 'It was answered. So what: what will change?';
  return { about: words, address: `/member/challenges/${id}`, ask };
}

function owing({ services }: ChallengeRead): string {
  return services
    .filter(({ answeredOn }) => answeredOn === null)
    .map(({ agency }) => agency)
    .join(' and ');
}

function actionRow(action: ActionRead) {
  return {
    address: `/actions/${action.id}/record`,
    words: action.words,
    status: saidStatus[action.status],
    agencies: action.owners.map(({ agency }) => agency).join(' and '),
    due: action.due,
  };
}
