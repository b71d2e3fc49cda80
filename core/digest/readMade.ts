import { isDay } from '../day';
import type { Made, PaperId } from '../paper';
import { parseId } from '../paper';
import { pickKey } from './front/keys';

/** A year of the busiest digest has fewer, and no list of what is missing is longer. */
const MOST_PAPERS = 500;
const MOST_MISSING = 200;
const LONGEST_NAME = 300;
const LONGEST_MISSING = 200;

type Fields = Readonly<Record<string, unknown>>;

/**
 * How a model made the summaries of a post, by their papers, as its front matter says it (`made: { "2511.01234": { model: …,
 * server: …, day: …, prompt: 1, text: abstract, characters: 1200 } }`). What does not say all that it must is left out.
 */
export function readMade(values: Fields): ReadonlyMap<PaperId, Made> {
  const found = new Map<PaperId, Made>();
  const { value } = pickKey(values, ['made']) ?? {};
  if (!isFields(value)) return found;
  for (const [id, each] of Object.entries(value).slice(0, MOST_PAPERS)) {
    const paper = parseId(id.trim())?.paper;
    const made = isFields(each) ? readOne(each) : undefined;
    if (paper !== undefined && made) found.set(paper, made);
  }
  return found;
}

function readOne(fields: Fields): Made | undefined {
  const { day, text } = fields;
  // The browser's own has no name.
  const model = fields.model === '' ? '' : readName(fields.model);
  const server = readName(fields.server);
  const prompt = readCount(fields.prompt);
  const characters = readCount(fields.characters);
  if (model === undefined || server === undefined || !prompt || characters === undefined) return;
  if (typeof day !== 'string' || !isDay(day)) return;
  if (text !== 'abstract' && text !== 'html') return;
  const of = readCount(fields.of);
  const seconds = readSeconds(fields.seconds);
  const missing = readMissing(fields.missing);
  return {
    model,
    server,
    day,
    prompt,
    text,
    characters,
    ...(of !== undefined && { of }),
    ...(seconds !== undefined && { seconds }),
    ...(fields.translated === 'true' && { translated: true }),
    ...(missing && { missing }),
    ...(fields.edited === 'true' && { edited: true }),
  };
}

function readMissing(value: unknown): Made['missing'] {
  if (!isFields(value)) return undefined;
  return { figures: readWords(value.figures), names: readWords(value.names) };
}

function readWords(value: unknown): readonly string[] {
  if (!Array.isArray(value)) return [];
  return value
    .filter((each) => typeof each === 'string' && each !== '' && each.length <= LONGEST_MISSING)
    .slice(0, MOST_MISSING);
}

function readName(value: unknown): string | undefined {
  const isName = typeof value === 'string' && value.trim() !== '' && value.length <= LONGEST_NAME;
  return isName ? value : undefined;
}

/** All values of front matter are text. */
function readCount(value: unknown): number | undefined {
  return typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : undefined;
}

function readSeconds(value: unknown): number | undefined {
  const isNumber = typeof value === 'string' && /^\d{1,9}(?:\.\d{1,9})?$/.test(value);
  return isNumber ? Number(value) : undefined;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
