import { type Day, makeDay } from './calendar';
import { findNameDay, readMonthAndDate } from './findNameDay';
import { toHalfWidth } from './halfWidth';
import { locateDay } from './locateDay';
import { monthName, readMonth } from './month';

/**
 * The day that a file's path writes: its name's, else the nearest folder's, else what folders and name give together
 * (`2025/09/08.md`, `2025-09/08-digest.md`, `2025/0421-0425.md`, `2025년/9월/8일.md`). A page bundle's (`x/index.md`) name is
 * its folder's.
 */
export function findPathDay(path: string): Day | undefined {
  const parts = toHalfWidth(path.normalize('NFC'))
    .split(/[/\\]/)
    .map((part) => part.trim());
  const name = (parts.at(-1) ?? '').replace(/\.(?:md|markdown|mdown|mkd|mdx|txt|html?)$/i, '');
  const names = [...parts.slice(0, -1), name];
  const last = names.length - (/^(?:index|readme)\b/i.test(name) && names.length > 1 ? 2 : 1);
  for (let at = names.length - 1; at >= 0; at -= 1) {
    const part = names[at] ?? '';
    const own = at >= last ? findNameDay(part) : locateDay(part)?.day;
    const day = own ?? joinDay(names[at - 2] ?? '', names[at - 1] ?? '', part);
    if (day) return day;
  }
  return undefined;
}

const yearAlone = /^((?:19|20)\d\d)년?$/;
const yearAndMonth = /^((?:19|20)\d\d)(?:[-_. ]?(0[1-9]|1[0-2])|[-_. ]([1-9])|년\s?(\d{1,2})월)$/;
const monthAlone = new RegExp(`^(?:(\\d{1,2})(?:월|[-_. ]*${monthName})?|(${monthName}))$`, 'i');

/** The day of a folder in a folder in a folder, of which the last may be a file. */
function joinDay(grandparent: string, parent: string, name: string): Day | undefined {
  const [, whole, ...months] = yearAndMonth.exec(parent) ?? [];
  const year = whole ?? yearAlone.exec(grandparent)?.[1];
  const alone = yearAlone.exec(parent)?.[1];
  if (alone !== undefined) return readMonthAndDate(Number(alone), name);
  if (year === undefined) return undefined;
  const month = whole === undefined ? findMonth(parent) : Number(months.find(Boolean));
  if (month === undefined) return undefined;
  const both = readMonthAndDate(Number(year), name);
  if (both?.slice(5, 7) === String(month).padStart(2, '0')) return both;
  const date = /^(\d{2}|\d{1,2}(?=일|$))(?!\d|\.\d)/.exec(name)?.[1];
  return makeDay(Number(year), month, Number(date));
}

function findMonth(folder: string): number | undefined {
  const [, digits, name] = monthAlone.exec(folder) ?? [];
  if (digits !== undefined) return Number(digits);
  return name === undefined ? undefined : readMonth(name);
}
