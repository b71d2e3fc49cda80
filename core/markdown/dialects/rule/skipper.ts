import { CodeSkipper, codeMarks } from '../../hidden/code';
import { findMath, LONGEST_MATH } from '../../lower/findMath';
import { endsLine, readBefore } from './place';

/** What begins a formula or code, perhaps. Their order is that of `Skipper`'s kinds. */
export const skippedMarks: readonly RegExp[] = [/\$(?!\{toc\})|\\\\?[([]|\\begin\{/, ...codeMarks];
/** Where a paragraph ends: at a blank line, or at one that begins another block. */
const boundary = /\n[ \t>]*(?=\n|$|#{1,6}[ \t]|(?:[-*+]|\d{1,9}[.)])[ \t]|:{3}|`{3}|~{3}|\|)/g;
const startsBlock = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*$/;

/**
 * Goes through a text once from its start and tells where code ends, and a formula, as they are found later on
 * (`core/markdown/lower/findMath.ts`): in neither does a sign mean what a dialect says, and a price is no formula.
 */
export class Skipper extends CodeSkipper {
  #boundary = -1;

  /** The end of what the mark of that kind begins at `at`; not after it, when it begins nothing. */
  override skip(kind: number, at: number, mark: string): number {
    if (kind > 0) return super.skip(kind - 1, at, mark);
    // Where it begins no formula, a backslash keeps the next sign from meaning anything.
    return this.#findEnd(at) ?? at + (mark.startsWith('\\') ? 2 : 1);
  }

  /** One that stands alone on its lines may hold blank ones; any other ends in its paragraph. */
  #findEnd(at: number): number | undefined {
    const { text } = this;
    const most = at + LONGEST_MATH;
    if (startsBlock.test(readBefore(text, at))) {
      const found = findMath(text.slice(at, most));
      const end = at + (found?.raw.length ?? 0);
      if (found?.display && endsLine(text, end)) return end;
    }
    const found = findMath(text.slice(at, Math.min(this.#findBoundary(at), most)));
    return found && at + found.raw.length;
  }

  #findBoundary(from: number): number {
    if (this.#boundary >= from) return this.#boundary;
    boundary.lastIndex = from;
    this.#boundary = boundary.exec(this.text)?.index ?? this.text.length;
    return this.#boundary;
  }
}
