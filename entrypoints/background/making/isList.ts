/** Is a page one of arXiv's lists, where the manifest has a script mark papers? Seen 2026-06. */
export function isList(url: string): boolean {
  return /^https?:\/\/(?:www\.|export\.)?arxiv\.org\/(?:list\/|search|catchup|a\/)/.test(url);
}
