import { today } from '../day';
import { Failure } from '../failure';
import {
  type DoneSection,
  type LeftOut,
  type MadeSummary,
  type MakeSummary,
  type Making,
  type Model,
  type SectionName,
  sectionNames,
} from '../model';
import type { Entry, Made } from '../paper';
import { type Answered, askSection } from './make/askSection';
import { openWriter } from './make/openWriter';
import { promptVersion } from './prompt/readPrompt';
import { cleanTerms } from './prompt/terms';
import { makeMark } from './prompt/writePrompt';
import { nameServer } from './servers/known';

/**
 * Makes a summary, one section after another; those that are `kept` are taken as they are. What a section says so far is
 * heard as it comes; one that is none is asked for once more, then left out. Where a text turns out to be too long for the
 * model it is halved.
 */
export const makeSummary: MakeSummary = async (making) => {
  const { kept = [], signal, hear } = making;
  signal.throwIfAborted();
  const writer = await openWriter(making);
  const done = new Map<SectionName, DoneSection>(kept.map((each) => [each.name, each]));
  const faults: LeftOut[] = [];
  let { text } = making;
  // One for all sections: a server remembers what it has read up to the first sign that differs.
  const mark = makeMark(text);
  const terms = cleanTerms(making.terms);
  try {
    for (const section of sectionNames) {
      if (done.has(section)) continue;
      const answered: Answered = await askSection(
        { ...making, text, terms, section, mark },
        writer,
      );
      ({ text } = answered);
      if ('done' in answered) {
        done.set(section, answered.done);
        hear({ kind: 'done', done: answered.done });
      } else {
        faults.push({ section, fault: answered.fault });
        hear({ kind: 'left-out', section, fault: answered.fault });
      }
    }
  } finally {
    writer.close();
  }
  const sections = sectionNames.flatMap((name) => done.get(name) ?? []);
  return sumUp({ ...making, text }, sections, faults);
};

function sumUp(
  { paper, version, text, model, day = today() }: Making,
  done: readonly DoneSection[],
  faults: readonly LeftOut[],
): MadeSummary {
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
  };
  const entry: Entry = {
    paper,
    ...(version !== undefined && { version }),
    title: text.title,
    links: [],
    sections: done.map(({ section }) => section),
    made,
  };
  return { entry, checks: done.map(({ check }) => check), faults };
}

function nameModel({ server, name }: Model): Pick<Made, 'model' | 'server'> {
  return { model: name, server: nameServer(server) };
}
