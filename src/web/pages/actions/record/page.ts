import { may } from '#access/permissions.ts';
import type { SignedIn } from '#access/person.ts';
import type { BodysWord, OwnersWord } from '#governance/action.ts';
import { decideAction } from '#use-cases/actions/decide-action.ts';
import { type ActionRecord, readActionRecord } from '#use-cases/actions/read-actions.ts';
import { targetInWords, verdictInWords } from '#use-cases/actions/target-words.ts';
import { putToBody, tellHowItGoes } from '#use-cases/actions/tell-how-it-goes.ts';
import type { House } from '#use-cases/house.ts';
import { type Outcome, refused } from '#use-cases/outcome.ts';
import { goTo, notFound, type Printed } from '../../../answer.ts';
import { dayTyped, partsOf, partsTyped } from '../../../day-field.ts';
import { wrongForm } from '../../../form-errors.ts';
import { page } from '../../../page.ts';
import { saidDecision, saidOrigin, saidStatus, saidWord } from '../words.ts';

type Form = Readonly<Record<string, string | undefined>>;

/** The whole record of an action: its owners tell here, and the clerk writes down what the body decided. */
export const actionRecordPage = page({
  path: '/actions/:action/record',
  may: 'follow actions',
  template: 'actions/record/page.njk',
  async show({ house, person, params, query }) {
    const read = await readActionRecord(house, person, params.action);
    if (!read.done) return notFound();
    return { ...printed(read.record, person, {}), done: said[query.done ?? ''] ?? null };
  },
  async act({ house, person, params, form }) {
    const outcome = await act(house, person, params.action, form);
    if (outcome.done) return goTo(`/actions/${params.action}/record?done=${form.do ?? ''}`);
    const read = await readActionRecord(house, person, params.action);
    if (!read.done || outcome.because.kind === 'not found') return notFound();
    return { ...printed(read.record, person, form), ...wrongForm(outcome.because) };
  },
});

const said: Readonly<Record<string, string>> = {
  tell: 'Kept. Everybody who follows this action can read it.',
  put: 'Put to the body. It stays open until the body decides.',
  decide: 'Written down. The owners have been told.',
};

function act(house: House, person: SignedIn, action: string, form: Form): Promise<Outcome> {
  const { words = '', evidence = '' } = form;
  if (form.do === 'put') return putToBody(house, person, { action });
  if (form.do === 'decide') return decide(house, person, action, form);
  const word = ownersWords.find((one) => one === form.word);
  if (word === undefined) return refuse('Choose how it goes.', 'word');
  return tellHowItGoes(house, person, { action, word, words, evidence });
}

function decide(house: House, person: SignedIn, action: string, form: Form): Promise<Outcome> {
  const word = bodysWords.find((one) => one === form.decision);
  if (word === undefined) return refuse('Choose what the body decided.', 'decision');
  const on = dayTyped(form, 'on');
  if (on === null || on === undefined) return refuse('Enter the day of the decision.', 'on');
  const newDue = dayTyped(form, 'due');
  if (newDue === undefined) return refuse('Enter a real day, or leave it empty.', 'due');
  const resolution =
    form.resolution === undefined || form.resolution === '' ? null : form.resolution;
  const { minute = '', why = '', difference = '' } = form;
  return decideAction(house, person, {
    action,
    word,
    on,
    resolution,
    minute,
    why,
    newDue,
    difference,
  });
}

async function refuse(say: string, field: string): Promise<Outcome> {
  return refused('not valid', say, field);
}

const ownersWords: readonly OwnersWord[] = ['on track', 'in doubt', 'stuck'];
const bodysWords: readonly BodysWord[] = ['closed', 'kept open', 'reopened'];

function printed(record: ActionRecord, person: SignedIn, form: Form): Printed {
  const { action, origin, judged, told, carried } = record;
  const isClosed = action.state === 'closed';
  return {
    heading: action.words,
    action,
    origin: { said: saidOrigin[action.origin.kind], ...origin },
    status: saidStatus[action.status],
    owners: action.owners.map((owner) => ({
      ...owner,
      updates: owner.updates.map((one) => ({ ...one, said: saidWord[one.word] })),
    })),
    decisions: action.decisions.map((one) => ({ ...one, said: saidDecision[one.word] })),
    judged:
      judged === null
        ? null
        : {
            title: judged.title,
            address: `/figures/${judged.target.measure}`,
            asked: targetInWords(judged.target),
            by: judged.target.by,
            said: verdictInWords(judged.verdict, judged.target),
            asAt: judged.verdict.figure?.asAt ?? null,
          },
    told,
    mayTell: action.isMine && !isClosed && may(person.roles, 'update an action'),
    mayPut: action.isMine && action.state === 'open' && may(person.roles, 'update an action'),
    mayDecide: may(person.roles, 'run meetings') && !action.isMine,
    words: ownersWords.map((value) => ({
      value,
      text: saidWord[value],
      checked: form.word === value,
    })),
    choices: (isClosed ? (['reopened'] as const) : (['closed', 'kept open'] as const)).map(
      (value) => ({ value, text: saidDecision[value], checked: form.decision === value }),
    ),
    resolutions: [
      { value: '', text: 'None: it is written down elsewhere' },
      ...carried.map(({ id, words }) => ({ value: id, text: words.slice(0, 90) })),
    ],
    on: form.do === 'decide' ? partsTyped(form, 'on') : partsOf(record.today),
    due: partsTyped(form, 'due'),
    form,
    wrong: {},
  };
}
