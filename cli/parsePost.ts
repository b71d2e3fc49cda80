import { type Explanation, parseDigest } from '../core/digest';
import type { Digest, Problem } from '../core/paper';
import type { Post } from './posts';
import { ko } from './words/ko';

/** A post → its digest and every problem met, that of its bytes first. */
export function parsePost({ path, text, damaged }: Post): {
  readonly digest: Digest;
  readonly problems: readonly Problem[];
  readonly explanation: Explanation;
} {
  const { digest, problems, explanation } = parseDigest(path, text);
  if (!damaged) return { digest, problems, explanation };
  const line = text.slice(0, Math.max(0, text.indexOf('\uFFFD'))).split(/\r\n?|\n/).length;
  const broken: Problem = { file: path, line, code: 'not-utf8', message: ko.notUtf8 };
  return { digest, problems: [broken, ...problems], explanation };
}
