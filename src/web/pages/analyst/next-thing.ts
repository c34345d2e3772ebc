import type { ReceiptInList } from '#use-cases/list-receipts.ts';
import type { ReleaseInList } from '#use-cases/list-releases.ts';
import { sayDay } from '../../templates.ts';

/** The one most useful thing somebody could do now. */
export type NextThing = {
  readonly title: string;
  readonly say: string;
  /** What its button says and where it goes; null where there is only to wait. */
  readonly go: { readonly text: string; readonly href: string } | null;
};

/** What an analyst should do next: put right, look at, wait for, or make figures. */
export function nextThing(
  receipts: readonly ReceiptInList[],
  releases: readonly ReleaseInList[],
): NextThing {
  const [newest] = receipts;
  if (newest === undefined) return makeFirstFigures;
  const wrong = whyWrong(newest);
  if (wrong !== null) {
    return {
      title: `Put right the figures as at ${sayDay(newest.asAt)}`,
      say: wrong,
      go: { text: 'Look at the figures', href: `/analyst/figures/${newest.id}` },
    };
  }
  if (newest.release === null) {
    return {
      title: `Look at the figures as at ${sayDay(newest.asAt)}`,
      say: 'They have been received, and nobody has asked to release them yet.',
      go: { text: 'Look at the figures', href: `/analyst/figures/${newest.id}` },
    };
  }
  if (releases.some(({ state }) => state === 'prepared')) return waitForApproval;
  return makeNextFigures;
}

/** Why figures were sent back or taken back; null when they were not. */
function whyWrong({ release }: ReceiptInList): string | null {
  if (release?.state === 'sent back') return release.returned?.why ?? '';
  return release?.state === 'recalled' ? (release.recalled?.why ?? '') : null;
}

const desk = { text: 'Open the desk', href: '/desk' };

const makeFirstFigures: NextThing = {
  title: 'Make your first figures',
  say: 'Drop your return on the desk. It is read on your own computer, and only the counts come here.',
  go: desk,
};

const waitForApproval: NextThing = {
  title: 'Wait for approval',
  say: 'A release approver has to look at the figures you asked to release. Nothing is left for you to do.',
  go: null,
};

const makeNextFigures: NextThing = {
  title: 'Make the next month’s figures',
  say: 'Everything received so far has been dealt with. When the month has closed, read the next return on the desk.',
  go: desk,
};
