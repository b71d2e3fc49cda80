import { isName, toWish } from '../cards/wishes';
import type { Message } from '../messages';
import { parseId } from '../paper/id';
import { toShowing } from '../showings';
import { parseComparison } from './parseComparison';
import { parseMaking } from './parseMaking';

/** What a page sent → a message of ours with well-formed data, or undefined. */
export function parseMessage(raw: unknown): Message | undefined {
  if (typeof raw !== 'object' || raw === null) return undefined;
  const { name, paper, source, id: digest, sources } = raw as Record<string, unknown>;
  const id = typeof paper === 'string' ? parseId(paper)?.paper : undefined;
  const making = parseMaking(raw, id);
  if (making) return making;
  switch (name) {
    case 'bookmark': {
      const wish = toWish(raw);
      return id && wish ? { name, data: { ...wish, paper: id } } : undefined;
    }
    case 'frame':
      if (!id) return undefined;
      if (source === undefined && digest === undefined) return { name, data: { paper: id } };
      if (!isName(source) || !isName(digest)) return undefined;
      return { name, data: { paper: id, source, id: digest } };
    case 'choose':
    case 'copy':
    case 'report':
      if (!id || !isName(source) || !isName(digest)) return undefined;
      return { name, data: { paper: id, source, id: digest } };
    case 'seen': {
      const showing = toShowing((raw as { showing?: unknown }).showing);
      return id ? { name, data: { paper: id, ...(showing && { showing }) } } : undefined;
    }
    case 'shown': {
      const isAgain = (raw as { again?: unknown }).again === true;
      return id ? { name, data: { paper: id, ...(isAgain && { again: true }) } } : undefined;
    }
    case 'read':
    case 'panel':
    case 'compare':
      return id ? { name, data: { paper: id } } : undefined;
    case 'match': {
      const comparison = parseComparison(raw);
      return comparison && { name, data: comparison };
    }
    case 'sync':
      if (sources === undefined) return { name, data: {} };
      return areTexts(sources) ? { name, data: { sources } } : undefined;
    case 'mend':
    case 'stop':
    case 'progress':
    case 'turn':
    case 'plan':
    case 'giveBack':
    case 'model':
      return { name, data: {} };
    default:
      return undefined;
  }
}

function areTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'string');
}
