import type { MadeUpMinutes } from '#use-cases/sample/made-up-minutes.ts';

/** The minutes of Estuary Borough Council’s committee. */
export const madeUpMinutes: MadeUpMinutes = {
  clerk: 'Iestyn Pugh',
  apologies: [['Councillor Farid Mansouri'], ['Councillor Solomon Achebe', 'Shirin Daneshvar']],
  said: {
    'Minutes of the last meeting': {
      words: 'Members read the minutes and had nothing to correct.',
      resolution: {
        kind: 'agree',
        words: 'That the minutes of the last meeting be approved as a true record.',
      },
    },
    'What the Children in Care Council brings': {
      words: 'The group’s paper was read out. Members asked what had been tried before.',
      voice: {
        theme: 'where',
        words: 'It is not the bag. It is that somebody thought a bag would do.',
      },
      resolution: {
        kind: 'agree',
        words: 'That every child who moves be given proper luggage, theirs to keep.',
      },
    },
    'First health assessments': {
      words:
        'Members asked whether one clinic or all of them were late. The nurse said that most of the delay comes before the clinic: the consent form is signed too late.',
      resolution: {
        kind: 'request',
        words:
          'That consent be signed on the day a child comes into care, and the figures come back in March.',
      },
    },
    'Finding and keeping foster carers': {
      words:
        'Members heard why carers leave, and asked what would have made them stay. The chair of the carers’ association spoke of the call at night that nobody answers.',
      resolution: { kind: 'note', words: 'That the paper be noted.' },
    },
  },
};
