import { useLayoutEffect, useRef } from 'preact/hooks';
import { DigestHeader } from './DigestHeader';
import { PaperList } from './PaperList';
import type { PopupDigest, PopupEvents } from './state';
import { useArrows } from './useArrows';

type Props = Pick<PopupEvents, 'onMove' | 'onVisit'> & {
  readonly digest: PopupDigest;
  readonly today: string;
};

export function DigestView({ digest, today, onMove, onVisit }: Props) {
  const list = useRef<HTMLOListElement>(null);
  useArrows(list, digest, onMove);
  // Another digest is read from its first paper on.
  useLayoutEffect(() => scrollTo(0, 0), [digest.key]);
  return (
    <>
      <DigestHeader digest={digest} today={today} onMove={onMove} />
      <main>
        <PaperList key={digest.key} list={list} papers={digest.papers} onVisit={onVisit} />
      </main>
    </>
  );
}
