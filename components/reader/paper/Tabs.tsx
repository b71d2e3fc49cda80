import { useRef } from 'preact/hooks';
import type { Names } from '../../../core/cards/look';
import { KeepDots } from '../../joined/KeepDots';
import { isPlainKey } from '../../keys/isPlainKey';
import { KeyCap } from '../../keys/KeyCap';
import { languageOf } from '../../words/language';
import { nameDay } from '../../words/nameDay';
import { toTold } from '../../words/nameSource';
import { say } from '../../words/say';
import { Icon } from '../Icon';
import type { ReaderSummary } from '../state';

type Props = {
  readonly summaries: readonly ReaderSummary[];
  readonly names: Names;
  readonly at: number;
  readonly comparing: boolean;
  readonly onTab: (at: number) => void;
  readonly onCompare: () => void;
};

const CHOSEN = 'chosen-digest';
/** What the tabs choose stands in an element with these. */
export const PANEL = { id: 'said', role: 'tabpanel', 'aria-labelledby': CHOSEN } as const;

/** The digests of a paper by their subscriptions and days; the arrows move between them. */
export function Tabs({ summaries, names, at, comparing, onTab, onCompare }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const walk = (event: KeyboardEvent) => {
    const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (by === undefined || !isPlainKey(event)) return;
    event.preventDefault();
    const next = (at + by + summaries.length) % summaries.length;
    onTab(next);
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[next]?.focus();
  };
  return (
    <div class="tabs">
      <div ref={list} role="tablist" aria-label={say('reader.paper.digests')} onKeyDown={walk}>
        {summaries.map(({ summary }, index) => {
          const name = nameTab(summary, names);
          return (
            <button
              type="button"
              role="tab"
              id={index === at ? CHOSEN : undefined}
              aria-selected={index === at}
              aria-controls={PANEL.id}
              tabIndex={index === at ? 0 : -1}
              onClick={() => onTab(index)}
            >
              <span lang={languageOf(name)}>
                <KeepDots text={name} />
              </span>
              <small>{nameDay(summary.digest.date)}</small>
            </button>
          );
        })}
      </div>
      <button type="button" class="comparing" aria-pressed={comparing} onClick={onCompare}>
        <Icon name="compare" />
        {say('reader.paper.compare')}
        <KeyCap of="d" />
      </button>
    </div>
  );
}

/** By its subscription, or its title where that has gone. */
export function nameTab(summary: ReaderSummary['summary'], names: Names): string {
  return toTold(summary, names).from || summary.digest.title;
}
