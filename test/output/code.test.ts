import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { listFiles, outputs, readText } from './builds';

const evaluation = /\beval\s*\(|\bnew\s+Function\b|\bFunction\s*\(\s*["'`]/;
const markup = /\b(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML)\b/;
const source = ['core', 'components', 'entrypoints', 'cli'];

describe('the code', () => {
  it.each(outputs)('of %s evaluates no text', (output) => {
    const found = listFiles([output], ['.js', '.html']).filter((file) =>
      evaluation.test(readText(file)),
    );
    expect(found).toEqual([]);
  });

  it('writes no markup from text', () => {
    const found = listFiles(source, ['.ts', '.tsx', '.html']).filter((file) =>
      markup.test(readText(file)),
    );
    expect(found).toEqual([]);
  });

  it.each(outputs)(
    'of %s costs a page that shows a panel at most 8 kB, and any other at most 3',
    (output) => {
      const { content_scripts: scripts } = JSON.parse(readText(`${output}/manifest.json`));
      expect(scripts.length).toBeGreaterThan(0);
      for (const { matches, js = [], css = [] } of scripts) {
        const sizes = [...js, ...css].map((file) => gzipSync(readText(`${output}/${file}`)).length);
        const size = sizes.reduce((sum, each) => sum + each, 0);
        expect(size, `${matches}: ${size} bytes`).toBeLessThanOrEqual(
          matches.some((match: string) => /\/(abs|html|list)\//.test(match)) ? 8000 : 3000,
        );
      }
    },
  );

  it.each(outputs)(
    'of %s has figures compared with 3 kB, once a panel stands, and on a press',
    (output) => {
      for (const script of ['figures.js', 'paperFigures.js']) {
        const size = gzipSync(readText(`${output}/${script}`)).length;
        expect(size, `${script}: ${size} bytes`).toBeLessThanOrEqual(3000);
      }
    },
  );
});
