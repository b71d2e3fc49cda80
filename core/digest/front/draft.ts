/** The key by which a post says that it is a draft: Hugo's `draft: true` or Jekyll's `published: false`; undefined when it is none. */
export function findDraft(
  values: Readonly<Record<string, unknown>>,
): 'draft' | 'published' | undefined {
  if (/^\s*(?:true|yes|on)\s*$/i.test(`${values.draft}`)) return 'draft';
  return /^\s*(?:false|no|off)\s*$/i.test(`${values.published}`) ? 'published' : undefined;
}
