import type { ComponentChildren } from 'preact';
import { useContext, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { TermMark } from '../../core/terms/markTerms';
import { formatCount } from '../words/language';
import { say } from '../words/say';
import { GlossaryContext } from './glossary';
import { placeTip } from './placeTip';

type Props = Pick<TermMark, 'term' | 'side'> & { readonly children: ComponentChildren };

/** A pointer that only passes by opens nothing; in milliseconds. */
const PAUSE_MS = 150;

/** A term in a text, with what it is in the other language and how often it is used: for who points at it, comes to it by key or presses it. */
export function MarkedTerm({ term, side, children }: Props) {
  const among = useContext(GlossaryContext)?.of ?? 0;
  const [isOpen, setOpen] = useState(false);
  const word = useRef<HTMLSpanElement>(null);
  const tip = useRef<HTMLSpanElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const id = useId();
  const open = (next: boolean, after = 0) => {
    clearTimeout(timer.current);
    if (after === 0) setOpen(next);
    else timer.current = setTimeout(() => setOpen(next), after);
  };
  useLayoutEffect(() => {
    const [shown, of] = [tip.current, word.current];
    if (!isOpen || !shown || !of) return undefined;
    // Who comes to it by key scrolls to it: it goes along, as long as there is something to go along with.
    const follow = () => {
      if (!placeTip(shown, of)) open(false);
    };
    shown.showPopover?.();
    follow();
    addEventListener('scroll', follow, { capture: true, passive: true });
    return () => removeEventListener('scroll', follow, { capture: true });
  }, [isOpen]);
  useLayoutEffect(() => () => clearTimeout(timer.current), []);
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && isOpen) open(false);
    else if (event.key === 'Enter' || event.key === ' ') open(!isOpen);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const isKorean = side === 'ko';
  return (
    <span
      onPointerEnter={({ pointerType }) => pointerType === 'mouse' && open(true, PAUSE_MS)}
      onPointerLeave={({ pointerType }) => pointerType === 'mouse' && open(false)}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: a button stands in a line as a block, from which a particle is parted */}
      <span
        ref={word}
        class="term"
        role="button"
        tabIndex={0}
        aria-describedby={isOpen ? id : undefined}
        onFocus={() => open(true)}
        onBlur={() => open(false)}
        onClick={() => open(true)}
        onKeyDown={press}
      >
        {children}
      </span>
      {isOpen && (
        <span ref={tip} id={id} class="tip" role="tooltip" popover="manual">
          <span class="box">
            <b lang={isKorean ? 'en' : 'ko'}>{isKorean ? term.en : term.ko}</b>{' '}
            <small>{say('terms.usedIn', [formatCount(term.uses), formatCount(among)])}</small>
          </span>
        </span>
      )}
    </span>
  );
}
