import { today } from '../day';
import { Failure } from '../failure';
import {
  type DoneSection,
  type LeftOut,
  type MadeSummary,
  type Making,
  type Model,
  type SectionCheck,
  sectionNames,
} from '../model';
import type { Entry, Made } from '../paper';
import { promptVersion } from './prompt/version';
import { nameServer } from './servers/known';

/** The schema of digests takes no longer one. */
const LONGEST_NAME = 300;
/** The most things told of that the text does not have. */
const MOST_MISSING = 100;

/**
 * Sections that are whole, be they all or only some → the summary that they make, with how it was made. Throws `Failure`
 * `model-unfit` where none of them says anything.
 */
export function sumUp(
  {
    paper,
    version,
    text,
    model,
    day = today(),
  }: Pick<Making, 'paper' | 'version' | 'text' | 'model' | 'day'>,
  came: readonly DoneSection[],
  faults: readonly LeftOut[] = [],
): MadeSummary {
  const done = sectionNames.flatMap((name) => came.filter((each) => each.name === name));
  if (done.every(({ section }) => section.placeholder))
    throw new Failure('model-unfit', `${faults.length} sections left out`);
  const seconds = done.reduce((sum, each) => sum + each.seconds, 0);
  const made: Made = {
    ...nameModel(model),
    day,
    prompt: promptVersion,
    text: text.kind,
    characters: text.characters,
    ...(text.of !== undefined && { of: text.of }),
    seconds: Math.round(seconds * 10) / 10,
    ...(done.some(({ translated }) => translated) && { translated: true }),
    ...findMissing(done.map(({ check }) => check)),
  };
  const entry: Entry = {
    paper,
    ...(version !== undefined && { version }),
    // A page without a title still is of a paper.
    title: text.title || paper,
    links: [],
    sections: done.map(({ section }) => section),
    made,
  };
  return { entry, checks: done.map(({ check }) => check), faults };
}

function nameModel({ server, name }: Model): Pick<Made, 'model' | 'server'> {
  return { model: name.slice(0, LONGEST_NAME), server: nameServer(server) };
}

function findMissing(checks: readonly SectionCheck[]): Pick<Made, 'missing'> {
  const figures = checks.flatMap((check) =>
    check.figures.filter(({ sentence }) => sentence === undefined).map(({ figure }) => figure),
  );
  const names = checks.flatMap((check) =>
    check.names.filter(({ found }) => !found).map(({ name }) => name),
  );
  if (figures.length + names.length === 0) return {};
  return { missing: { figures: tidy(figures), names: tidy(names) } };
}

function tidy(all: readonly string[]): readonly string[] {
  return [...new Set(all.map((each) => each.slice(0, 200)))].slice(0, MOST_MISSING);
}
