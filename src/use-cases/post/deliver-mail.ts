import { type Instant, minutesAfter } from '#calendar/instant.ts';
import { councilWithCode } from '#store/councils.ts';
import { type Actor, within } from '#store/database.ts';
import { isNews, otherNewsFor } from '#store/news.ts';
import { type DueMessage, giveUp, markSent, takeDueMessages, tryAgainAt } from '#store/outbox.ts';
import type { OpenTransaction } from '#store/tables.ts';
import type { House } from '../house.ts';
import { letterOf } from './letters.ts';

/** How long after each failure a message is tried again, in minutes; after the last it is given up. */
const waits = [1, 5, 15, 60, 4 * 60, 12 * 60, 24 * 60] as const;

/** Messages taken at a time, and for how many minutes nobody else takes them. */
const atOnce = { count: 20, minutes: 10 };

/** What a round of delivering came to. */
export type Delivered = { readonly sent: number; readonly failed: number };

/**
 * Sends the post whose turn it is; nothing while no mail relay is set up.
 *
 * A message that the relay refuses is tried again later, ever more rarely. One
 * whose sender dies may go twice; none is lost. News comes to nobody oftener
 * than they chose, and what has gathered by then comes as one letter.
 */
export async function deliverMail(house: House): Promise<Delivered> {
  if (house.post === null) return { sent: 0, failed: 0 };
  const due = withNewsOnce(await takeDue(house));
  let sent = 0;
  for (const message of due) {
    if (await deliver(house, message)) sent += 1;
  }
  return { sent, failed: due.length - sent };
}

/** `due` with the first news for each reader alone: the letter about it tells of the rest. */
function withNewsOnce(due: readonly DueMessage[]): readonly DueMessage[] {
  return due.filter(
    ({ kind, to, id }) =>
      !isNews(kind) || due.find((other) => isNews(other.kind) && other.to === to)?.id === id,
  );
}

function takeDue(house: House): Promise<readonly DueMessage[]> {
  const now = house.now();
  const nextTry = minutesAfter(now, atOnce.minutes);
  return within(house.database, 'app_house', itself(house), (tx) =>
    takeDueMessages(tx, now, { count: atOnce.count, nextTry }),
  );
}

/** Whether the relay took `message`. */
async function deliver(house: House, message: DueMessage): Promise<boolean> {
  const others = isNews(message.kind) ? await otherNews(house, message) : [];
  const { kind, link } = others.length > 0 ? severalNews : message;
  const letter = letterOf(kind, {
    to: message.to,
    council: await nameOfCouncil(house),
    link: `${house.address}${link}`,
  });
  const isSent = await house.post?.send(letter).then(
    () => true,
    // Why does not matter here: whatever the relay says, the message is tried again.
    () => false,
  );
  await within(house.database, 'app_house', itself(house), async (tx) => {
    const wait = waits[message.attempts];
    if (isSent === true) await markAllSent(tx, [message.id, ...others], house.now());
    else if (wait === undefined) await giveUp(tx, message.id, house.now());
    else await tryAgainAt(tx, message.id, minutesAfter(house.now(), wait));
  });
  return isSent === true;
}

/** How several pieces of news are told at once: the home of each reader shows which. */
const severalNews = { kind: 'reminder', link: '/home' } as const;

function otherNews(house: House, message: DueMessage): Promise<readonly string[]> {
  return within(house.database, 'app_house', itself(house), (tx) => otherNewsFor(tx, message));
}

async function markAllSent(
  tx: OpenTransaction,
  messages: readonly string[],
  at: Instant,
): Promise<void> {
  for (const id of messages) await markSent(tx, id, at);
}

async function nameOfCouncil(house: House): Promise<string> {
  const known = await within(house.database, 'app_house', itself(house), (tx) =>
    councilWithCode(tx, house.council),
  );
  return known?.name ?? 'your council';
}

function itself(house: House): Actor {
  return { council: house.council, person: null };
}
