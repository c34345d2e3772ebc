import { type Instant, instant } from '#calendar/instant.ts';
import { openTestDatabase } from '#store/test-database.ts';
import type { House } from './house.ts';

/** A house of a test’s own over an empty database, with a clock the test can turn. */
export type TestHouse = House & {
  /** Sets the moment it is. */
  readonly turnClockTo: (moment: Instant) => void;
  /** Throws the house and its database away. */
  readonly close: () => Promise<void>;
};

/** Opens a test’s house; `different` replaces what the test wants otherwise. */
export async function openTestHouse(different: Partial<House> = {}): Promise<TestHouse> {
  const database = await openTestDatabase();
  let moment = instant('2026-11-25T12:00:00.000Z');
  return {
    database,
    now: () => moment,
    council: '999',
    secret: new Uint8Array(32).fill(7),
    dataFolder: '',
    address: 'http://localhost',
    signInProvider: null,
    backups: { folder: '', keyFile: '', secretFile: '' },
    post: null,
    freeze: () => '',
    drawPack: ({ pack, youngPeoples }) => ({
      page: JSON.stringify(pack),
      youngPeoples: JSON.stringify(youngPeoples),
      papers: pack.items.flatMap((item) =>
        item.isOpen
          ? item.papers.flatMap((paper) =>
              paper.isOpen ? [{ id: paper.id, html: JSON.stringify(paper.text) }] : [],
            )
          : [],
      ),
    }),
    ...different,
    turnClockTo: (later) => {
      moment = later;
    },
    close: () => database.close(),
  };
}
