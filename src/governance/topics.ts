import { type Day, monthsAfter } from '#calendar/day.ts';

/** A subject to look at from the side of children in care, and the measures that may set it off. */
export type Topic = {
  readonly id: string;
  readonly title: string;
  /** Codes of measures; empty where none bears on it. */
  readonly measures: readonly string[];
};

/** The least a board should have looked at, one service after the other. */
export const topicLibrary: readonly Topic[] = [
  { id: 'homes-near-home', title: 'Homes near home', measures: ['P08', 'P10', 'P11'] },
  { id: 'stability', title: 'Staying in one home', measures: ['S01', 'S03'] },
  { id: 'housing', title: 'Somewhere to live after care', measures: ['L03', 'L04'] },
  { id: 'work-and-study', title: 'Work, study and training after care', measures: ['L08'] },
  { id: 'keeping-in-touch', title: 'Keeping in touch with care leavers', measures: ['L01', 'L02'] },
  { id: 'mental-health', title: 'Mental health and how children feel', measures: ['H09'] },
  { id: 'health', title: 'Health, teeth and injections', measures: ['H01', 'H03', 'H04', 'H05'] },
  {
    id: 'being-listened-to',
    title: 'Being listened to at reviews',
    measures: ['V05', 'V06', 'V08'],
  },
  { id: 'going-missing', title: 'Going missing', measures: ['R01', 'R06'] },
  { id: 'growing-up', title: 'Growing up: from children’s to adults’ services', measures: [] },
  { id: 'leisure', title: 'Sport, music, play and holidays', measures: [] },
  { id: 'brothers-and-sisters', title: 'Brothers and sisters', measures: [] },
];

/** How long a topic may wait before it is proposed for that alone, in months. */
const longestWaitMonths = 24;

/** A topic worth putting on the programme, and what says so. */
export type ProposedTopic = Topic & { readonly because: string };

/**
 * The topics to propose: first those whose measures are off track, then those
 * that nobody has looked at for two years.
 */
export function proposeTopics(
  topics: readonly Topic[],
  {
    offTrack,
    lastConsidered,
    today,
  }: {
    /** The measures that are worse than usual: their titles by their codes. */
    readonly offTrack: ReadonlyMap<string, string>;
    /** When each topic was last heard or is planned for, by its id. */
    readonly lastConsidered: ReadonlyMap<string, Day>;
    readonly today: Day;
  },
): readonly ProposedTopic[] {
  const long = monthsAfter(today, -longestWaitMonths);
  const recent = monthsAfter(today, -6);
  const off = topics.flatMap((topic) => {
    const worse = topic.measures.flatMap((code) => offTrack.get(code) ?? []);
    const last = lastConsidered.get(topic.id);
    if (worse.length === 0 || (last !== undefined && last > recent)) return [];
    return [{ ...topic, because: `Worse than usual: ${worse.join('; ')}` }];
  });
  const waiting = topics
    .filter(({ id }) => !off.some((topic) => topic.id === id))
    .flatMap((topic) => {
      const last = lastConsidered.get(topic.id);
      if (last !== undefined && last > long) return [];
      return [
        {
          ...topic,
          because:
            last === undefined ? 'Not looked at yet' : 'Last looked at more than two years ago',
        },
      ];
    });
  return [...off, ...waiting];
}
