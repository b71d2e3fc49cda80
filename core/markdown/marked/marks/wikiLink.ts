import { parseId } from '../../../paper';

/** What an Obsidian link or embed shows, and the paper that its note is of. */
type WikiLink = { readonly raw: string; readonly words: string; readonly url?: string };

const written = /^!?\[\[([^[\]\n|\\]{1,300})(?:\\?\|([^[\]\n\\]{0,300}))?\]\](?!\(|\[[^[])/;
const size = /^\s*\d+(?:\s*x\s*\d+)?\s*$/;

/**
 * The `[[note|words]]`, `[[folder/note#heading]]` or `![[picture.png|400]]` that a text starts with. Of one without words
 * the note's name is shown; where that is a paper's id it leads to the paper. `[[1]]` is a citation.
 */
export function findWikiLink(src: string): WikiLink | undefined {
  const [raw, target = '', alias = ''] = written.exec(src) ?? [];
  if (raw === undefined || /^[\d\s,.;–-]+$/.test(target)) return readPaper(raw, target, alias);
  if (/^\s*https?:/i.test(target))
    return { raw, words: alias.trim() || target.trim(), url: target.trim() };
  const name = target
    .replace(/^.*\/(?=[^/])/, '')
    .replace(/\.md$/i, '')
    .trim();
  const words = raw.startsWith('!') && size.test(alias) ? '' : alias.trim();
  const shown = words || name.replace(/^#+\^?/, '').replace(/\s*#+\^?/g, ' › ');
  return readPaper(raw, target, shown) ?? { raw, words: shown };
}

function readPaper(raw: string | undefined, target: string, alias: string): WikiLink | undefined {
  if (raw === undefined) return undefined;
  const name =
    target
      .split('#')[0]
      ?.split('/')
      .at(-1)
      ?.replace(/\.(?:md|pdf)$/i, '')
      .trim() ?? '';
  const ref = parseId(name.replace(/^arxiv[\s:_-]*/i, ''));
  return ref && { raw, words: alias.trim() || name, url: `https://arxiv.org/abs/${ref.paper}` };
}
