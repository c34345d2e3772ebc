import { may } from '#access/permissions.ts';
import { type ChallengeRead, readChallengeLog } from '#use-cases/actions/read-challenges.ts';
import { notFound } from '../../../answer.ts';
import { page } from '../../../page.ts';
import { saidChallenge } from '../words.ts';

/** What members asked: what waits for the reader, what they asked themselves, and everything else. */
export const challengeLogPage = page({
  path: '/member/challenges',
  may: 'follow actions',
  template: 'challenges/log/page.njk',
  async show({ house, person, query }) {
    const read = await readChallengeLog(house, person);
    if (!read.done) return notFound();
    const { challenges } = read.log;
    const toAnswer = challenges.filter(({ services }) =>
      services.some(({ person: lead, answeredOn }) => lead === person.id && answeredOn === null),
    );
    const asked = challenges.filter(({ askedBy }) => askedBy.person === person.id);
    const rest = challenges.filter((one) => !toAnswer.includes(one) && !asked.includes(one));
    const differences = challenges.filter(({ state }) => state === 'closed');
    return {
      heading: 'What members asked',
      toAnswer: toAnswer.map(row),
      asked: asked.map(row),
      rest: rest.map(row),
      total: challenges.length,
      lateCount: challenges.filter(({ isLate }) => isLate).length,
      differenceCount: differences.length,
      mayAsk: may(person.roles, 'ask as a member'),
      justAsked: query.asked === '1',
    };
  },
});

function row(challenge: ChallengeRead) {
  return {
    address: `/member/challenges/${challenge.id}`,
    words: challenge.words,
    status: saidChallenge(challenge),
    askedBy: challenge.askedBy.name,
    askedOn: challenge.askedOn,
    due: challenge.due,
    isWaiting: challenge.state === 'asked',
    agencies: challenge.services.map(({ agency }) => agency).join(' and '),
    difference: challenge.difference,
  };
}
