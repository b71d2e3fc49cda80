import { describe, expect, it } from 'vitest';
import { readDaily, said } from '../papers/readDaily';

const ids = ['2401.00001', '2401.00002'];
const read = (titles: readonly string[]) =>
  readDaily(
    titles.map((title, at) => `${title} https://arxiv.org/abs/${ids[at]}\n${said}`).join('\n\n'),
  ).papers;

describe('a title in quotation marks', () => {
  it.each(['""', '“”', '‘’', '「」', '『』', '《》'])('is without them: %s', ([open, close]) => {
    const titles = ['Quiet Rivers in Long Texts', 'Slow Gardens of Small Models'];
    expect(read(titles.map((title) => `${open}${title}${close}`))).toEqual(
      titles.map((title, at) => `${ids[at]} ${title}`),
    );
  });

  it('keeps those around a part of it', () => {
    const titles = ['"Why" Is Not "How" in Texts', 'Slow Gardens Say "Small Models"'];
    expect(read(titles)).toEqual(titles.map((title, at) => `${ids[at]} ${title}`));
  });
});
