import type { Day } from '#calendar/day.ts';
import type { Adoption, PlacementForAdoption, PreviousPermanence } from '#care/adoption.ts';
import type { CareLeaver } from '#care/care-leaver.ts';
import type { Child, DeprivationOfLiberty, Episode, SocialWorkerEpisode } from '#care/child.ts';
import type { HealthYear } from '#care/health-year.ts';
import type { MissingEpisode } from '#care/missing-episode.ts';
import type { Review } from '#care/review.ts';
import type { Row903 } from './tables.ts';
import { sexFrom, unreadOfChild } from './to-records.ts';

type Stay = Child['unaccompanied'][number];

/**
 * A child while return after return adds to what is known, earliest year first.
 *
 * A record is set under what it is known by, so that a later year’s telling of
 * it takes the place of the earlier one.
 */
export class GrowingChild {
  readonly id: string;
  readonly episodes = new Known<Day, Episode>();
  readonly reviews = new Known<Day, Review>();
  readonly healthYears = new Known<number, HealthYear>();
  readonly leavingCare = new Known<number, CareLeaver>();
  readonly missingEpisodes = new Known<Day, MissingEpisode>();
  readonly adoptions = new Known<Day | null, Adoption>();
  readonly placementsForAdoption = new Known<Day | null, PlacementForAdoption>();
  readonly socialWorkers = new Known<string, SocialWorkerEpisode>();
  readonly deprivationsOfLiberty = new Known<Day, DeprivationOfLiberty>();
  readonly previousPermanence = new LatestYear<PreviousPermanence>();
  readonly unaccompanied = new LatestYear<Stay & { readonly isUnread: boolean }>();
  /** As a table other than Header gives it: used where Header says nothing of the child. */
  bornOnElsewhere: Day | null = null;
  private header: Row903<'header'> | null = null;

  constructor(id: string) {
    this.id = id;
  }

  /** Takes the child’s own record from `row`, in place of any before it. */
  introduce(row: Row903<'header'>): void {
    this.header = row;
  }

  /** The child, as all the returns together tell of them. */
  grown(): Child {
    const stays = this.unaccompanied.records;
    const isStayUnread = stays.some((stay) => stay.isUnread);
    return {
      id: this.id,
      bornOn: this.header === null ? this.bornOnElsewhere : this.header.DOB,
      sex: this.header === null ? null : sexFrom(this.header.SEX),
      ethnicity: this.header?.ETHNIC ?? null,
      episodes: earliestFirst(this.episodes, (episode) => episode.started),
      unaccompanied: stays.map(({ until }) => ({ until })),
      reviews: earliestFirst(this.reviews, (review) => review.heldOn),
      healthYears: this.healthYears.records,
      leavingCare: this.leavingCare.records,
      missingEpisodes: earliestFirst(this.missingEpisodes, (episode) => episode.started),
      adoptions: this.adoptions.records,
      placementsForAdoption: this.placementsForAdoption.records,
      previousPermanence: this.previousPermanence.records,
      socialWorkers: earliestFirst(this.socialWorkers, (stretch) => stretch.started),
      deprivationsOfLiberty: earliestFirst(this.deprivationsOfLiberty, (order) => order.started),
      unread: [
        ...(this.header === null ? [] : unreadOfChild(this.header)),
        ...(isStayUnread ? (['unaccompanied'] as const) : []),
      ],
    };
  }
}

/** Records by what each is known by. There is no map until there is a record: most children have few kinds. */
class Known<Key, Told> {
  private byKey: Map<Key, Told> | null = null;

  get(key: Key): Told | undefined {
    return this.byKey?.get(key);
  }

  set(key: Key, record: Told): void {
    this.byKey ??= new Map();
    this.byKey.set(key, record);
  }

  get records(): readonly Told[] {
    return this.byKey === null ? none : [...this.byKey.values()];
  }
}

/** Records that have nothing to be known by: those of the latest year that has any. */
class LatestYear<Told> {
  records: readonly Told[] = none;
  private yearEnding = 0;

  add(yearEnding: number, record: Told): void {
    this.records = yearEnding === this.yearEnding ? [...this.records, record] : [record];
    this.yearEnding = yearEnding;
  }
}

function earliestFirst<Told>(
  { records }: { readonly records: readonly Told[] },
  startOf: (record: Told) => Day,
): readonly Told[] {
  if (records.length < 2) return records;
  return records.toSorted((a, b) => (startOf(a) < startOf(b) ? -1 : 1));
}

const none: readonly never[] = [];
