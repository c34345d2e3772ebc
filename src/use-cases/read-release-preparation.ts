import { may } from '#access/permissions.ts';
import type { SignedIn } from '#access/person.ts';
import type { Day } from '#calendar/day.ts';
import type { ExactFigure, PublishedFigure } from '#disclosure/figure.ts';
import { type DisclosurePolicy, policies } from '#disclosure/policy.ts';
import { publish } from '#disclosure/publish.ts';
import { measures } from '#measures/definitions/index.ts';
import { recordInAudit } from '#store/audit.ts';
import { officialComparators } from '#store/comparators.ts';
import { type Actor, within } from '#store/database.ts';
import { disclosurePolicy } from '#store/disclosure-setting.ts';
import { exactFiguresOf } from '#store/exact-figures.ts';
import { allPublishedSeries } from '#store/published.ts';
import { type Receipt, receiptOf } from '#store/receipts.ts';
import { type Release, releaseOf, releases } from '#store/releases.ts';
import type { OpenTransaction } from '#store/tables.ts';
import { checkLines } from './check-lines.ts';
import type { House } from './house.ts';
import { namesOf } from './list-releases.ts';
import { nameOfFigure } from './name-of-figure.ts';
import { type Comparator, comparatorsBeside, everySeries } from './official-comparators.ts';
import { type Outcome, refused } from './outcome.ts';
import { packShape } from './pack-shape.ts';
import { isId } from './people/read-people.ts';
import { changesTo, linesOn, type PreparedLine } from './preparation-lines.ts';
import { type Check, type NameOf, reconcile } from './reconcile.ts';

/** Everything the analyst and the approver look at before figures are released: exact and safe, side by side. */
export type ReleasePreparation = {
  readonly receipt: Receipt;
  /** The newest release asked for of these figures; null before the first. */
  readonly release: Release | null;
  /** The version of the same day that is public now. */
  readonly standing: Release | null;
  /** Whether a version of the same day has ever been public: then a new one needs a note. */
  readonly wasPublic: boolean;
  readonly names: Readonly<Record<string, string>>;
  readonly policy: DisclosurePolicy;
  /** The days the figures are of, the newest first, with how much of each is withheld. */
  readonly days: readonly PreparedDay[];
  /** The day whose figures are in `lines`. */
  readonly day: Day;
  readonly lines: readonly PreparedLine[];
  readonly checks: readonly Check[];
  /** How many figures, over all its days, would read otherwise than they do in public now. */
  readonly changes: number;
  /** Figures with a breakdown: kept, but not part of any release. */
  readonly notReleased: number;
};

/** How many figures a day has, and how many of them are withheld. */
export type PreparedDay = {
  readonly day: Day;
  readonly figures: number;
  readonly withheld: number;
};

/** What to look at: the figures of a receipt or of a release, and one of their days; the newest when it is none of them. */
export type PreparationAsked = ({ readonly receipt: string } | { readonly release: string }) & {
  readonly day: string | null;
};

/** The figures of a receipt as they are and as they would be released. Every reading is audited. */
export async function readReleasePreparation(
  house: House,
  person: SignedIn,
  asked: PreparationAsked,
): Promise<Outcome<{ readonly preparation: ReleasePreparation }>> {
  if (!may(person.roles, 'see exact figures')) return noSuchFigures;
  const actor = { council: house.council, person: person.id };
  const sealed = await readSealed(house, actor, asked);
  if (sealed === null) return noSuchFigures;
  const known = await readAround(house, actor, sealed.receipt.asAt);
  return { done: true, preparation: preparationOf(sealed, known, asked) };
}

const noSuchFigures = refused('not found', 'There are no such figures.');

type Sealed = { readonly receipt: Receipt; readonly exact: readonly ExactFigure[] };

type Around = {
  readonly ofItsDay: readonly Release[];
  readonly names: Readonly<Record<string, string>>;
  readonly chosen: DisclosurePolicy;
  readonly published: readonly PublishedFigure[];
  readonly comparatorsOf: (figure: ExactFigure) => readonly Comparator[];
};

function readSealed(house: House, actor: Actor, asked: PreparationAsked): Promise<Sealed | null> {
  return within(house.database, 'app_release', actor, async (tx) => {
    const receipt = await receiptAsked(tx, house.council, asked);
    if (receipt === null) return null;
    const [at, subject] = [house.now(), `receipt:${receipt.id}`];
    await recordInAudit(tx, actor, { at, did: 'read exact figures', subject });
    return { receipt, exact: await exactFiguresOf(tx, house.council, receipt.id) };
  });
}

async function receiptAsked(
  tx: OpenTransaction,
  council: string,
  asked: PreparationAsked,
): Promise<Receipt | null> {
  if ('receipt' in asked) return isId(asked.receipt) ? receiptOf(tx, council, asked.receipt) : null;
  const release = isId(asked.release) ? await releaseOf(tx, council, asked.release) : null;
  return release === null ? null : receiptOf(tx, council, release.receipt);
}

function readAround(house: House, actor: Actor, asAt: Day): Promise<Around> {
  return within(house.database, 'app_house', actor, async (tx) => {
    const every = await releases(tx, house.council);
    const ofItsDay = every.filter((release) => release.asAt === asAt);
    return {
      ofItsDay,
      names: await namesOf(tx, ofItsDay),
      chosen: await disclosurePolicy(tx),
      published: await allPublishedSeries(tx, house.council),
      comparatorsOf: comparatorsBeside(
        house.council,
        await officialComparators(tx, house.council, everySeries),
      ),
    };
  });
}

function preparationOf(
  { receipt, exact }: Sealed,
  { ofItsDay, names, chosen, published, comparatorsOf }: Around,
  asked: PreparationAsked,
): ReleasePreparation {
  const release =
    ofItsDay.find(({ id, receipt: of }) =>
      'release' in asked ? id === asked.release : of === receipt.id,
    ) ?? null;
  // One that was sent back is asked for anew, and then under the policy of that day.
  const settled = release === null || release.state === 'sent back' ? null : release.policy;
  const policy = policies.find(({ id }) => id === settled) ?? chosen;
  const safe = publish(exact, packShape, policy);
  const days = daysOf(safe);
  const day = days.find((each) => each.day === asked.day)?.day ?? receipt.asAt;
  const lines = linesOn(day, { exact, safe, policy, published, comparatorsOf });
  return {
    receipt,
    release,
    standing: ofItsDay.find(({ state }) => state === 'published') ?? null,
    wasPublic: ofItsDay.some(({ approved }) => approved !== null),
    names,
    policy,
    days,
    day,
    lines,
    checks: [
      ...checkLines(lines),
      ...reconcile(
        exact.filter(({ period }) => period.to === day),
        nameOf,
        packShape,
      ),
    ],
    changes: changesTo(published, safe),
    notReleased: exact.length - safe.length,
  };
}

function nameOf(figure: Parameters<NameOf>[0]): string {
  const measure = measures.find(({ code }) => code === figure.measure);
  return measure === undefined ? figure.measure : nameOfFigure(measure, figure);
}

function daysOf(safe: readonly PublishedFigure[]): readonly PreparedDay[] {
  const byDay = [...Map.groupBy(safe, ({ period }) => period.to)];
  return byDay
    .map(([day, figures]) => ({
      day,
      figures: figures.length,
      withheld: figures.filter((each) => !each.shown && each.because === 'small numbers').length,
    }))
    .toSorted((one, other) => (one.day < other.day ? 1 : -1));
}
