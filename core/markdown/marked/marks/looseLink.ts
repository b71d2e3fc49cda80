/** A link that is written as people write it, and not as Markdown has it. */
type LooseLink = { readonly raw: string; readonly words: string; readonly href: string };

const label = String.raw`^!?\[((?:\\.|[^[\]\\\n]|\[[^[\]\n]{0,300}\]){1,1000})\]`;
const address = String.raw`https?:\/\/(?:[^()<>\n"（）]|\([^()<>\n"]{0,300}\)){1,2000}`;
/** Spaces within an address, which Markdown ends at the first. */
const spaced = new RegExp(String.raw`${label}\(\s{0,9}(${address})(?:\s"[^"\n]{0,500}")?\)`);
/** Brackets of a Korean keyboard around the address. */
const wide = new RegExp(String.raw`${label}（\s{0,9}(${address})\s{0,9}）`);

/** The link with spaces in its address, or with full-width brackets around it, that a text starts with. */
export function findLooseLink(src: string): LooseLink | undefined {
  const [raw, words = '', href = ''] = spaced.exec(src) ?? wide.exec(src) ?? [];
  return raw === undefined ? undefined : { raw, words, href: href.trim().replace(/\s/g, '%20') };
}
