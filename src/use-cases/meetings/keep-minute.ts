import type { SignedIn } from '#access/person.ts';
import type { Classification } from '#governance/classification.ts';
import { themes } from '#measures/themes.ts';
import {
  addVoice,
  type ItemMinuteTable,
  keepItemMinute,
  minutesOfItems,
  removeVoice,
} from '#store/meetings/minutes.ts';
import type { House } from '../house.ts';
import { type Outcome, refused } from '../outcome.ts';
import { isId } from '../people/read-people.ts';
import { atMeeting } from './at-meeting.ts';

/** How long a minute may be, in characters. */
const longestMinute = 20_000;

/** What a clerk writes about an item, and the version they wrote it over. */
export type WrittenMinute = {
  readonly meeting: string;
  readonly item: string;
  /** The version that was read; 0 when there was none. */
  readonly version: number;
  readonly words: string;
  readonly publicSummary: string;
};

/** What became of a minute: kept, or somebody else had changed it, and what they wrote. */
export type KeptMinute =
  | { readonly isKept: true; readonly version: number }
  | { readonly isKept: false; readonly theirs: ItemMinuteTable };

/**
 * Keeps what is minuted of an item, unless somebody changed it since it was read.
 *
 * Then nothing is kept and nothing lost: the answer holds what they wrote, and
 * whoever sent theirs has it still.
 */
export function keepMinute(
  house: House,
  person: SignedIn,
  { meeting, item: id, version, words, publicSummary }: WrittenMinute,
): Promise<Outcome<{ readonly kept: KeptMinute }>> {
  return atMeeting(house, person, meeting, async ({ tx, items, log }) => {
    const item = items.find(({ item_id }) => item_id === id);
    if (item === undefined) return refused('not found', 'There is no such item.');
    if (Math.max(words.length, publicSummary.length) > longestMinute) return tooLong;
    const texts = textsOf(item.classification, { words, publicSummary });
    const [before] = await minutesOfItems(tx, house.council, [id]);
    if (saysTheSame(before, texts)) return asKept(before.version);
    const by = { changed_by: person.id, changed_at: house.now() };
    const key = { council_id: house.council, item_id: id };
    if (!(await keepItemMinute(tx, { ...key, ...texts, ...by, version }))) {
      return asChanged(await minutesOfItems(tx, house.council, [id]));
    }
    // A draft is kept every few seconds: the log says once that somebody wrote.
    if (version === 0) await log('began the minute of an item');
    return asKept(version + 1);
  });
}

/** Of an open item everybody reads the minute itself. */
function textsOf(
  classification: Classification,
  { words, publicSummary }: Pick<WrittenMinute, 'words' | 'publicSummary'>,
) {
  const summary = classification === 'open' ? '' : publicSummary.trim();
  return { words: words.trim(), public_summary: summary };
}

function asChanged([theirs]: readonly ItemMinuteTable[]): Outcome<{ readonly kept: KeptMinute }> {
  return theirs === undefined ? noVersion : { done: true, kept: { isKept: false, theirs } };
}

function saysTheSame(
  before: ItemMinuteTable | undefined,
  { words, public_summary }: Pick<ItemMinuteTable, 'words' | 'public_summary'>,
): before is ItemMinuteTable {
  return before?.words === words && before.public_summary === public_summary;
}

function asKept(version: number): Outcome<{ readonly kept: KeptMinute }> {
  return { done: true, kept: { isKept: true, version } };
}

/** Writes down what a young person said: the words and a theme, and nobody’s name. */
export function writeVoice(
  house: House,
  person: SignedIn,
  {
    meeting,
    item,
    theme,
    words,
  }: {
    readonly meeting: string;
    readonly item: string;
    readonly theme: string;
    readonly words: string;
  },
): Promise<Outcome> {
  return atMeeting(house, person, meeting, async ({ tx, items, members, log }) => {
    if (!items.some(({ item_id }) => item_id === item)) {
      return refused('not found', 'There is no such item.');
    }
    if (words.trim() === '') return refused('not valid', 'Write what was said.', 'voice');
    if (!themes.some(([id]) => id === theme)) {
      return refused('not valid', 'Choose what it is about.', 'theme');
    }
    const young = members.filter(({ kind }) => kind === 'young person');
    if (young.some(({ name }) => words.toLowerCase().includes(name.toLowerCase()))) {
      return refused('not valid', 'This names the young person. Leave the name out.', 'voice');
    }
    await addVoice(tx, {
      council_id: house.council,
      voice_id: crypto.randomUUID(),
      item_id: item,
      theme,
      words: words.trim(),
      said_at: house.now(),
    });
    await log('wrote down what a young person said');
    return { done: true };
  });
}

/** Takes back what was written of a young person’s words. */
export function takeBackVoice(
  house: House,
  person: SignedIn,
  {
    meeting,
    item,
    voice,
  }: { readonly meeting: string; readonly item: string; readonly voice: string },
): Promise<Outcome> {
  return atMeeting(house, person, meeting, async ({ tx, items, log }) => {
    if (!isId(voice) || !items.some(({ item_id }) => item_id === item)) {
      return refused('not found', 'It is not there any more.');
    }
    await removeVoice(tx, house.council, { voice, item });
    await log('took back what a young person said');
    return { done: true };
  });
}

const tooLong = refused(
  'not valid',
  'This is too long for a minute. Write no more than 20,000 characters.',
  'words',
);
const noVersion = refused('not valid', 'This page is out of date. Load it again.', 'words');
