import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon, type IconName } from '../Icon';

type Props = {
  readonly name: string;
  readonly label: string;
  /** The label where there is little room. */
  readonly short?: string;
  readonly icon: IconName;
  readonly children: ComponentChildren;
};

const WIDE = '(min-width: 1100px)';

/** A part of the rail: in place where there is room; else behind its sign, until one has chosen or looks elsewhere. */
export function Fold({ name, label, short = label, icon, children }: Props) {
  const [wide, setWide] = useState(() => matchMedia(WIDE).matches);
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const media = matchMedia(WIDE);
    const change = () => setWide(media.matches);
    // A window may have been made wider since this was drawn.
    change();
    media.addEventListener('change', change);
    return () => media.removeEventListener('change', change);
  }, []);
  useEffect(() => {
    if (!open) return;
    const close = (event: Event) => {
      const target = event.target as Element;
      if (box.current?.contains(target) && !target.closest('a')) return;
      setOpen(false);
    };
    const leave = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      setOpen(false);
      box.current?.querySelector('summary')?.focus();
    };
    document.addEventListener('click', close);
    // Before the keys of the page, which lead back to the list.
    document.addEventListener('keydown', leave, true);
    return () => {
      document.removeEventListener('click', close);
      document.removeEventListener('keydown', leave, true);
    };
  }, [open]);
  return (
    <details
      ref={box}
      class={`fold ${name}`}
      open={wide || open}
      onToggle={({ currentTarget }) => {
        if (!wide) setOpen(currentTarget.open);
      }}
    >
      <summary title={label} aria-label={label}>
        <Icon name={icon} />
        <span class="name" aria-hidden="true">
          {short}
        </span>
      </summary>
      <div class="folded">{children}</div>
    </details>
  );
}
