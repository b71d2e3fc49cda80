import { type Parsed, parseDigest } from '../../core/digest';
import { tellProblem } from '../../core/digest/problems';
import type { Post } from './posts';

/** A post → its digest and every problem met; of one that is no text, nothing but that. */
export function parsePost({ path, text, unreadable }: Post): Parsed {
  const parsed = parseDigest(path, text);
  return unreadable ? { ...parsed, problems: [tellProblem(path, 1, 'not-utf8')] } : parsed;
}
