import {
  type DoneSection,
  type LeftOut,
  type MakeSummary,
  type SectionName,
  sectionNames,
} from '../model';
import { type Answered, askSection } from './make/askSection';
import { openWriter } from './make/openWriter';
import { cleanTerms } from './prompt/terms';
import { makeMark } from './prompt/writePrompt';
import { sumUp } from './sumUp';
import { fitText } from './text/fitText';

/**
 * Makes a summary, one section after another; those that are `kept` are taken as they are. What a section says so far is
 * heard as it comes; one that is none is asked for once more, then left out. Where a text turns out to be too long for the
 * model it is halved.
 */
export const makeSummary: MakeSummary = async (making) => {
  const { kept = [], left = [], signal, hear } = making;
  signal.throwIfAborted();
  const writer = await openWriter(making);
  const done = new Map<SectionName, DoneSection>(kept.map((each) => [each.name, each]));
  const faults: LeftOut[] = [...left];
  try {
    let text = fitText(making.text, writer.readable);
    // One for all sections: a server remembers what it has read up to the first sign that differs.
    const mark = makeMark(text);
    const terms = cleanTerms(making.terms);
    for (const section of sectionNames) {
      if (done.has(section) || left.some((each) => each.section === section)) continue;
      const others = [...done.values()].map((each) => each.section);
      const answered: Answered = await askSection(
        { ...making, text, terms, section, mark, others },
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
    return sumUp({ ...making, text }, [...done.values()], faults);
  } finally {
    writer.close();
  }
};
