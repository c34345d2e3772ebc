import type { Row } from '../../figures/row.ts';

/** What a member should know before a meeting, made from the rows of the scorecard. */
export type Brief = {
  /** Worse than usual, by our own past. */
  readonly worse: readonly Row[];
  /** Behind every council most like ours, and not told already. */
  readonly behind: readonly Row[];
  readonly better: readonly Row[];
  readonly steadyCount: number;
  readonly fewCount: number;
  /** At most three, of what went worse first. */
  readonly questions: readonly { readonly ask: string; readonly about: Row }[];
};

/** The brief: what moved, and what to ask about it. */
export function briefOf(rows: readonly Row[]): Brief {
  const signalled = (looks: string) => rows.filter((row) => row.signal?.looks === looks);
  const worse = signalled('worse');
  const behind = rows.filter((row) => row.behindAllIn !== null && !worse.includes(row));
  const moved = signalled('moved');
  const better = signalled('better');
  const questions = [
    ...asked(worse, [
      'What lies behind this, what are we doing about it, and when shall we see the difference?',
      'Who answers for this, and what do they need from us?',
      'What do the children it touches say about it?',
    ]),
    ...asked(behind, [
      'What do councils like ours do here that we do not, and what will we change?',
      'What do the young people and their carers say would help?',
      'Who answers for this, and by when should it be as good as elsewhere?',
    ]),
    ...asked(moved, ['Do we know why this has moved, and are we ready for what follows from it?']),
    ...asked(better, ['What made the difference, and will it last?']),
  ];
  return {
    worse,
    behind,
    better,
    steadyCount: signalled('same').length,
    fewCount: signalled('few').length,
    questions: questions.slice(0, 3),
  };
}

/** A question about each row, in turn, so that a brief does not ask one thing three times. */
function asked(rows: readonly Row[], ways: readonly string[]): Brief['questions'] {
  return rows.map((about, index) => ({ about, ask: ways[index % ways.length] ?? '' }));
}
