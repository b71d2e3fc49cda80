import type { Names } from '../copy';

/**
 * Sections and labels under their own words, for Markdown that is to be read back: what compiles it finds the entry that
 * was written.
 */
export const ownNames: Names = {
  section: ({ heading }) => heading,
  label: ({ text }) => text.replace(/\s*[:：]\s*$/, ''),
};
