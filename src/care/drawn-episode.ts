import { day } from '#calendar/day.ts';
import type { Episode, ReasonStarted } from './child.ts';
import { legalStatuses } from './legal-status.ts';
import { placementProviders, placementTypes } from './placement.ts';

/**
 * The episode drawn as 'Elm 2024-05-01 2024-06-01 U4 PR1 C2 E4A': a home, its days, and codes.
 *
 * '-' among the codes leaves the provider blank, and '?reasonStarted' makes a
 * field unread, and so null.
 */
export function episodeDrawn(text: string): Episode {
  const [home = '', started = '', ...rest] = text.split(' ');
  const [ceased, codes] = /^\d/.test(rest[0] ?? '') ? [rest[0], rest.slice(1)] : [null, rest];
  const unread = codes.filter((code) => code.startsWith('?')).map((code) => code.slice(1));
  const unless = <Value>(field: string, value: Value) => (unread.includes(field) ? null : value);
  const provider = codes.includes('-') ? null : (oneOf(codes, placementProviders) ?? 'PR1');
  return {
    started: day(started),
    ceased: unless('ceased', ceased == null ? null : day(ceased)),
    reasonStarted: oneOf(codes, reasonsStarted),
    reasonCeased: codes.find((code) => /^(X1|E[2-9]A?|E4B|E1\d|E4\d)$/.test(code)) ?? null,
    legalStatus: unless('legalStatus', oneOf(codes, legalStatuses) ?? 'C2'),
    categoryOfNeed: 'N1',
    reasonMoved: null,
    placement: {
      type: unless('placementType', oneOf(codes, placementTypes) ?? 'U6'),
      provider: unless('placementProvider', provider),
      urn: null,
      postcode: home,
      homePostcode: null,
    },
    unread: unread as Episode['unread'],
  };
}

/** `episodes` with the reasons that follow from their order, where none is drawn. */
export function joined(episodes: readonly Episode[]): readonly Episode[] {
  return episodes.map((episode, index) => ({
    ...episode,
    reasonStarted: reasonStartedOf(episode, episodes[index - 1]),
    reasonCeased: reasonCeasedOf(episode, episodes[index + 1]),
  }));
}

function reasonStartedOf(episode: Episode, before: Episode | undefined): ReasonStarted | null {
  if (episode.reasonStarted !== null || episode.unread.includes('reasonStarted')) {
    return episode.reasonStarted;
  }
  if (before?.ceased !== episode.started) return 'S';
  return before.placement.postcode === episode.placement.postcode ? 'L' : 'P';
}

function reasonCeasedOf(episode: Episode, next: Episode | undefined): string | null {
  if (episode.reasonCeased !== null || episode.ceased === null) return episode.reasonCeased;
  if (episode.unread.includes('reasonCeased')) return null;
  return next?.started === episode.ceased ? 'X1' : 'E4A';
}

const reasonsStarted = { S: true, L: true, P: true, T: true, B: true, U: true } as const;

/** The first of `codes` that `names` knows; null when none is. */
function oneOf<Name extends string>(
  codes: readonly string[],
  names: Readonly<Record<Name, unknown>>,
): Name | null {
  const isName = (code: string): code is Name => Object.hasOwn(names, code);
  return codes.find(isName) ?? null;
}
