import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Names } from '../../../../core/cards/look';
import type { Section } from '../../../../core/paper';
import { JoinedText } from '../../../joined/JoinedText';
import { Blocks } from '../../../tree/Blocks';
import { formatCount, languageOf } from '../../../words/language';
import { nameDay } from '../../../words/nameDay';
import { nameSection } from '../../../words/nameSection';
import { say } from '../../../words/say';
import type { ReaderSummary } from '../../state';
import { nameTab } from '../Tabs';
import { findDifferences } from './findDifferences';
import { keepUnsaid } from './keepUnsaid';
import { markWords, readElementText } from './markWords';

type Props = {
  readonly current: ReaderSummary;
  readonly others: readonly ReaderSummary[];
  readonly names: Names;
};

/** How many words differ, and whether all sections could be compared: some stand on one side alone, or differ too much to tell. */
type Found = { readonly count: number; readonly isWhole: boolean };

/** Two summaries of a paper beside each other, section by section, with the words marked that only one of them has. */
export function Compared({ current, others, names }: Props) {
  const table = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState(0);
  const [found, setFound] = useState<Found>();
  const other = others[at] ?? others[0];
  useLayoutEffect(() => {
    const pairs = [...(table.current?.querySelectorAll('.pair:not(.heads)') ?? [])].map((pair) =>
      [...pair.querySelectorAll<HTMLElement>('.side')].map((side) =>
        side.classList.contains('absent') ? undefined : side,
      ),
    );
    // What one says in its method the other may say in its introduction.
    const [whole, others] = [0, 1].map((side) =>
      pairs
        .flatMap((pair) => pair[side] ?? [])
        .map(readElementText)
        .join('\n'),
    );
    const marked = pairs.map(([one, two]) => {
      if (!one || !two) return undefined;
      const texts = [readElementText(one), readElementText(two)] as const;
      const found = findDifferences(...texts);
      const own = keepUnsaid(found.one, texts[0], others ?? '');
      const theirs = keepUnsaid(found.other, texts[1], whole ?? '');
      return own && theirs && ([[one, own] as const, [two, theirs] as const] as const);
    });
    const words = marked.flatMap((pair) => pair ?? []);
    setFound({
      count: words.reduce((sum, [, each]) => sum + each.length, 0),
      isWhole: !marked.includes(undefined),
    });
    return markWords(words);
  }, [current, other]);
  if (!other) return null;
  return (
    <div class="compared" ref={table}>
      <h2 class="unseen">{say('reader.paper.compare')}</h2>
      <p class="told">
        {found && describe(found).map((line) => <span>{line}</span>)}
        {others.length > 1 && (
          <label>
            {say('reader.paper.compareWith')}
            <select value={at} onChange={({ currentTarget }) => setAt(Number(currentTarget.value))}>
              {others.map(({ summary }, index) => (
                <option value={index}>
                  {nameTab(summary, names)} {nameDay(summary.digest.date)}
                </option>
              ))}
            </select>
          </label>
        )}
      </p>
      <div class="pair heads">
        {[current, other].map(({ summary }) => (
          <p>
            <b lang={languageOf(nameTab(summary, names))}>{nameTab(summary, names)}</b>{' '}
            {nameDay(summary.digest.date)}
          </p>
        ))}
      </div>
      {pairSections(current.summary.entry.sections, other.summary.entry.sections).map(
        ([name, one, two]) => (
          <section>
            {name && (
              <h3>
                <JoinedText text={name} />
              </h3>
            )}
            <div class="pair">
              <Side section={one} language={current.summary.digest.language} />
              <Side section={two} language={other.summary.digest.language} />
            </div>
          </section>
        ),
      )}
    </div>
  );
}

function describe({ count, isWhole }: Found): readonly string[] {
  const told = count > 0 ? [say('reader.paper.differing', count, [formatCount(count)])] : [];
  if (!isWhole) return [...told, say('reader.paper.apart')];
  return count > 0 ? told : [say('reader.paper.same')];
}

type SideProps = { readonly section: Section | undefined; readonly language: string | undefined };

function Side({ section, language }: SideProps) {
  return (
    <div class={section ? 'side text' : 'side text absent'} lang={language ?? 'ko'}>
      {section ? (
        <Blocks nodes={section.children} />
      ) : (
        <p class="none">{say('reader.paper.absent')}</p>
      )}
    </div>
  );
}

type Pair = readonly [name: string, one: Section | undefined, two: Section | undefined];

/** Sections of the same name, in the order of the first summary; what only the second has comes last. */
function pairSections(one: readonly Section[], two: readonly Section[]): readonly Pair[] {
  const left = [...two];
  const pairs = one.map((section): Pair => {
    const name = nameSection(section);
    const at = left.findIndex((each) => nameSection(each) === name);
    return [name, section, at < 0 ? undefined : left.splice(at, 1)[0]];
  });
  return [...pairs, ...left.map((section): Pair => [nameSection(section), undefined, section])];
}
