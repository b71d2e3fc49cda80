import { createHash } from 'node:crypto';
import type { Day } from '../../core/day';
import { parseDigest } from '../../core/digest';
import { withMath } from '../../core/math';
import type { Digest } from '../../core/paper';

/** One digest of an archive as its author wrote it, and compiled. */
export type Publication = { readonly file: string; readonly post: string; readonly digest: Digest };

/** The days on which digests come: 250 a year, Monday to Friday without the public holidays' share. */
export function publishingDays(years: number, last: Day): Day[] {
  const days: Day[] = [];
  const end = Date.parse(last);
  const wanted = years * 250;
  for (let at = end, week = 0; days.length < wanted; at -= 86_400_000) {
    const weekday = new Date(at).getUTCDay();
    if (weekday === 0) week += 1;
    // Eleven Fridays a year are holidays.
    const holiday = weekday === 5 && week % 5 === 4;
    if (weekday >= 1 && weekday <= 5 && !holiday)
      days.push(new Date(at).toISOString().slice(0, 10));
  }
  return days.reverse();
}

/** A post → as it would have been on other days: as long, with the same papers, and never twice the same bytes. */
export function republish(post: string, days: readonly Day[]): Publication[] {
  const model = withMath(parseDigest('2025-09-08-model.md', post).digest);
  return days.map((date) => {
    const id = `${date}-daily-papers`;
    const title = `${model.title} ${createHash('sha1').update(id).digest('hex').slice(0, 8)}`;
    return {
      file: `${id}.md`,
      post: post.replace(/^title:.*$/m, `title: "${title}"`).replace(/^date:.*$/m, `date: ${date}`),
      digest: { ...model, id, date, title },
    };
  });
}

/** The same publication, a sentence longer. */
export function rewrite({ file, post, digest }: Publication): Publication {
  return {
    file,
    post: `${post}\n다시 쓴 문장이다.\n`,
    digest: { ...digest, title: `${digest.title} (고침)` },
  };
}
