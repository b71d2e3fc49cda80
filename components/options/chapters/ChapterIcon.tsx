import type { Chapter } from './chapters';

/** Lines on a field of 16 by 16. */
const paths: Readonly<Record<Chapter, string>> = {
  subscriptions: 'M6 4h8M6 8h8M6 12h8M2.5 4h.01M2.5 8h.01M2.5 12h.01',
  reading:
    'M8 4v9M8 4C6.5 3 4.5 2.7 2 2.8v8.9c2.5-.1 4.5.2 6 1.3 1.5-1.1 3.5-1.4 6-1.3V2.8C11.5 2.7 9.5 3 8 4z',
  model:
    'M4.5 4.5h7v7h-7zM7 7h2v2H7zM6 2.3v2.2M10 2.3v2.2M6 11.5v2.2M10 11.5v2.2M2.3 6h2.2M2.3 10h2.2M11.5 6h2.2M11.5 10h2.2',
  import: 'M8 2v8M4.5 6.8 8 10.3l3.5-3.5M2.5 13.5h11',
  backup: 'M8 2 2 5l6 3 6-3zM2 8l6 3 6-3M2 11l6 3 6-3',
  log: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2zM8 5v3.2l2 1.3',
  about: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2zM8 7.3V11M8 5h.01',
};

export function ChapterIcon({ chapter }: { readonly chapter: Chapter }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={paths[chapter]} />
    </svg>
  );
}
