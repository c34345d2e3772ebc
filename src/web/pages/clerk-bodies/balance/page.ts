import type { SignedIn } from '#access/person.ts';
import type { GroupsSeats } from '#governance/balance.ts';
import { departFromBalance, writeGroups } from '#use-cases/bodies/balance-seats.ts';
import { type CouncilBalance, readBalance } from '#use-cases/bodies/read-balance.ts';
import type { House } from '#use-cases/house.ts';
import type { Outcome } from '#use-cases/outcome.ts';
import { goTo, notFound } from '../../../answer.ts';
import { page } from '../../../page.ts';
import { daySent, noWrongForm, type Sent, wrongSmallForm } from '../small-form.ts';

/** How many lines the form has for groups, and for other committees. */
const lines = { group: 6, other: 8 } as const;

/** How seats are shared among the political groups: all ordinary committees first, then each body. */
export const balancePage = page({
  path: '/clerk/balance',
  may: 'run bodies',
  template: 'clerk-bodies/balance/page.njk',
  async show({ house, query }) {
    return { ...(await printed(house, {})), ...noWrongForm, done: query.done ?? '' };
  },
  async act({ house, person, form }) {
    const outcome = await changed(house, person, form);
    if (outcome.done) return goTo(`/clerk/balance?done=${form.do ?? ''}`);
    if (outcome.because.kind === 'not found') return notFound();
    const shown = await printed(house, form);
    return { ...shown, done: '', ...wrongSmallForm(form, outcome.because) };
  },
});

function changed(house: House, person: SignedIn, form: Sent): Promise<Outcome> {
  if (form.do === 'depart') {
    const { body = '' } = form;
    const minute = form['departure-minute'] ?? '';
    const votesAgainst = form['votes-against'] ?? '';
    const from = daySent(form, 'departure-from');
    return departFromBalance(house, person, { body, from, minute, votesAgainst });
  }
  const typed = (kind: keyof typeof lines) =>
    numbered(lines[kind]).map((line) => ({
      name: form[`${kind}-${line}`] ?? '',
      count: form[`${kind}-${line}-count`] ?? '',
    }));
  const inNoGroup = form['in-no-group'] ?? '';
  return writeGroups(house, person, {
    groups: typed('group'),
    inNoGroup,
    otherCommittees: typed('other'),
  });
}

async function printed(house: House, form: Sent) {
  const balance = await readBalance(house);
  const own = balance.bodies.flatMap(({ slug, name }) =>
    slug === null ? [] : [{ value: slug, text: name }],
  );
  return {
    heading: 'How seats are shared among the groups',
    councillors: balance.councillors,
    inAll: balance.inAll.map(printedShare),
    seatsInAll: balance.inAll.reduce((sum, { seats }) => sum + seats, 0),
    bodies: balance.bodies.map((body) => ({ ...body, shares: sharesOf(body) })),
    own,
    ...boxes(balance, form),
  };
}

function sharesOf({ shares, asSeated }: CouncilBalance['bodies'][number]) {
  return shares.map((share, place) => {
    const seated = asSeated?.[place] ?? null;
    return { ...printedShare(share), seated, differs: seated !== null && seated !== share.seats };
  });
}

function printedShare({ group, exact, seats }: GroupsSeats) {
  return { group, exact: exact.toFixed(2), seats };
}

/** What the boxes of the form hold: what was typed, or else what is kept. */
function boxes({ groups, otherCommittees }: CouncilBalance, form: Sent) {
  const whole = groups.filter(({ isGroup }) => isGroup);
  const alone = groups.filter(({ isGroup }) => !isGroup);
  const known = whole.map(({ name, councillors }) => ({ name, count: String(councillors) }));
  const others = otherCommittees.map(({ name, seats }) => ({ name, count: String(seats) }));
  const apart = alone.reduce((sum, { councillors }) => sum + councillors, 0);
  const filled = (kind: keyof typeof lines, kept: readonly { name: string; count: string }[]) =>
    numbered(lines[kind]).map((line) => ({
      id: `${kind}-${line}`,
      name: form[`${kind}-${line}`] ?? kept[line - 1]?.name ?? '',
      count: form[`${kind}-${line}-count`] ?? kept[line - 1]?.count ?? '',
    }));
  return {
    groupBoxes: filled('group', known),
    otherBoxes: filled('other', others),
    inNoGroup: form['in-no-group'] ?? (apart === 0 ? '' : String(apart)),
  };
}

function numbered(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}
