import { may } from '#access/permissions.ts';
import type { SignedIn } from '#access/person.ts';
import { auditEntriesNaming, messagesTo, receiptsFrom, releasesBy } from '#store/acts-of-person.ts';
import { recordInAudit } from '#store/audit.ts';
import { within } from '#store/database.ts';
import { accountRecord } from '#store/identity/account-record.ts';
import { type Person, personById } from '#store/identity/people.ts';
import type { OpenTransaction } from '#store/tables.ts';
import { workOfPerson } from '#store/work-of-person.ts';
import type { House } from '../house.ts';
import { type Outcome, refused } from '../outcome.ts';
import { isId } from './read-people.ts';
import { withoutOthers } from './without-others.ts';

/** Why somebody’s record is taken out, as the log keeps it: never free words. */
const requestReasons = {
  copy: 'they asked for a copy',
  correction: 'they say something is wrong',
  complaint: 'they complained',
} as const;

/**
 * Everything the house holds about one person, as one JSON text.
 *
 * It holds nothing that opens an account, no figure, and of other people no
 * more than that there was one. The log says that it was made, and why, and the
 * file tells of that too.
 */
export async function exportPerson(
  house: House,
  reader: SignedIn,
  asked: { readonly person: string; readonly why: string },
): Promise<Outcome<{ text: string }>> {
  if (!may(reader.roles, 'answer a person’s request')) {
    return refused('may not', 'Only the privacy lead or an administrator may do this.');
  }
  const { person: id } = asked;
  if (!isId(id)) return refused('not found', noSuchPerson);
  if (!isReason(asked.why)) return refused('not valid', 'Choose why it is needed.', `why-${id}`);
  const why = requestReasons[asked.why];
  const actor = { council: house.council, person: reader.id };
  // Receipts lie with the figures, where only the role of releases may look.
  const receipts = await within(house.database, 'app_release', actor, (tx) =>
    receiptsFrom(tx, house.council, id),
  );
  return within(house.database, 'app_house', actor, async (tx) => {
    const person = await personById(tx, id);
    if (person === null) return refused('not found', noSuchPerson);
    const note = { at: house.now(), did: 'exported what is held about somebody', why };
    await recordInAudit(tx, actor, { ...note, subject: `person ${id}` });
    const held = { ...(await heldAbout(tx, house, person)), figuresFilesSent: receipts };
    return { done: true, text: asText(house, held) };
  });
}

const noSuchPerson = 'There is no such person.';

function isReason(text: string): text is keyof typeof requestReasons {
  return Object.hasOwn(requestReasons, text);
}

async function heldAbout(tx: OpenTransaction, house: House, person: Person) {
  const account = await accountRecord(tx, person.id);
  const messages = await messagesTo(tx, person.email);
  const releases = await releasesBy(tx, house.council, person.id);
  const entries = await auditEntriesNaming(tx, person.id);
  const work = await workOfPerson(tx, person.id);
  return { person, ...withoutOthers(person.id, { account, releases, entries }), work, messages };
}

function asText(house: House, held: Readonly<Record<string, unknown>>): string {
  const file = { format: 'rooftree-person-1', madeAt: house.now(), council: house.council };
  return `${JSON.stringify({ ...file, notInThisFile, ...held }, null, 2)}\n`;
}

/** What a reader should know is missing, and why. */
const notInThisFile = [
  'Passwords, one-time codes, recovery codes and links: they are kept so that nobody can read them.',
  'Addresses of computers: they are kept only as something to compare with.',
  'Who other people are: they appear as “another person”.',
  'What was written into answers, comments and reports: it is about the council’s work, and others may be named in it.',
  'What was written into releases, settings and holds: it is about figures, and others may be named in it.',
  'Figures: none of them is about the people who work with them.',
  'Sign-ins half done: they are gone within minutes.',
  'Backups: they hold the same, as it was, for as long as the privacy page says.',
] as const;
