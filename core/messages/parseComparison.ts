import type { Comparison } from '../figures/compareFigures';

/** More than any panel and any paper has: figures, and signs in all of the texts. */
const MOST_FIGURES = 300;
const MOST_SIGNS = 4_000_000;

/** What a page sent → the figures that it asks for and the texts that it has; undefined where they are none, or too many. */
export function parseComparison(raw: object): Comparison | undefined {
  const { figures, texts, where } = raw as Record<string, unknown>;
  if (where !== 'abstract' && where !== 'paper') return undefined;
  if (!Array.isArray(figures) || figures.length > MOST_FIGURES) return undefined;
  if (!Array.isArray(texts) || !texts.every((text) => typeof text === 'string')) return undefined;
  if (texts.reduce((sum, { length }) => sum + length, 0) > MOST_SIGNS) return undefined;
  if (!figures.every(isWanted)) return undefined;
  return { figures: figures.map(({ wanted, block }) => ({ wanted, block })), texts, where };
}

function isWanted(value: unknown): value is Comparison['figures'][number] {
  if (typeof value !== 'object' || value === null) return false;
  const { wanted, block } = value as Record<string, unknown>;
  return typeof wanted === 'string' && Number.isInteger(block);
}
