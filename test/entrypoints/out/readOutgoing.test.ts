import { afterEach, describe, expect, it } from 'vitest';
import { outWords } from '../../../components/out/outWords';
import { speak } from '../../../components/words/language';
import { nameWhole } from '../../../components/words/nameDay';
import { parseDigest } from '../../../core/digest';
import { writeMarkdown } from '../../../core/export/markdown';
import { toPlain } from '../../../core/model/answer/toPlain';
import { toSection } from '../../../core/model/answer/toSection';
import type { Entry } from '../../../core/paper';
import { putMade } from '../../../core/sync/made';
import { readOutgoing } from '../../../entrypoints/out/readOutgoing';
import { useBrowser } from '../../browser';

useBrowser();
afterEach(() => speak('ko'));

const paper = '2509.00001';
const entry: Entry = {
  paper,
  title: 'A lighthouse for [models]',
  links: [],
  sections: [
    toSection('introduction', ['빛을 찾는다.', '어둡다.', '등대를 세운다.'].map(toPlain)),
    toSection('method', [toPlain('손실 $L_t$를 `adam`으로 줄인다.')]),
    toSection('results', [toPlain('정확도가 42.1% 올랐다.')]),
    toSection('limitations', []),
    toSection('conclusion', [toPlain('등대가 보인다.'), toPlain('더 밝힐 것이 남았다.')]),
  ],
  made: {
    model: 'lantern:8b',
    server: 'Ollama',
    day: '2026-01-02',
    prompt: 1,
    text: 'abstract',
    characters: 1140,
  },
};

/** Without what labels were called: they have their kind. */
const bare = ({ sections }: Entry) =>
  JSON.parse(
    JSON.stringify(
      sections.map(({ heading: _heading, ...rest }) => rest),
      (key, value) => (key === 'text' && value.endsWith(':') ? undefined : value),
    ),
  );

describe('a summary that was made', () => {
  it.each(['ko', 'en'] as const)('goes out, and compiles to the same, in %s', async (language) => {
    speak(language);
    await putMade({ entry, day: '2026-01-02' }, '내가 만든 요약');
    const outgoing = await readOutgoing([paper]);
    expect(outgoing.map(({ from, gist }) => [from, gist])).toEqual([
      [language === 'ko' ? '내가 만든 요약' : 'My own summaries', '등대가 보인다.'],
    ]);
    const origin =
      language === 'ko'
        ? `출처: 내가 만든 요약 · ${nameWhole('2026-01-02')} · AI 요약 · lantern:8b · 초록만`
        : `From: My own summaries · ${nameWhole('2026-01-02')} · AI summary · lantern:8b · abstract only`;
    const text = writeMarkdown(outgoing, outWords);
    const { digest, problems } = parseDigest('2026-01-02-made.md', text);
    expect(problems.filter(({ code }) => code !== 'no-front-matter')).toEqual([]);
    expect(digest.entries.map(({ paper: of, title }) => [of, title])).toEqual([
      [paper, entry.title],
    ]);
    // The line below says where it is from: whoever publishes it keeps it, or not.
    expect(text).toContain(`\n\n${origin}\n`);
    const [read] = parseDigest('2026-01-02-made.md', text.replace(origin, '')).digest.entries;
    expect(read && bare(read)).toEqual(bare(entry));
  });
});
