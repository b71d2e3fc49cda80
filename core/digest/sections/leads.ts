import type { Section } from '../../paper';
import type { Block, ListItem } from '../../tree';
import { cutLines, joinLines, type TextLine } from '../../tree/lines';
import { writePlain } from '../../tree/plain';
import { nameKind } from '../kinds';
import { takeLead } from './takeLead';

/** A section without its placeholder mark yet; `heading` is empty for text that has none. */
export type SectionPart = Pick<Section, 'kind' | 'heading'> & {
  readonly children: readonly Block[];
};

/** A line in bold that is no longer, and no sentence, may be a section's name. */
const LONGEST_NAME = 30;
const sentence = /(?:[.。!?…]|(?:다|요|음|함|임))$/u;

/** What a paragraph that is all in bold may name as a section, of a kind that is known or not. */
export function readBoldName(block: Block): SectionPart | undefined {
  const [only, ...others] = block.type === 'paragraph' ? block.children : [];
  if (only?.type !== 'strong' || others.length > 0) return undefined;
  const words = writePlain(only.children).trim();
  const heading = words.replace(/\s*[:：]$/, '');
  const kind = nameKind(words);
  if (!kind && (heading.length > LONGEST_NAME || sentence.test(heading) || !/\p{L}/u.test(heading)))
    return undefined;
  return { kind: kind ?? 'other', heading, children: [] };
}

/** `**소개**` and `소개: …` as a section, where digests have no headings for them. */
function leadSection(block: Block): SectionPart | undefined {
  if (block.type !== 'paragraph') return undefined;
  const named = readBoldName(block);
  if (named && named.kind !== 'other') return named;
  const lead = takeLead(block.children);
  const kind = lead && nameKind(lead.words);
  if (!lead || !kind) return undefined;
  const children: readonly Block[] =
    lead.rest.length > 0 ? [{ type: 'paragraph', children: lead.rest }] : [];
  return { kind, heading: lead.words.trim(), children };
}

/** Reads a paragraph in which a section begins on its first line and others may on the next ones. */
export function leadLines(block: Block): readonly SectionPart[] | undefined {
  const first = leadSection(block);
  if (!first || block.type !== 'paragraph') return undefined;
  const groups: TextLine[][] = [];
  for (const line of cutLines(block.children)) {
    const begins = leadSection({ type: 'paragraph', children: line.children }) !== undefined;
    const last = groups.at(-1);
    if (begins || !last) groups.push([line]);
    else last.push(line);
  }
  if (groups.length === 1) return [first];
  return groups.flatMap(
    (lines) => leadSection({ type: 'paragraph', children: joinLines(lines) }) ?? [],
  );
}

/** Reads the sections of a list whose items are sections (`- 소개: …`); undefined when any item is not. */
export function leadSections(block: Block): readonly SectionPart[] | undefined {
  if (block.type !== 'list') return undefined;
  const parts = block.children.map(leadItem);
  const sections = parts.filter((part) => part !== undefined);
  return sections.length === parts.length && parts.length > 0 ? sections : undefined;
}

function leadItem({ children: [first, ...rest] }: ListItem): SectionPart | undefined {
  const part = first && leadSection(first);
  return part && { ...part, children: [...part.children, ...rest] };
}
