import { afterEach, describe, expect, it } from 'vitest';
import { speak } from '../../../components/words/language';
import { nameLabel, nameSection } from '../../../components/words/nameSection';
import { writeSections } from '../../../core/copy';
import { readEdited } from '../../../core/making/readEdited';
import { toPlain } from '../../../core/model/answer/toPlain';
import { toSection } from '../../../core/model/answer/toSection';
import type { Entry, Made } from '../../../core/paper';

const made: Made = {
  model: 'lantern:8b',
  server: 'Ollama',
  day: '2026-01-02',
  prompt: 1,
  text: 'abstract',
  characters: 1140,
  missing: { figures: ['42%', '7배'], names: ['Lantern'] },
};
const entry: Entry = {
  paper: '2509.00001',
  version: 2,
  title: 'A title with *signs* and [brackets](x)',
  links: [],
  sections: [
    toSection('introduction', ['환각을 줄인다.', '모델이 틀린다.', '상계를 보인다.'].map(toPlain)),
    toSection('method', [toPlain('손실 $L_t$를 `adam`으로 줄인다. 4*5_6 같은 것도 있다.')]),
    toSection('results', [toPlain('정확도가 42% 올랐다.')]),
    toSection('limitations', []),
    toSection('conclusion', [toPlain('환각이 준다.'), toPlain('더 볼 일이 남았다.')]),
  ],
  made,
};
const write = (of: Entry) =>
  writeSections(of, { section: nameSection, label: nameLabel }).join('\n\n');
const read = (text: string) => readEdited(entry, text);
const saysOf = (text: string) => {
  const edited = read(text);
  return 'entry' in edited ? edited.entry : undefined;
};
/** Sections as they are shown, without what a formula is drawn as and what a label was called. */
const shownOf = ({ sections }: Entry) =>
  JSON.parse(
    JSON.stringify(
      sections.map(({ heading: _heading, ...rest }) => rest),
      (key, value) =>
        key === 'mathml' || (key === 'text' && value.endsWith(':')) ? undefined : value,
    ),
  );

afterEach(() => speak('ko'));

describe('a summary that its reader edits', () => {
  it.each(['ko', 'en'] as const)('is the same where nothing was changed, in %s', (language) => {
    speak(language);
    const edited = saysOf(write(entry));
    expect(edited && shownOf(edited)).toEqual(shownOf(entry));
    expect(edited).toMatchObject({ paper: entry.paper, version: 2, title: entry.title });
    expect(edited?.made).toEqual({
      ...made,
      missing: { figures: ['42%'], names: [] },
      edited: true,
    });
  });

  it('has its formulas drawn, and of what its text does not have only what it still says', () => {
    const edited = saysOf('## 결과\n\nLantern은 $x^2$만큼 낫다.');
    expect(JSON.stringify(edited?.sections)).toContain('"mathml"');
    expect(edited?.made?.missing).toEqual({ figures: [], names: ['Lantern'] });
    expect(saysOf('## 결과\n\n낫다.')?.made).not.toHaveProperty('missing');
  });

  it.each([
    ['# 결론\n\n작다.', ['conclusion']],
    ['# 방법\n\n하나.\n\n# 결과\n\n둘.', ['method', 'results']],
    ['## 방법\n\n하나.\n### 결과\n\n둘.', ['method', 'results']],
    ['머리글이 없는 글.', ['other']],
    ['방법\n===\n\n하나.\n\n결과\n=\n\n둘.', ['method', 'results']],
    ['방법\n---\n\n하나.\n\n# 결과\n\n둘.', ['method', 'results']],
    ['## 방법\n\n하나.\n\n===\n\n둘.', ['method']],
  ])('takes headings as they come: %j', (text, kinds) => {
    expect(saysOf(text)?.sections.map(({ kind }) => kind)).toEqual(kinds);
  });

  it('leaves a hash in code alone', () => {
    const edited = saysOf('## 방법\n\n```\n# 주석\n표\n===\n```');
    expect(JSON.stringify(edited?.sections)).toContain('"# 주석\\n표\\n==="');
  });

  it.each(['', '   \n\n', '## 결론\n', '## 결과\n\n관련 내용 없음'])('is nothing: %j', (text) => {
    expect(read(text)).toEqual({ fault: 'empty' });
  });

  it.each([
    '## 방법\n\n하나.\n\n## [Other](https://arxiv.org/abs/2509.09999)\n\n둘.',
    '# [Other](https://arxiv.org/abs/2509.09999)\n\n둘.',
    '# 1. Other\n\nhttps://arxiv.org/abs/2509.09999\n\n## 방법\n\n하나.',
  ])('is another paper’s: %j', (text) => {
    expect(read(text)).toEqual({ fault: 'other' });
  });

  it('may link another paper where it speaks of it', () => {
    const edited = saysOf('## 방법\n\n[전의 것](https://arxiv.org/abs/2509.09999)을 따른다.');
    expect(JSON.stringify(edited?.sections)).toContain('https://arxiv.org/abs/2509.09999');
  });
});
