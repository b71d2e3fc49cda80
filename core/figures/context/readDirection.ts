import type { Figure } from '../../figures';
import { type Direction, settleDirection } from '../direction';

/** How Korean says which way something goes. */
const WORDS: Readonly<Record<Direction, string>> = {
  up: '증가|늘|상승|(?:끌어)?올[라랐리렸린려릴]|오[르른]|높|많',
  down: '감소|줄|하락|떨어|낮|절감|절약|단축|축소|적(?=[은게다으었])|내[려린렸]|끌어내|저렴',
  better: '향상|개선',
  worse: '악화|저하|나빠|나쁘|열화',
  faster: '빠[르른]|빨라|가속',
  slower: '느[리린려]',
};
const ANY = `(?:(${Object.values(WORDS).join(')|(')}))`;
const ORDER = Object.keys(WORDS) as readonly Direction[];
/** What says how much, and stands between a figure and what it is said of. */
const HEDGES =
  '(?:(?:더|이상|넘게|가까이|가량|정도|만큼|남짓|상대적으로|상대적인|상대|절대|추가로|크게|대폭|평균|수준으로)\\s)*';
/** 12% 감소, 12%의 오류 감소, 12%만큼 낮은. */
const BEHIND = new RegExp(
  `^(?:나|이나|씩|만큼|가량|이상|정도|의|로|으로|까지)?\\s?${HEDGES}(?:[가-힣A-Za-z]+[^\\s을를이가은는에서로와과도만,.]\\s)?${ANY}(?![가-힣]*지\\s않)`,
);
/** 감소율은 12%, 절감 폭은 최대 12%. */
const BEFORE = new RegExp(
  `${ANY}\\s?(?:율|률|폭|치)(?:은|는|이|가|도)?\\s(?:최대\\s|약\\s|평균\\s)?$`,
);
/** From one figure to another: both go the same way (62%에서 81%로 19%p 올랐다). */
const HOP =
  /^(?:(?:에서|로|으로|까지)\s?(?:최대\s|약\s)?[\d.,]+\s?(?:%p|%|점|배|포인트|[KMBGT]?B?|초|ms)?)(?=[가-힣\s])/;
/** It is where something came to, not by how much: 81%로 올랐다, 5%까지 낮췄다. */
const LEVEL = /^(?:에서|로|으로|까지)/;
/** What of a text before a figure may be of its clause. */
const CLAUSE = 40;

/** Which way a figure of a Korean text says that something goes, and whether it says how far it came; undefined of most. */
export function readDirection(
  text: string,
  { start, end }: Pick<Figure, 'start' | 'end'>,
): { readonly direction: Direction; readonly isLevel: boolean } | undefined {
  const before = text.slice(Math.max(0, start - CLAUSE), start);
  let rest = text.slice(end, end + 2 * CLAUSE);
  for (let hop = HOP.exec(rest); hop; hop = HOP.exec(rest)) rest = rest.slice(hop[0].length);
  const found = BEHIND.exec(rest) ?? BEFORE.exec(before);
  if (!found) return undefined;
  const direction = ORDER[found.slice(1).findIndex((each) => each !== undefined)];
  const own = before.split(/[,.]|\d|(?:[고며과와]|으?로|에서|및)\s/).at(-1) ?? '';
  // Up to 90% may be saved, which is by how much.
  const isLevel = LEVEL.test(text.slice(end)) && !/최대\s?$/.test(before);
  return direction && { direction: settleDirection(direction, own + found[0]), isLevel };
}
