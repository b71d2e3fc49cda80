import { readDay } from '../../../day/readDay';
import { parseId, recognise } from '../../../paper';
import { findHiding } from '../../findHiding';
import { dayKeys } from '../findFrontDay';
import { foldKey } from '../keys';

/** What a post's engine is told, and nobody says of a paper. */
const ofEngine =
  /^(?:slug|layout|template|lang|language|locale|category|permalink|saveas|css|htmlheader|latexinput|baseheaderlevel)$/;
/** What is said of posts, and may be said of a paper. */
const ofBoth =
  /^(?:title|subtitle|author|tags?|categor(?:y|ies)|status|visibility|draft|published|ispublished)$/;
/** What is said of papers: beside what only engines are told, it is a post's. */
const ofPaper =
  /^(?:authors|affiliations?|venue|conference|journal|publication|doi|papers?|links?|url|pdf|code|abstract|summary|description|tldr|comments?|subjects?|keywords?)$/;
const shown = /^(?:published?|public|skip|true|false|yes|no|on|off)$/i;
const isList = /[,;&]|\sand\s|\bet al\b/i;
/** A category of arXiv's. */
const subject = /\b[a-z]{2,8}(?:-[a-z]{2,4})?\.[A-Z]{2}\b/;
const identifier = /\d{4}\.\d{4,5}|\b[a-z-]{2,12}(?:\.[A-Z]{2})?\/\d{7}\b|\b10\.\d{4,9}\//;

/**
 * Do pairs at the top of a text speak of its post? Only when they have a title and a date, every one is understood, none names
 * a paper, and none says what papers have, or else an engine's own stands beside it. `below` is what follows them.
 */
export function isOfPost(values: Readonly<Record<string, string>>, below: string): boolean {
  const pairs = Object.entries(values).map(([key, value]) => [foldKey(key), value] as const);
  const hasTitle = pairs.some(([key, value]) => key === 'title' && value !== '');
  const hasDay = pairs.some(([key, value]) => key === 'date' && readDay(value) !== undefined);
  if (!hasTitle || !hasDay || pairs.some(([, value]) => isPaperAddress(value))) return false;
  if (!pairs.every(([key, value]) => isUnderstood(key, value))) return false;
  if (pairs.some(([key, value]) => ofEngine.test(key) && !subject.test(value))) return true;
  if (pairs.some(([key, value]) => isOfPaper(key, value))) return false;
  const [line = ''] = /\S[^\n]{0,1000}/.exec(below) ?? [];
  const first = line.trim().replace(/^<(.*)>$/, '$1');
  return recognise(first) === undefined && parseId(first) === undefined;
}

/** Has a value an address, or what a paper is numbered by? */
export function isPaperAddress(value: string): boolean {
  return (
    /https?:|www\.|\barxiv\b/i.test(value) ||
    identifier.test(value) ||
    recognise(value.trim()) !== undefined
  );
}

function isUnderstood(key: string, value: string): boolean {
  if (findHiding({ [key]: value }) !== undefined) return true;
  // `Status: read` is said of a paper.
  if (/^(?:status|visibility|draft|ispublished)$/.test(key)) return shown.test(value);
  if (key === 'published' && shown.test(value)) return true;
  if (dayKeys.includes(key)) return readDay(value) !== undefined;
  return ofBoth.test(key) || ofEngine.test(key) || ofPaper.test(key);
}

function isOfPaper(key: string, value: string): boolean {
  return ofPaper.test(key) || subject.test(value) || (key === 'author' && isList.test(value));
}
