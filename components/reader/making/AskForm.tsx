import { useState } from 'preact/hooks';
import { MOST_MAKINGS } from '../../../core/making';
import type { Model } from '../../../core/model';
import type { PaperId } from '../../../core/paper';
import { readPapers } from '../../../core/paper/readPapers';
import { estimateSent } from '../../making/estimate';
import { nameModel } from '../../making/nameModel';
import { formatCount } from '../../words/language';
import { say } from '../../words/say';

/** How many words that name no paper are told one by one. */
const UNKNOWN_SHOWN = 3;
const LONGEST = 20_000;

type Props = {
  readonly model: Model;
  /** Has a paper a summary, and is one of it asked for already? */
  readonly isCovered: (paper: PaperId) => boolean;
  readonly isQueued: (paper: PaperId) => boolean;
  readonly onMake: (papers: readonly PaperId[]) => void;
};

/** Papers by their ids or addresses, what would be sent of them, and the press that has them summarised. */
export function AskForm({ model, isCovered, isQueued, onMake }: Props) {
  const [text, setText] = useState('');
  const [isAll, setAll] = useState(false);
  const { papers, unknown } = readPapers(text);
  const fresh = papers.filter((paper) => !isQueued(paper));
  const covered = fresh.filter(isCovered);
  const wanted = isAll ? fresh : fresh.filter((paper) => !isCovered(paper));
  const isTooMany = wanted.length > MOST_MAKINGS;
  const queued = papers.length - fresh.length;
  const ask = () => {
    if (wanted.length === 0 || isTooMany) return;
    onMake(wanted);
    setText('');
    setAll(false);
  };
  return (
    <form
      class="ask"
      onSubmit={(event) => {
        event.preventDefault();
        ask();
      }}
    >
      <label for="papers">{say('reader.making.papers')}</label>
      <textarea
        id="papers"
        rows={3}
        maxLength={LONGEST}
        spellcheck={false}
        placeholder="2509.04664  https://arxiv.org/abs/2509.05208"
        value={text}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          ask();
        }}
      />
      <div class="told" role="status">
        {unknown.length > 0 && <p class="warn">{tellUnknown(unknown)}</p>}
        {queued > 0 && <p>{say('reader.making.queued', queued, [formatCount(queued)])}</p>}
        {isTooMany && <p class="warn">{say('reader.making.tooMany', [`${MOST_MAKINGS}`])}</p>}
      </div>
      {covered.length > 0 && (
        <label class="covered">
          <input
            type="checkbox"
            checked={isAll}
            onChange={({ currentTarget }) => setAll(currentTarget.checked)}
          />
          {say('reader.making.covered', covered.length, [formatCount(covered.length)])}
        </label>
      )}
      <div class="send">
        <button type="submit" class="primary" aria-disabled={wanted.length === 0 || isTooMany}>
          {say('making.make')}
        </button>
        <span>{wanted.length > 0 && tellSent(wanted.length, model)}</span>
      </div>
      <p class="about">{say('reader.making.about')}</p>
    </form>
  );
}

function tellUnknown(unknown: readonly string[]): string {
  const some = unknown.slice(0, UNKNOWN_SHOWN).map((each) => `‘${each.slice(0, 40)}’`);
  const more = unknown.length - some.length;
  const named = some.join(', ');
  return more > 0
    ? say('reader.making.unknownMore', more, [named, formatCount(more)])
    : say('reader.making.unknown', [named]);
}

function tellSent(count: number, model: Model): string {
  const { characters, tokens } = estimateSent(count);
  const sent = [formatCount(count), formatCount(characters), formatCount(tokens)] as const;
  return [say('reader.making.sent', count, [...sent]), nameModel(model)].join(' · ');
}
