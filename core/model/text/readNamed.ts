import type { PaperRef } from '../../paper';
import { parseId } from '../../paper/id';
import { recognise } from '../../paper/recognise';

/** Of a page without a paper's own part so much is looked through. */
const HEAD = 1_000_000;
const ARTICLE = /<article\b/i;
const TAG = /<(?:base|link|meta|a)\b[^>]{0,2000}>/gi;

/**
 * A saved page of arXiv's, of a paper (`/html/`) or of its abstract (`/abs/`), → which paper in which version it says that it
 * is, by what stands before the paper's own text (seen 2026-11); undefined where it says nothing. Whatever the paper itself
 * says is not looked at: papers name others.
 */
export function readNamed(html: string): PaperRef | undefined {
  const start = html.slice(0, HEAD * 10).search(ARTICLE);
  const head = start < 0 ? html.slice(0, HEAD) : html.slice(0, start);
  const named = [
    // The page's mark, which papers of before 2024 do not all have.
    parseId(/\bid="?watermark-tr"?[^>]*>\s*(arXiv:[^\s<[]{1,40})/i.exec(head)?.[1] ?? ''),
    // What a browser writes above a page that it saves.
    ...address(/<!-- saved from url=\(\d+\)(\S{1,300}) -->/.exec(head)?.[1]),
    ...[...head.matchAll(TAG)].flatMap(([tag]) => readTag(tag)),
  ].filter((ref) => ref !== undefined);
  const [first] = named;
  // An abstract's page names the paper in one place, and its version in another.
  return named.find(({ paper, version }) => paper === first?.paper && version) ?? first;
}

function readTag(tag: string): readonly (PaperRef | undefined)[] {
  const value = (name: string) =>
    new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i')
      .exec(tag)
      ?.slice(1)
      .join('');
  if (/^<base/i.test(tag)) return address(value('href'));
  if (/^<link/i.test(tag)) return value('rel') === 'canonical' ? address(value('href')) : [];
  if (/^<a/i.test(tag))
    return /back to abstract/i.test(value('title') ?? '') ? address(value('href')) : [];
  if (value('name') === 'citation_arxiv_id') return [parseId(value('content') ?? '')];
  return value('property') === 'og:url' ? address(value('content')) : [];
}

function address(written: string | undefined): readonly (PaperRef | undefined)[] {
  const isAddress = written !== undefined && URL.canParse(written, 'https://arxiv.org/');
  return isAddress ? [recognise(new URL(written, 'https://arxiv.org/').href)] : [];
}
