import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDigest } from '../../../core/digest';
import { ended } from './ended';
import { marked, mixture } from './mixed';

/** How many digests; `YOYAK_MIXED=10000` for all that there is time for. */
const numRuns = Number(process.env.YOYAK_MIXED ?? 300);

describe('papers of any shape in any order', () => {
  it('come out as they went in, and no sentence of one stands under another', () => {
    fc.assert(
      fc.property(mixture, (parts) => {
        const text = parts.map((part) => part.text).join('\n\n');
        const { digest } = parseDigest(
          '2026-03-02-글.md',
          `---\ntitle: 오늘의 논문\ndate: 2026-03-02\n---\n\n${text}\n`,
        );
        for (const { paper, title, part, sections } of digest.entries) {
          const own = parts.find((part) => part.paper === paper);
          const said = JSON.stringify(sections);
          const foreign = parts.filter((part) => part !== own).flatMap(({ words }) => words);
          expect(foreign.filter((word) => said.includes(word))).toEqual([]);
          expect(own?.words.filter((word) => !said.includes(word))).toEqual([]);
          expect(title).toBe(own?.title);
          expect(part).toBe(own?.part);
        }
        expect(digest.entries.map(({ paper }) => paper)).toEqual(parts.map(({ paper }) => paper));
      }),
      { numRuns },
    );
  });
});

describe('papers whose titles are no headings', () => {
  it('get no sentence of another one, be one without its link or not', () => {
    fc.assert(
      fc.property(marked, (parts) => {
        const text = parts.map((part) => part.text).join('\n\n');
        const { digest, problems } = parseDigest(
          '2026-03-02-글.md',
          `---\ntitle: 오늘의 논문\ndate: 2026-03-02\n---\n\n${text}\n`,
        );
        const linked = parts.filter(({ isLinked }) => isLinked);
        for (const { paper, sections } of digest.entries) {
          const said = JSON.stringify(sections);
          const foreign = parts.filter((part) => part.paper !== paper);
          expect(
            foreign.flatMap(({ words }) => words).filter((word) => said.includes(word)),
          ).toEqual([]);
        }
        const said = JSON.stringify(digest.entries);
        const lost = parts.flatMap(({ words }) => words).filter((word) => !said.includes(word));
        if (lost.length > 0) expect(problems).not.toEqual([]);
        if (linked.length === parts.length) expect(lost).toEqual([]);
      }),
      { numRuns },
    );
  });
});

describe('papers under headings that name none', () => {
  it('get all of their own text and no sentence of another one, wherever their addresses stand', () => {
    fc.assert(
      fc.property(ended, ({ text, papers }) => {
        const { digest, problems } = parseDigest(
          '2026-03-02-글.md',
          `---\ntitle: 오늘의 논문\ndate: 2026-03-02\n---\n\n${text}\n`,
        );
        for (const { paper, sections } of digest.entries) {
          const said = JSON.stringify(sections);
          const others = papers.filter((each) => each.paper !== paper);
          const foreign = [...others.flatMap(({ words }) => words), '여는말', '닫는말'];
          expect(foreign.filter((word) => said.includes(word))).toEqual([]);
        }
        const lost = papers.flatMap(({ paper, words }) => {
          const entry = digest.entries.find((each) => each.paper === paper);
          return words.filter((word) => !JSON.stringify(entry ?? '').includes(word));
        });
        // A picture alone beside an address says nothing, which is told.
        expect(lost.filter((word) => !text.includes(`![그림 ${word}]`))).toEqual([]);
        if (lost.length > 0) expect(problems).not.toEqual([]);
      }),
      { numRuns },
    );
  });
});
