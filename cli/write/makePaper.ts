import { Failure } from '../../core/failure';
import { hasFact } from '../../core/failure/codes';
import {
  type DoneSection,
  type MadeSummary,
  type Making,
  type SectionName,
  sectionNames,
} from '../../core/model';
import { checkSection } from '../../core/model/check';
import { makeSummary } from '../../core/model/make';
import { promptVersion } from '../../core/model/prompt';
import type { Entry } from '../../core/paper';
import type { World } from './world';

/** What may be gone the next moment is tried again so often, after so long or as long as the server says, in milliseconds. */
const TRIES = 3;
const PAUSE = 10_000;
const LONGEST_PAUSE = 120_000;

type Asked = Omit<Making, 'hear' | 'signal'> & { readonly onSection: (name: SectionName) => void };

/** Makes a summary; what fails for a moment is tried again with the sections that are done. Throws as `makeSummary` does. */
export async function makePaper(
  { onSection, ...making }: Asked,
  world: World,
): Promise<MadeSummary> {
  const done = [...(making.kept ?? [])];
  for (let tried = 1; ; tried += 1) {
    try {
      return await makeSummary({
        ...making,
        kept: done.slice(),
        signal: world.signal,
        hear: (event) => {
          if (event.kind === 'begun') onSection(event.section);
          if (event.kind === 'done') done.push(event.done);
        },
      });
    } catch (error) {
      if (!(error instanceof Failure) || !hasFact(error.code, 'passes') || tried === TRIES)
        throw error;
      const until = error.until === undefined ? PAUSE : error.until - world.now();
      await world.wait(Math.min(Math.max(until, 0), LONGEST_PAUSE));
    }
  }
}

/**
 * The sections of a summary that need not be asked for again: all that it has, as long as the same model made it from the same
 * kind of text with the same prompt; undefined where another did, or nothing is missing.
 */
export function findKeptSections(
  entry: Entry,
  { text, model, terms }: Pick<Making, 'text' | 'model' | 'terms'>,
): readonly DoneSection[] | undefined {
  const { made, sections } = entry;
  const isSame =
    made?.model === model.name && made.prompt === promptVersion && made.text === text.kind;
  const kept = sectionNames.flatMap((name, at): readonly DoneSection[] => {
    const section = sections.find(({ kind }) => kind === name);
    if (!section) return [];
    const seconds = at === 0 ? (made?.seconds ?? 0) : 0;
    return [{ name, section, check: checkSection(name, section, text, terms), seconds }];
  });
  return isSame && kept.length < sectionNames.length ? kept : undefined;
}
