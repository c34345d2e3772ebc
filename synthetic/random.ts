/** A stream of chances that looks random and is the same, draw for draw, for the same seed. */
export type Random = {
  /** From 0 up to, but never reaching, 1. */
  readonly draw: () => number;
  /** A whole number from `least` to `most`, both included. */
  readonly whole: (least: number, most: number) => number;
  /** Whether something that happens `likelihood` of the time (0 to 1) happens now. */
  readonly chance: (likelihood: number) => boolean;
  /** One of `choices`. Throws RangeError when there are none. */
  readonly oneOf: <Choice>(choices: readonly Choice[]) => Choice;
  /** One of the names, each as likely as its weight. */
  readonly weighted: <Weights extends Readonly<Record<string, number>>>(
    weights: Weights,
  ) => NameIn<Weights>;
  /** A stretch of days: short ones common, long ones rare, `mean` on average. */
  readonly daysAround: (mean: number) => number;
  /** `things` in another order. */
  readonly shuffled: <Thing>(things: readonly Thing[]) => readonly Thing[];
};

/** The names `Weights` gives weights to. */
type NameIn<Weights> = Weights extends unknown ? `${keyof Weights & (string | number)}` : never;

/**
 * The stream for `seed` and `label`.
 *
 * The label gives every child, file and year a stream of its own, so that a
 * change to one leaves the others as they were. The generator is mulberry32
 * (32 bits of state, one multiplication round): quick, even, and no secret.
 */
export function randomFrom(seed: number, label: string): Random {
  const draw = mulberry32(hashed(`${seed}/${label}`));
  const whole = (least: number, most: number) => least + Math.floor(draw() * (most - least + 1));
  return {
    draw,
    whole,
    chance: (likelihood) => draw() < likelihood,
    oneOf: (choices) => chosen(choices, whole(0, choices.length - 1)),
    weighted: (weights) => weightedName(weights, draw()),
    daysAround: (mean) => Math.max(1, Math.round(-Math.log(1 - draw()) * mean)),
    shuffled: (things) => inOrderOf(things, draw),
  };
}

function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The 32-bit FNV-1a hash of `text`. */
function hashed(text: string): number {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
}

function chosen<Choice>(choices: readonly Choice[], index: number): Choice {
  if (choices.length === 0) throw new RangeError('There is nothing to choose from');
  return choices[index] as Choice;
}

function weightedName<Weights extends Readonly<Record<string, number>>>(
  weights: Weights,
  drawn: number,
): NameIn<Weights> {
  const entries = Object.entries(weights);
  let left = drawn * entries.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [name, weight] of entries) {
    left -= weight;
    if (left < 0) return name as NameIn<Weights>;
  }
  throw new RangeError('No weight is greater than nought');
}

function inOrderOf<Thing>(things: readonly Thing[], draw: () => number): readonly Thing[] {
  return things
    .map((thing) => ({ thing, at: draw() }))
    .sort((one, other) => one.at - other.at)
    .map(({ thing }) => thing);
}
