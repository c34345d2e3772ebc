import type { MeetingRecord, RecordedItem } from './pack.ts';
import { wordsOf } from './paper.ts';
import { type Screened, screenWords } from './screen.ts';

/** Something the screen found in a pack, and where. */
export type ScreenedInPack = Screened & {
  /** The item and paper it stands in, as people call them. */
  readonly where: string;
};

/** What the screen finds in all that the public would read of `record`. */
export function screenPack({ items }: MeetingRecord): readonly ScreenedInPack[] {
  return items.flatMap((item) =>
    publicTexts(item).flatMap(({ where, text }) =>
      screenWords(text).map((screened) => ({ ...screened, where })),
    ),
  );
}

/** What an item shows to the public: of what is kept back, the public title and the reason alone. */
function publicTexts({ number, title, withheld, papers }: RecordedItem) {
  const item = `Item ${number}`;
  if (withheld !== null) return [{ where: `${item}, public title`, text: noticeText(withheld) }];
  return [
    { where: `${item}, title`, text: title },
    ...papers.map((paper, place) =>
      paper.withheld === null
        ? { where: `${item}, ${paper.title}`, text: wordsOf(paper) }
        : {
            where: `${item}, public title of paper ${place + 1}`,
            text: noticeText(paper.withheld),
          },
    ),
  ];
}

function noticeText(withheld: {
  readonly publicTitle: string;
  readonly publicInterest: string | null;
}): string {
  return `${withheld.publicTitle}\n${withheld.publicInterest ?? ''}`;
}
