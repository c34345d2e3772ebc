/**
 * A group of children, leavers or reviews that measures count, by a name of its own.
 *
 * Two measures that count the same group use the same name: that is how a
 * number withheld in one is not read off another.
 */
export type GroupName = string;

/** What of a measure disclosure control has to know. */
export type MeasureShape = {
  /** The group its numerator counts; null for a mean, whose numerator is a sum of scores. */
  readonly counted: GroupName | null;
  /** The group its denominator counts; null when it has none, or divides by the whole population. */
  readonly among: GroupName | null;
  /**
   * The split that is the measure itself, when it has one.
   *
   * `parts` of one whole are shown or withheld together; `groups` each have a
   * denominator of their own; `ways` count one thing differently (children,
   * episodes) and are shown or withheld together.
   */
  readonly split: null | {
    readonly key: string;
    readonly as: 'parts' | 'groups' | 'ways';
    /** The names of parts that other measures count too, or lie within. */
    readonly named?: Readonly<Record<string, GroupName>>;
  };
};

/**
 * One group that holds others: no child is in two of `parts`, and all are in `whole`.
 *
 * `complete` means that nobody of `whole` is outside `parts`.
 */
export type Nesting = {
  readonly whole: GroupName;
  readonly parts: readonly GroupName[];
  readonly complete: boolean;
};

/** How the measures of a pack hang together: by the measure's code, and group by group. */
export type PackShape = {
  readonly measures: Readonly<Record<string, MeasureShape>>;
  readonly nestings: readonly Nesting[];
};
