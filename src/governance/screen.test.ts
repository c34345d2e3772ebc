import { deepEqual, match } from 'node:assert/strict';
import { test } from 'node:test';
import { screenWords } from './screen.ts';

const pointing = [
  [
    'The committee heard that just two young people had moved.',
    { 'small number': 'just two young people' },
  ],
  ['Only 3 children waited longer than a year.', { 'small number': 'Only 3 children' }],
  ['Four unaccompanied boys arrived in July.', { 'small number': 'Four unaccompanied boys' }],
  ['We placed one of our children abroad.', { 'small number': 'one of our children' }],
  ['Both girls went back to school.', { 'small number': 'Both girls' }],
  [
    'A sibling group of four could not be kept together.',
    { 'small number': 'A sibling group of four' },
  ],
  [
    'Just two young people said that they felt unsafe.',
    { 'small number': 'Just two young people' },
  ],
  ['Three care leavers were in custody.', { 'small number': 'Three care leavers' }],
  [
    'We met the only 15-year-old from Eritrea in Mill Lane.',
    {
      'only one': 'the only 15-year-old',
      'age and place': '15-year-old',
      origin: '15-year-old from Eritrea',
      street: 'Mill Lane',
    },
  ],
  ['A boy aged 14 was placed in Harrowgate.', { 'age and place': 'aged 14' }],
  ['An Afghan young person joined the college.', { origin: 'An Afghan young person' }],
  ['Our youngest care leaver is a parent.', { 'only one': 'Our youngest care leaver' }],
  ['A girl called Tamsin wrote to us.', { name: 'called Tamsin' }],
  ['She was born on 3 March 2011.', { 'date of birth': 'born on 3 March 2011' }],
  ['Her home is in KF1 2AB.', { postcode: 'KF1 2AB' }],
  ['See case 943 476 5919.', { 'personal number': '943 476 5919' }],
] as const;

for (const [text, signs] of pointing) {
  test(`‘${text}’ is seen to point to a child`, () => {
    const seen = screenWords(text).map(({ sign, found }) => [sign, found]);
    deepEqual(Object.fromEntries(seen), signs);
  });
}

const harmless = [
  'The committee noted the report and thanked the officers who wrote it.',
  '19 of our 276 children lived in three or more homes this year (7%).',
  'Two young people from the Children in Care Council presented item 4.',
  'The council runs two children’s homes and three children’s centres.',
  'One child protection plan in five lasts longer than two years.',
  'Fewer than five children were counted, so the figure is not shown.',
  'At least two young people sit on every interview panel.',
  'One in five children changed school during the year.',
  'Every child in care has one social worker and one plan.',
  '16- and 17-year-olds in England may ask for a personal adviser.',
  'Care leavers aged 18 to 25 in Kestrel Ferry keep their adviser.',
  'Questions can be sent to the Civic Centre, 1 Quay Street.',
  'The Children in Care Council has three seats and one vote.',
  'We want every child to be listened to, and no one child to be left behind.',
  'The only way to know is to ask, and we asked in four schools.',
  'On Tuesday 8 September 2026 at 18.30 the committee meets in Committee Room 2.',
  'The share rose from 62.5% to 71%, after three years of work on assessments.',
  'Three of the recommendations ask children’s services to report back in six months.',
  'It takes two social workers four weeks to write an assessment.',
  'Foster carers looked after 5 to 17 year olds and 12 children’s rooms were refitted.',
] as const;

for (const text of harmless) {
  test(`‘${text}’ raises no alarm`, () => {
    deepEqual(
      screenWords(text).map(({ sign, found }) => `${sign}: ${found}`),
      [],
    );
  });
}

test('what is found says where it stands, in which sentence, and what to do', () => {
  const [screened] = screenWords('All went well. Just two young people moved.\nThe rest stayed.');
  deepEqual(screened?.at, 15);
  deepEqual(screened?.sentence, 'Just two young people moved.');
  match(screened?.says ?? '', /say ‘fewer than six’/);
});
