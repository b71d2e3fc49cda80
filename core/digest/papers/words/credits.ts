import { namesLink } from '../words';

/**
 * What is said of who wrote a paper, where and when, in the words of the language, Korean and English: a part of the table of
 * words. Each kind is known as a whole, from its first word to its last.
 */
const part = (...kinds: readonly string[]) => new RegExp(`^(?:${kinds.join('|')})$`, 'u');

const word = "\\p{Lu}[\\p{L}'’.-]*";
const particle = '(?:de|van|von|der|den|la|le|el|bin|al|di|da|dos|ter|of|for|at|the)';
const marks = '[\\d*†‡§¹²³]*';
const surname =
  '[김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우구민진나지엄채원천방공현함변염여추도소석선설마길연표명기반왕]';

/** A person, a place of work or of publication: capitals, or a Korean name. */
const name = part(
  `${word}${marks}(?:\\s(?:${particle}\\s)*${word}${marks}){0,6}`,
  `${surname}[가-힣]{1,2}${marks}`,
  '[가-힣A-Z]{1,10}(?:대|대학|대학교|연구소|연구원)',
);
const month =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sep(?:t(?:ember)?)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?';
/** What no other words but these say: a year, a place with its year, `et al.`, a place of work. */
const sure = part(
  `(?:(?:\\d{1,2}\\s)?${month}\\s(?:\\d{1,2}\\s)?)?(?:19|20)\\d\\d(?:[-./]\\d{1,2}){0,2}`,
  '(?:19|20)\\d\\d년(?:\\s?\\d{1,2}월)?(?:\\s?\\d{1,2}일)?',
  `[\\p{L}&][\\p{L}&-]*(?:\\s${word}){0,3}(?:\\s?[’']\\d\\d|\\d\\d|\\s?[’']?(?:19|20)\\d\\d)(?:\\s(?:[Oo]ral|[Ss]potlight|[Pp]oster|[Bb]est [Pp]aper|[Ww]orkshop|[Ff]indings|[Hh]ighlight))?`,
  `(?:${word}(?:\\s${word}){0,3}\\s)?et\\sal\\.?(?:\\s(?:19|20)\\d\\d)?`,
  `${surname}[가-힣]{1,2}\\s(?:외|등)(?:\\s?\\d{1,3}\\s?[인명])?`,
  `(?:${word}\\s|${particle}\\s)*(?:Universit(?:y|ies)|Institute|College|Laborator(?:y|ies)|School|Academy)(?:\\s(?:${particle}\\s)*${word}){0,5}`,
);
const label =
  /^(?:authors?|affiliations?|venue|conference|journal|published|저자|소속|학회|학술지|게재|발표)$/iu;
/** Initials end with a dot too. */
const between = /[,;:：|·•/&()[\]\n]|(?<=[\p{L}\d]{2})\.(?=\s|$)|\s[–—-]\s|\s(?:and|및)\s/u;

/** No more is said of who wrote a paper, in characters. */
export const LONGEST_CREDITS = 400;

/** Does a text say nothing but who wrote a paper, where and when (`Jane Doe, Kim Lee et al., CVPR 2025`)? */
export function saysCredits(text: string): boolean {
  if (text.length > LONGEST_CREDITS) return false;
  let isSure = false;
  for (const each of text.split(between)) {
    const words = each.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}.*†‡]+$/gu, '');
    if (words === '') continue;
    if (label.test(words) || sure.test(words)) isSure = true;
    else if (!name.test(words) && !namesLink(words)) return false;
  }
  return isSure;
}
