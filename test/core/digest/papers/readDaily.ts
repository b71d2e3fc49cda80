import { parseDigest } from '../../../../core/digest';

/** The address of a paper, and what is said of one. */
export const at = (place: number) => `https://arxiv.org/abs/2401.0000${place}`;
export const said = '스승 없이도 남의 말을 옮기는 법을 배운다.';

/** A day's post with this text → its papers with their titles, and the codes of its problems. */
export function readDaily(text: string) {
  const post = `---\ntitle: 오늘의 논문\ndate: 2026-03-02\n---\n\n${text}\n`;
  const { digest, problems } = parseDigest('2026-03-02-글.md', post);
  return {
    papers: digest.entries.map(({ paper, title }) => `${paper} ${title}`),
    codes: problems.map(({ code }) => code),
  };
}
