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
export function Term({ term, side, children }: Props) {
  const of = useContext(GlossaryContext)?.of ?? 0;
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
    if (!isOpen || !tip.current || !word.current) return undefined;
    // What scrolls away under it would leave it standing alone.
    const close = () => open(false);
    tip.current.showPopover?.();
    placeTip(tip.current, word.current);
    addEventListener('scroll', close, { capture: true, passive: true });
    return () => removeEventListener('scroll', close, { capture: true });
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
            <small>{say('terms.usedIn', [formatCount(term.uses), formatCount(of)])}</small>
          </span>
        </span>
      )}
    </span>
  );
}
