import { type PaperRef, parseId, recognise } from '../../../paper';

/** A line of BibTeX, YAML or the like whose key says that its value is a paper's: `eprint = {2401.00001},`, `arxiv: 2401.00001`. */
const line =
  /^[\s"']*(?:eprint|arxiv(?:[ _-]?id)?|paper|url|link|doi|id)["']?\s*[:=]\s*[{"']?\s*(?:arxiv:\s?)?([^\s{}"',]+)/gim;
const entry = /^\s*@\w+\s*\{/gm;
/** What cites a paper is no longer, in characters. */
const LONGEST = 2000;

/** The one paper that a block of code names as an entry of a bibliography, or as facts, does; undefined for any other code. */
export function findInCode(value: string): PaperRef | undefined {
  if (value.length > LONGEST || (value.match(entry)?.length ?? 0) > 1) return undefined;
  let found: PaperRef | undefined;
  for (const [, words = ''] of value.matchAll(line)) {
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
