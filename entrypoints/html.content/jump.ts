import type { SectionKind } from '../../core/paper';
import { jumpTo, readJump } from '../../core/paper/jump';

/** What papers call their sections, by the kind that a summary's section has. */
const names: ReadonlyMap<string, RegExp> = new Map<SectionKind, RegExp>([
  ['introduction', /^introduction\b/i],
  ['method', /^(?:(?:our|the|proposed) )*(?:methods?|methodology|approach)\b/i],
  ['results', /^(?:main |experimental )?(?:results?|experiments?|evaluations?)\b/i],
  ['limitations', /\blimitations?\b/i],
  ['conclusion', /\bconclu(?:sions?|ding remarks)\b/i],
]);
/** 3, 3.1, IV. and A. before a title. */
const NUMBER = /^(?:\d[\d.]*|[IVX]+\.|[A-Z]\.)\s+/;

/** Goes to the section that the address asks for by its kind, where the paper has one that is called so. */
export function jump(): void {
  const section = findSection(location.hash);
  if (section) location.replace(`#${section.id}`);
}

/** The rules that hide what leads from a summary's sections to none of the paper, whichever summary is shown. */
export function writeLacks(): string {
  const lacking = [...names.keys()]
    .map((kind) => jumpTo(kind as SectionKind))
    .filter((hash) => !findSection(hash));
  return lacking.map((hash) => `[data-at="${hash}"]{display:none}`).join('');
}

function findSection(hash: string): Element | undefined {
  const name = names.get(readJump(hash) ?? '');
  if (!name) return undefined;
  // Seen 2026-11: LaTeXML's own names; what numbers a section stands in a tag of its own, or before its title.
  return [...document.querySelectorAll('section.ltx_section[id]')].find((section) => {
    const title = section.querySelector('.ltx_title')?.cloneNode(true) as Element | undefined;
    title?.querySelector('.ltx_tag')?.remove();
    return name.test(title?.textContent?.trim().replace(NUMBER, '') ?? '');
  });
}
