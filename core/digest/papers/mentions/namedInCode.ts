import { type PaperRef, parseId, recognise } from '../../../paper';

const value = String.raw`["']?\s*[:=]\s*[{"']?\s*(?:arxiv preprint\s)?(?:arxiv:\s?)?([^\s{}"',]+)`;
/** A line of facts whose key says that its value is the paper's: `arxiv: 2401.00001`. */
const fact = new RegExp(
  String.raw`^[\s"']*(?:eprint|arxiv(?:[ _-]?(?:id|url))?|paper)${value}`,
  'gim',
);
/** In an entry of a bibliography others are, too: `url = {https://arxiv.org/abs/2401.00001},`, `journal={arXiv preprint arXiv:2401.00001}`. */
const field = new RegExp(String.raw`(?:^|,)[\s"']*(?:eprint|journal|url|doi|note)${value}`, 'gim');
const entry = /^\s*@\w+\s*\{/gm;
/** What cites a paper is no longer, in characters. */
const LONGEST = 2000;

/** The one paper that a block of code names as an entry of a bibliography, or as facts, does; undefined for any other code. */
export function findInCode(code: string): PaperRef | undefined {
  const entries = code.length > LONGEST ? undefined : (code.match(entry)?.length ?? 0);
  if (entries === undefined || entries > 1) return undefined;
  let found: PaperRef | undefined;
  for (const [, words = ''] of code.matchAll(entries > 0 ? field : fact)) {
    const ref = parseId(words) ?? (/^https?:/i.test(words) ? recognise(words) : undefined);
    if (!ref) continue;
    if (found && found.paper !== ref.paper) return undefined;
    found ??= ref;
  }
  return found;
}

/** The paper's address that is all of a code. */
export function findAddressInCode(value: string): PaperRef | undefined {
  const words = value.trim();
  return /^https?:\/\/\S+$/i.test(words) ? recognise(words) : undefined;
}
