import { language } from '../words/language';
import { say } from '../words/say';

/** Stands in the words where a page puts how many papers it has. */
const COUNT = '%';
/** Free space at the top of arXiv's lists, the best first: beside the paging, else beside the first row. Seen 2026-06. */
const PLACES = '.morefewer, #articles, ol:has(> .arxiv-result)';
/**
 * The rules that hide rows without a mark. A `dt` stands with the `dd` behind it, and so do the boxes that other extensions put
 * around both or around each; a box around many rows stands as long as one of them does.
 */
const HIDES = `#articles :is(dt:has(~ dd), dd, :has(dt, dd)):not(
    :has(yoyak-mark),
    :not(dd, :has(dd)):is(:has(+ * yoyak-mark), :has(+ :not(dt, dd) + dd > yoyak-mark))
  ), .arxiv-result:not(:has(yoyak-mark)) { display: none !important }`;

/**
 * What stands in every list of papers: the mark of one paper and the bar of the list, each by itself. It is made into a frame,
 * with the words of every state, since a page has no others.
 */
export function ListLook() {
  return (
    <div class="yoyak">
      <button
        type="button"
        class="mark"
        lang={language()}
        aria-expanded={false}
        data-unread={say('marks.unread')}
        data-seen={say('marks.seen')}
        data-read={say('marks.read')}
        data-failed={say('panel.failed')}
        data-reload={say('panel.reload')}
      />
      <section
        class="bar"
        lang={language()}
        aria-label={say('marks.bar')}
        data-places={PLACES}
        data-hides={HIDES}
      >
        <button
          type="button"
          class="only"
          aria-pressed={false}
          data-words={say('marks.only', [COUNT])}
        />
        <button type="button" class="next">
          {say('marks.next')} <span class="key">r</span>
        </button>
      </section>
    </div>
  );
}
