import type { Block, Heading, Inline } from '../../../tree';
import { Budget } from '../../budget';
import { decodeEntities } from '../../entities';
import type { TagPiece } from '../../lower/pair';
import type { Tag } from '../../lower/tags';
import { cutFormulas } from '../../page/formula';

type HtmlPiece = TagPiece<Block | Heading | Inline>;

/** In these no sign means a formula. */
const verbatim: ReadonlySet<string> = new Set('code kbd pre samp tt'.split(' '));

/**
 * Begins a block of HTML, whose tags and texts are then asked for one after the other: in a text outside of code, blogs show
 * formulas as they do anywhere.
 */
export function startHtml(html: string): (cut: Tag | string, line: number) => HtmlPiece[] {
  const budget = new Budget(html);
  let code: string | undefined;
  return (cut, line) => {
    if (typeof cut !== 'string') {
      if (cut.kind === 'open' && verbatim.has(cut.name)) code ??= cut.name;
      if (cut.kind === 'close' && cut.name === code) code = undefined;
      return [{ kind: 'tag', tag: cut, line }];
    }
    if (code !== undefined || !/[$\\]/.test(cut)) return [{ kind: 'text', text: cut, line }];
    return cutFormulas(cut, false, budget).map((piece): HtmlPiece => {
      if (typeof piece === 'string') return { kind: 'text', text: piece, line };
      return { kind: 'node', node: { ...piece, value: decodeEntities(piece.value) }, line };
    });
  };
}
