import type { SignedIn } from '#access/person.ts';
import type { Day } from '#calendar/day.ts';
import type { OriginKind } from '#governance/action.ts';
import type { SuccessTest, Target } from '#governance/success-test.ts';
import { measures } from '#measures/definitions/index.ts';
import { beginAction } from '#use-cases/actions/begin-action.ts';
import { type Beginnings, readBeginnings } from '#use-cases/actions/read-beginnings.ts';
import type { House } from '#use-cases/house.ts';
import { type Outcome, refused } from '#use-cases/outcome.ts';
import { goTo, notFound, type Printed } from '../../../answer.ts';
import { dayTyped, partsTyped } from '../../../day-field.ts';
import { wrongForm } from '../../../form-errors.ts';
import { page } from '../../../page.ts';
import { sayDay } from '../../../templates.ts';

type Form = Readonly<Record<string, string | undefined>>;

/** Where the clerk writes down what somebody undertook. */
export const beginActionPage = page({
  path: '/clerk/actions',
  may: 'run meetings',
  template: 'actions/begin/page.njk',
  async show({ house, person, query }) {
    const read = await readBeginnings(house, person);
    return read.done ? printed(read.beginnings, { origin: query.from }) : notFound();
  },
  async act({ house, person, form }) {
    const outcome = await begin(house, person, form);
    if (outcome.done) return goTo('/member/actions?begun=1');
    const read = await readBeginnings(house, person);
    if (!read.done) return notFound();
    return { ...printed(read.beginnings, form), ...wrongForm(outcome.because) };
  },
});

async function begin(house: House, person: SignedIn, form: Form): Promise<Outcome> {
  const due = dayTyped(form, 'due');
  if (due === null || due === undefined) return refuse('Enter the day it is due.', 'due');
  const test = testTyped(form, due);
  if ('field' in test) return refuse(test.say, test.field);
  const { words = '', body = '', owner = '', second = '' } = form;
  const owners = [owner, second].filter((id) => id !== '');
  return beginAction(house, person, {
    origin: originTyped(form),
    body,
    words,
    owners,
    due,
    test,
  });
}

function refuse(say: string, field: string): Outcome {
  return refused('not valid', say, field);
}

/** ‘resolution …’ or ‘challenge …’, as the list writes it; else the words that were typed. */
function originTyped({ origin = '', kind = '', found = '' }: Form): {
  readonly kind: OriginKind;
  readonly id: string;
} {
  const [chosen = '', id = ''] = origin.split(' ');
  if (chosen === 'resolution' || chosen === 'challenge' || chosen === 'measure') {
    return { kind: chosen, id };
  }
  const other = (['visit', 'theme', 'finding'] as const).find((one) => one === kind);
  return { kind: other ?? 'finding', id: found.trim() };
}

type Wrong = { readonly field: string; readonly say: string };

function testTyped(form: Form, due: Day): SuccessTest | Wrong {
  const { test = '', measure = '', side = '', value = '' } = form;
  if (measure === '') return { words: test, target: null };
  const unit = measures.find(({ id }) => id === measure)?.units.find(isTargetUnit);
  if (unit === undefined) return { field: 'measure', say: 'Choose a measure from the list.' };
  if (!/^\d+(\.\d+)?$/.test(value.trim())) {
    return { field: 'value', say: 'Enter the number it has to reach, like 90.' };
  }
  const target: Target = {
    measure,
    unit,
    side: side === 'at most' ? 'at most' : 'at least',
    value: Number(value),
    by: due,
  };
  return { words: test, target };
}

function isTargetUnit(unit: string): unit is Target['unit'] {
  return unit === 'percent' || unit === 'count' || unit === 'per-10000';
}

function printed(beginnings: Beginnings, form: Form): Printed {
  const { bodies, carried, challenges, leads } = beginnings;
  return {
    heading: 'Begin an action',
    form,
    due: partsTyped(form, 'due'),
    bodies: bodies.map(({ id, name }) => ({ value: id, text: name })),
    origins: [
      { value: '', text: 'Something else, which I write below' },
      ...carried.map(({ id, words, on }) => ({
        value: `resolution ${id}`,
        text: `Decided on ${sayDay(on)}: ${words.slice(0, 80)}`,
      })),
      ...challenges.map(({ id, words }) => ({
        value: `challenge ${id}`,
        text: `A member asked: ${words.slice(0, 80)}`,
      })),
      ...measures.map(({ id, title }) => ({ value: `measure ${id}`, text: `Figure: ${title}` })),
    ],
    kinds: [
      { value: 'finding', text: 'An inspection finding' },
      { value: 'visit', text: 'A visit' },
      { value: 'theme', text: 'What young people say' },
    ],
    leads: [
      { value: '', text: 'Nobody' },
      ...leads.map(({ id, name, agency }) => ({ value: id, text: `${agency}: ${name}` })),
    ],
    measures: [
      { value: '', text: 'No figure: the words have to do' },
      ...measures
        .filter(({ units, split }) => split === null && units.some(isTargetUnit))
        .map(({ id, title }) => ({ value: id, text: title })),
    ],
    sides: [
      { value: 'at least', text: 'at least' },
      { value: 'at most', text: 'at most' },
    ],
    wrong: {},
  };
}
