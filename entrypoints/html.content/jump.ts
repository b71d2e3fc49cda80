import { readJump } from '../../core/paper/jump';

/** What papers call their sections, by the kind that a summary's section has. */
const names: ReadonlyMap<string, RegExp> = new Map(
  Object.entries({
    introduction: /^introduction\b/i,
    method: /^(?:(?:our|the|proposed) )*(?:methods?|methodology|approach)\b/i,
    results: /^(?:main |experimental )?(?:results?|experiments?|evaluations?)\b/i,
    limitations: /\blimitations?\b/i,
    conclusion: /\bconclu(?:sions?|ding remarks)\b/i,
  }),
);

/** Goes to the section that the address asks for by its kind, where the paper has one that is called so. */
export function jump(): void {
  const name = names.get(readJump(location.hash) ?? '');
  if (!name) return;
  // Seen 2026-11: LaTeXML's own names; what numbers a section stands in a tag of its own.
  for (const section of document.querySelectorAll('section.ltx_section[id]')) {
    const title = section.querySelector('.ltx_title')?.cloneNode(true) as Element | undefined;
    title?.querySelector('.ltx_tag')?.remove();
    if (!name.test(title?.textContent?.trim() ?? '')) continue;
    location.replace(`#${section.id}`);
    return;
  }
}
