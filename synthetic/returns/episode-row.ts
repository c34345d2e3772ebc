import type { Period } from '#calendar/reporting-year.ts';
import type { ToldEpisode } from '../lives/episodes.ts';
import { supportedFrom } from '../lives/independent-living.ts';
import type { Person } from '../lives/life.ts';
import type { Row } from './columns.ts';
import { written } from './written.ts';

/** A row of Episodes for the year that ends in `ending`: what comes after `year` is not yet known. */
export function episodeRow(
  person: Person,
  episode: ToldEpisode,
  ending: number,
  year: Period,
): Row {
  const { home } = episode;
  const ceased = episode.ceased <= year.to ? episode.ceased : null;
  const isShortBreak = episode.legalStatus === 'V3' || episode.legalStatus === 'V4';
  return [
    person.id,
    written(episode.started),
    episode.reasonStarted,
    episode.legalStatus,
    episode.need,
    placeCode(episode, ending),
    home.provider ?? '',
    ceased === null ? '' : written(ceased),
    ceased === null ? '' : episode.reasonCeased,
    ceased === null ? '' : episode.reasonMoved,
    isShortBreak ? '' : person.homePostcode,
    isShortBreak ? '' : home.postcode,
    isShortBreak ? '' : urn(episode, ending),
  ];
}

/** The code the year of the return has for a home: H5 before K3, Z1 before Z11 to Z14. */
function placeCode({ home, livedThereSince }: ToldEpisode, ending: number): string {
  if (home.type === 'K3' && ending <= 2024 && livedThereSince < supportedFrom) return 'H5';
  return home.type.startsWith('Z') && ending <= 2025 ? 'Z1' : home.type;
}

/** Semi-independent homes had no inspectorate’s number before the year in which the law asked for one. */
function urn({ home }: ToldEpisode, ending: number): string {
  return home.type === 'K3' && ending <= 2023 ? '' : home.urn;
}
