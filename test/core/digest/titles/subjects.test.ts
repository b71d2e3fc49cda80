import { expect, it } from 'vitest';
import { cleanTitle } from '../../../../core/digest/titles/title';

it.each([
  ['[cs.CL] Quiet Rivers', 'Quiet Rivers'],
  ['Quiet Rivers (cs.CL, cs.LG)', 'Quiet Rivers'],
  ['Quiet Rivers [astro-ph.CO / gr-qc.X]', 'Quiet Rivers [astro-ph.CO / gr-qc.X]'],
  ['Quiet Rivers [cond-mat.str-el; q-bio.NC]', 'Quiet Rivers'],
  ['[stat.ML]', '[stat.ML]'],
  ['Rivers (physics) and Boats (cs.X) at Sea', 'Rivers (physics) and Boats (cs.X) at Sea'],
  ['Quiet Rivers (ICLR 2026, )', 'Quiet Rivers (ICLR 2026)'],
  ['Quiet Rivers ( , 20 pages)', 'Quiet Rivers (20 pages)'],
  ['Quiet Rivers｜', 'Quiet Rivers'],
])('where arXiv lists a paper is none of its title: %s', (title, wanted) => {
  expect(cleanTitle(title)).toBe(wanted);
});
