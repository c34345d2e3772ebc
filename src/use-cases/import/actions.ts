import { londonDayOf } from '#calendar/london.ts';
import { addAction } from '#store/actions/action-steps.ts';
import { addOwners } from '#store/actions/owners.ts';
import { bodies } from '#store/bodies/bodies.ts';
import { personByEmail } from '#store/identity/people.ts';
import { serviceLeads } from '../actions/service-leads.ts';
import { dayInCell } from './day-in-cell.ts';
import { type TableKind, wrongRow } from './import-kind.ts';

/** Actions that are still open. The public reads none of them until the body has looked at it here. */
export const actions: TableKind = {
  kind: 'actions',
  title: 'Open actions',
  may: 'run bodies',
  columns: [
    { name: 'body', isNeeded: true },
    { name: 'action', isNeeded: true },
    { name: 'owner e-mail', isNeeded: true },
    { name: 'due', isNeeded: true },
    { name: 'test', isNeeded: true },
    { name: 'came from', isNeeded: true },
  ],
  async bringIn({ tx, house }, { cells }) {
    const { body: called = '', action: words = '', test = '', 'came from': origin = '' } = cells;
    const says = words;
    const today = londonDayOf(house.now());
    const body = (await bodies(tx, house.council)).find((one) =>
      [one.name.toLowerCase(), one.slug].includes(called.toLowerCase()),
    );
    if (body === undefined) return wrongRow(says, 'There is no body of this name.');
    const due = dayInCell(cells.due ?? '');
    if (words === '') return wrongRow(says, 'Write what is to be done.');
    if (due === null || due === undefined) return wrongRow(says, 'Write the day as 20/05/2026.');
    if (test === '') return wrongRow(says, 'Write how it will be known that it worked.');
    if (origin === '') return wrongRow(says, 'Write what it came from: a minute, a visit.');
    const person = await personByEmail(tx, cells['owner e-mail'] ?? '');
    const owner = (await serviceLeads(tx, today)).find(({ id }) => id === person?.id);
    if (owner === undefined) {
      return wrongRow(says, 'Its owner needs an account here, and a role that undertakes actions.');
    }
    const id = crypto.randomUUID();
    const isNew = await addAction(tx, {
      ...{ council_id: house.council, action_id: id, body_id: body.body_id },
      ...{ origin: 'finding', origin_id: origin, words, begun_on: today, due },
      ...{ test_words: test, test_measure: null, test_unit: null, test_side: null },
      ...{ test_value: null, test_by: null, state: 'open', closed_on: null },
      is_open_to_all: false,
    });
    if (!isNew) return wrongRow(says, 'This action is there already.');
    await addOwners(tx, house.council, id, [owner]);
    return { says, made: [{ table: 'action', id }], wrong: null };
  },
};
