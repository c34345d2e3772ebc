import type { Page } from '@playwright/test';

/** A page to be pictured: its file name, who looks at it, and how they come to it. */
export type Picture = {
  readonly name: string;
  /** The words of a role on the sample council’s sign-in page; null for a stranger. */
  readonly as: string | null;
  /** Where they begin. */
  readonly path: string;
  /** The page it shows, as the list of pages writes it. */
  readonly of: string;
  /** Whether a guide shows it. */
  readonly isInGuide: boolean;
  /** What is done on the open page before the picture. */
  readonly first?: (page: Page) => Promise<void>;
};

const inGuides = [
  'member-home',
  'scorecard',
  'desk-with-a-return',
  'release',
  'approval',
  'admin',
  'person',
  'chair',
  'challenge',
  'report',
  'report-part',
  'report-to-clear',
  'clerk',
  'agenda',
];

/** A picture of the page `of` a path, which is there after somebody has done something at another. */
export function after(
  name: string,
  as: string | null,
  [path, of]: readonly [path: string, of: string],
  first: (page: Page) => Promise<void>,
): Picture {
  return { name, as, path, of, first, isInGuide: inGuides.includes(name) };
}

/** Pictures of pages that `as` comes to by their addresses alone, by name. */
export function seenBy(
  as: string | null,
  paths: Readonly<Record<string, string>>,
): readonly Picture[] {
  return Object.entries(paths).map(([name, path]) => ({
    name,
    as,
    path,
    of: path,
    isInGuide: inGuides.includes(name),
  }));
}

/** Follows the first link or presses the first button called `name`. */
export async function open(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole('link', { name }).or(page.getByRole('button', { name })).first().click();
}
