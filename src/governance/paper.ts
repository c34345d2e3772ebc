import type { Classification } from './classification.ts';

/** Words of a paper that are set alike. */
export type Span = {
  readonly words: string;
  readonly style: 'plain' | 'strong' | 'emphasis';
  /** An address the words lead to; null for most. */
  readonly link: string | null;
};

/** A part of a paper’s text: what every output, on screen or on paper, is made from. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly words: string }
  | { readonly kind: 'paragraph'; readonly spans: readonly Span[] }
  | {
      readonly kind: 'list';
      readonly isNumbered: boolean;
      readonly items: readonly (readonly Span[])[];
    }
  | {
      readonly kind: 'table';
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
    };

/** Why something is kept from the public, in what may be said to the public. */
export type Withheld = {
  readonly classification: Exclude<Classification, 'open'>;
  /** What the public may read instead of the title. */
  readonly publicTitle: string;
  /** The paragraph of Schedule 12A; null for what is confidential. */
  readonly paragraph: number | null;
  /** Why keeping it back serves the public better than showing it; null for what is confidential. */
  readonly publicInterest: string | null;
};

/** A paper before a meeting, as it was brought. */
export type Paper = {
  readonly id: string;
  readonly title: string;
  /** Null for a paper that anybody may read. */
  readonly withheld: Withheld | null;
  /** The paper in words a young person can follow; empty when nobody has written them. */
  readonly plainSummary: string;
  readonly text: readonly Block[];
  /** Null for a paper that was there in time. */
  readonly supplement: Supplement | null;
};

/** What lets a paper come after the last lawful day. */
export type Supplement = {
  readonly addedOn: string;
  /** The chair’s reason why it cannot wait; printed in the minutes. */
  readonly urgency: string;
};

/** Every word of `paper` that people will read, for whoever screens or searches it. */
export function wordsOf({ title, plainSummary, text }: Omit<Paper, 'id'>): string {
  return [title, plainSummary, ...text.flatMap(wordsOfBlock)].filter(Boolean).join('\n');
}

function wordsOfBlock(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return [block.words];
    case 'paragraph':
      return [wordsOfSpans(block.spans)];
    case 'list':
      return block.items.map(wordsOfSpans);
    case 'table':
      return [block.head, ...block.rows].map((cells) => cells.join(' · '));
  }
}

function wordsOfSpans(spans: readonly Span[]): string {
  return spans.map(({ words }) => words).join('');
}

/** `text` with headings that go down one level at a time, as readers by ear need them. */
export function withoutJumps(text: readonly Block[]): readonly Block[] {
  let above = 0;
  return text.map((block) => {
    if (block.kind !== 'heading') return block;
    const level = block.level > above + 1 ? oneBelow(above) : block.level;
    above = level;
    return { ...block, level };
  });
}

function oneBelow(level: number): 1 | 2 | 3 {
  if (level === 0) return 1;
  return level === 1 ? 2 : 3;
}
