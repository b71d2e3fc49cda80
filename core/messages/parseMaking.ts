import { MOST_LISTED, MOST_MAKINGS } from '../making';
import type { Message } from '../messages';
import { sectionNames } from '../model';
import type { PaperId } from '../paper';
import { parseId } from '../paper/id';

/** What is longer is cut: whoever makes a summary cuts it to what the model can read, and says so; in UTF-16 units. */
const LONGEST = { title: 2000, abstract: 12 * 1024 * 1024 } as const;
/** No page of a paper that a browser can lay out is longer. */
const LONGEST_PAGE = 12 * 1024 * 1024;

/** What a page sent about summaries that a model makes → a message with well-formed data, or undefined. */
export function parseMaking(raw: object, paper: PaperId | undefined): Message | undefined {
  const { name, version, title, abstract, html, anew, papers, from } = raw as Record<
    string,
    unknown
  >;
  switch (name) {
    case 'make': {
      if (!paper || typeof title !== 'string' || typeof abstract !== 'string') return undefined;
      if (html !== undefined && !isPage(html)) return undefined;
      const isVersion = Number.isInteger(version) && Number(version) > 0 && Number(version) < 1000;
      const of = { ...(isVersion && { version: Number(version) }), ...(html && { html }) };
      const texts = {
        title: title.slice(0, LONGEST.title),
        abstract: abstract.slice(0, LONGEST.abstract),
      };
      return { name, data: { paper, ...texts, ...of } };
    }
    case 'goOn': {
      const section = sectionNames.find((each) => each === anew);
      return paper ? { name, data: { paper, ...(section && { anew: section }) } } : undefined;
    }
    case 'stopMaking':
    case 'keepMaking':
    case 'renew':
    case 'edit':
    case 'dropMaking':
      return paper ? { name, data: { paper } } : undefined;
    case 'stopMakings':
    case 'showMakings':
    case 'chooseModel':
      return { name, data: {} };
    case 'makeAll': {
      const ids = readIds(papers, MOST_MAKINGS);
      const kind = from === 'abstract' || from === 'html' ? from : undefined;
      return ids && { name, data: { papers: ids, ...(kind && { from: kind }) } };
    }
    case 'makeListed': {
      const ids = readIds(papers, MOST_LISTED);
      return ids && { name, data: { papers: ids } };
    }
    default:
      return undefined;
  }
}

function readIds(papers: unknown, most: number): readonly PaperId[] | undefined {
  if (!Array.isArray(papers) || papers.length > most) return undefined;
  const ids = papers.flatMap((each) => (typeof each === 'string' && parseId(each)?.paper) || []);
  return ids.length === papers.length ? ids : undefined;
}

function isPage(value: unknown): value is string {
  return typeof value === 'string' && value.length <= LONGEST_PAGE;
}
