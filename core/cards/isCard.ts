import type { Card, PaperId } from '../paper';

/** Deeper than this no digest is nested; no stack overflows. */
const DEEPEST = 256;

/** Is what lies in the cache a card of this paper, whole? Whoever wrote into it, a page draws nothing else. */
export function isCard(value: unknown, paper: PaperId): value is Card {
  const { summary, gist, also = [], others } = toRecord(value);
  const { paper: own, title, links, sections } = toRecord(toRecord(summary).entry);
  return (
    typeof gist === 'string' &&
    own === paper &&
    typeof title === 'string' &&
    isPlace(summary) &&
    isListOf(also, isPlace) &&
    isListOf(others, isPlace) &&
    isListOf(links, (link) => hasTexts(link, 'label', 'url')) &&
    isListOf(sections, isSection)
  );
}

function isPlace(value: unknown): boolean {
  const { digest, rank, also = [] } = toRecord(value);
  return (
    typeof rank === 'number' &&
    isListOf(also, isPlace) &&
    hasTexts(digest, 'source', 'id', 'date', 'title')
  );
}

function isSection(value: unknown): boolean {
  return hasTexts(value, 'kind', 'heading') && isListOf(toRecord(value).children, isNode);
}

/** A node holds text, or nodes, or is a line's end; one of a formula has a name and may hold bare text. */
function isNode(value: unknown, depth = 0): boolean {
  const { type, name = type, children, value: text, url = '', mathml, label } = toRecord(value);
  const inner = (child: unknown) =>
    (!type && typeof child === 'string') || isNode(child, depth + 1);
  return (
    depth < DEEPEST &&
    typeof name === 'string' &&
    typeof url === 'string' &&
    (label === undefined || hasTexts(label, 'kind')) &&
    (mathml === undefined || isNode(mathml, depth)) &&
    (type === 'break' || typeof text === 'string' || isListOf(children, inner))
  );
}

function isListOf(value: unknown, isOne: (each: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every((each) => isOne(each));
}

function hasTexts(value: unknown, ...names: readonly string[]): boolean {
  const record = toRecord(value);
  return names.every((name) => typeof record[name] === 'string');
}

function toRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
