import { pickKey } from './keys';
import type { HeadLine } from './readHead';

/** A value as one line, without a quotation mark that has no partner; empty for a list. */
export function readFrontText(value: unknown): string {
  const text = typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '';
  if ((text.match(/"/g)?.length ?? 0) % 2 === 0) return text;
  return text.replace(/"$|^"/, '').trim();
}

const keys = 'tags tag 태그 keywords 키워드'.split(' ');

/**
 * The tags of front matter: a list of YAML, `[a, b` without its end, or words with commas or spaces between, as Jekyll takes
 * them; without any, those of a page's properties.
 */
export function readFrontTags(
  values: Readonly<Record<string, unknown>>,
  readProperties: () => readonly HeadLine[],
): readonly string[] {
  const own = findTags(values);
  if (own.length > 0) return own;
  return findTags(Object.fromEntries(readProperties().map(({ key, value }) => [key, value])));
}

function findTags(values: Readonly<Record<string, unknown>>): readonly string[] {
  const { taxonomies } = values;
  const within = isRecord(taxonomies) ? pickKey(taxonomies, keys)?.value : undefined;
  const value = pickKey(values, keys)?.value ?? within;
  const tags = typeof value === 'string' ? splitTags(value) : value;
  if (!Array.isArray(tags)) return [];
  return [...new Set(tags.map((tag) => readFrontText(tag)).filter(Boolean))];
}

function splitTags(text: string): readonly string[] {
  const bare = text.trim().replace(/^\[|\]$/g, '');
  // Obsidian writes tags as they stand in a text.
  return bare.split(bare.includes(',') ? ',' : ' ').map((tag) => tag.replace(/^\s*#/, ''));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
