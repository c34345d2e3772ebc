import { deepEqual, equal, ok } from 'node:assert/strict';
import { test } from 'node:test';
import { day } from '#calendar/day.ts';
import { madeUpReturns } from '../made-up-returns.ts';
import { columns, type MadeUpReturn } from './columns.ts';

type Episode = Readonly<Record<(typeof columns.episodes)[number], string>>;

/** The episodes of `made`, child by child, in order of starting. */
function histories(made: MadeUpReturn): readonly (readonly Episode[])[] {
  const episodes = made.tables.episodes.map(
    (row) =>
      Object.fromEntries(columns.episodes.map((name, at) => [name, row[at] ?? ''])) as Episode,
  );
  return [...Map.groupBy(episodes, ({ CHILD }) => CHILD).values()];
}

/** Pairs of episodes that follow one another in one history. */
function eachWithNext(made: MadeUpReturn): readonly (readonly [Episode, Episode])[] {
  return histories(made).flatMap((episodes) =>
    episodes.slice(1).map((next, index) => [episodes[index] as Episode, next] as const),
  );
}

const sortable = (date: string) => date.split('/').reverse().join('-');
const home = (episode: Episode) => `${episode.PLACE} ${episode.PL_POST} ${episode.URN}`;
const isTemporary = ({ PLACE }: Episode) => PLACE.startsWith('T');

function checkCode({ PLACE, DECOM }: Episode, yearEnding: number): void {
  const isNew = sortable(DECOM) >= '2023-10-28';
  if (yearEnding >= 2025) ok(!['H5', 'P2'].includes(PLACE));
  if (PLACE === 'K3' && yearEnding <= 2024) ok(isNew);
  ok(PLACE !== 'P2' || !isNew);
  ok(yearEnding >= 2026 ? PLACE !== 'Z1' : !/^Z1./.test(PLACE));
}

for (const seed of [1, 2, 903, 20_261_031]) {
  const returns = madeUpReturns(seed, day('2026-10-31'), 5, 1);
  const everyEpisode = returns.flatMap(histories).flat();

  test(`seed ${seed}: an episode ends after it starts, with a date and a reason, or not at all`, () => {
    for (const { CHILD, DECOM, DEC, REC } of everyEpisode) {
      equal(DEC === '', REC === '', CHILD);
      ok(DEC === '' || sortable(DEC) > sortable(DECOM), `${CHILD} ${DECOM} ${DEC}`);
    }
  });

  test(`seed ${seed}: care goes on the day an episode ends, or has ceased`, () => {
    for (const [episode, next] of returns.flatMap(eachWithNext)) {
      if (next.RNE === 'S')
        ok(episode.REC !== 'X1' && sortable(next.DECOM) > sortable(episode.DEC));
      else deepEqual([episode.REC, episode.DEC], ['X1', next.DECOM], episode.CHILD);
    }
    for (const episodes of returns.flatMap(histories)) ok(episodes.at(-1)?.REC !== 'X1');
  });

  test(`seed ${seed}: a new episode says truly what changed`, () => {
    for (const [episode, next] of returns.flatMap(eachWithNext)) {
      if (next.RNE === 'S') continue;
      const changes = [episode.LS !== next.LS, home(episode) !== home(next)];
      const expected = {
        L: [true, false],
        P: [false, true],
        T: [false, true],
        B: [true, true],
        U: [true, true],
      };
      deepEqual(
        changes,
        expected[next.RNE as keyof typeof expected],
        `${next.CHILD} ${next.DECOM}`,
      );
    }
  });

  test(`seed ${seed}: the category of need stays the same all through a time in care`, () => {
    for (const [episode, next] of returns.flatMap(eachWithNext)) {
      if (next.RNE !== 'S') equal(next.CIN, episode.CIN);
    }
  });

  test(`seed ${seed}: from a temporary placement the child comes back to the same home`, () => {
    for (const episodes of returns.flatMap(histories)) {
      for (const [at, episode] of episodes.entries()) {
        const [before, after] = [episodes[at - 1], episodes[at + 1]];
        if (!isTemporary(episode) || before === undefined || after === undefined) continue;
        equal(home(after), home(before), episode.CHILD);
        equal(after.RNE, 'P');
        equal(
          episode.PLACE_PROVIDER + episode.REASON_PLACE_CHANGE + before.REASON_PLACE_CHANGE,
          '',
        );
      }
    }
  });

  test(`seed ${seed}: why a child moved is told when a home is left for good, and only then`, () => {
    for (const [episode, next] of returns.flatMap(eachWithNext)) {
      const hasMoved = 'PTBU'.includes(next.RNE);
      const isLeftForGood = hasMoved && !isTemporary(episode) && !isTemporary(next);
      equal(episode.REASON_PLACE_CHANGE !== '', isLeftForGood, `${next.CHILD} ${next.DECOM}`);
    }
  });

  test(`seed ${seed}: a home’s code, provider and legal status go together`, () => {
    for (const { CHILD, PLACE, PLACE_PROVIDER, LS, RNE, HOME_POST, PL_POST } of everyEpisode) {
      equal(PLACE === 'P1', PLACE_PROVIDER === 'PR0', CHILD);
      equal(/^[TZ]/.test(PLACE), PLACE_PROVIDER === '', CHILD);
      ok(!(PLACE === 'P1' && LS === 'V2'), CHILD);
      ok(!/^A[56]/.test(PLACE) || LS === 'E1', CHILD);
      ok(PLACE !== 'A5' || 'STU'.includes(RNE), CHILD);
      ok(HOME_POST === '' || HOME_POST !== PL_POST || PLACE === 'P1', CHILD);
      ok(!/^V[34]$/.test(LS) || HOME_POST + PL_POST === '', CHILD);
    }
  });

  test(`seed ${seed}: each year starts with the episode that was open when the last one ended`, () => {
    for (const [at, made] of returns.slice(1).entries()) {
      const before = new Map(
        histories(returns[at] as MadeUpReturn).map((its) => [its[0]?.CHILD, its.at(-1)]),
      );
      for (const [first] of histories(made)) {
        if (first === undefined || sortable(first.DECOM) >= `${made.yearEnding - 1}-04-01`)
          continue;
        const open = before.get(first.CHILD);
        deepEqual(
          [
            open?.DECOM,
            open?.DEC === '' || open?.DEC.endsWith('31/03'),
            open?.RNE,
            open?.LS,
            open?.CIN,
          ],
          [first.DECOM, true, first.RNE, first.LS, first.CIN],
        );
      }
    }
  });

  test(`seed ${seed}: a home has the code of its year`, () => {
    for (const made of returns) {
      for (const episode of histories(made).flat()) checkCode(episode, made.yearEnding);
    }
  });
}
