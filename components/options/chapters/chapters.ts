/** The parts of the page, each about a screen, under the addresses that lead to them: `#backup`. */
export const CHAPTERS = [
  'subscriptions',
  'reading',
  'model',
  'import',
  'backup',
  'log',
  'about',
] as const;

export type Chapter = (typeof CHAPTERS)[number];

/** `#backup` → `backup`; undefined for an address of something else. */
export function findChapter(hash: string): Chapter | undefined {
  return CHAPTERS.find((chapter) => `#${chapter}` === hash);
}

/** Which chapter something on the page stands in. */
export function chapterOf(element: Element | null | undefined): Chapter | undefined {
  const name = element?.closest<HTMLElement>('[data-chapter]')?.dataset.chapter;
  return CHAPTERS.find((chapter) => chapter === name);
}
