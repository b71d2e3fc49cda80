import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseDigest } from '../../core/digest';
import { writePlain } from '../../core/tree/plain';

const read = (name: string) =>
  parseDigest(`digests/2025-09-08-${name}.md`, readFileSync(`test/samples/${name}.md`, 'utf8'));
const parse = (body: string, front = 'title: 글\ndate: 2025-09-08') =>
  parseDigest('2025-09-08-글.md', `---\n${front}\n---\n${body}`);
const codes = ({ problems }: ReturnType<typeof parseDigest>) =>
  problems.map(({ code, line }) => `${line} ${code}`);
const papers = ({ digest }: ReturnType<typeof parseDigest>) =>
  digest.entries.map(({ paper, version, title }) => [paper, version, title]);

describe('a digest with headings', () => {
  const parsed = read('headings');
  const [attention, bert] = parsed.digest.entries;

  test('has its title without the stray quotation mark, its day, tags and maker', () => {
    expect(parsed.digest).toMatchObject({
      id: '2025-09-08-headings',
      title: 'Daily Papers — 2025-09-08',
      date: '2025-09-08',
      tags: ['papers', 'nlp'],
      ai: true,
    });
  });

  test('gives one entry for each heading with a paper link, with version, and joins broken titles', () => {
    expect(papers(parsed)).toEqual([
      ['1706.03762', 7, 'Attention Is All You Need'],
      ['1810.04805', undefined, 'BERT: Pre-training of Deep Bidirectional Transformers'],
    ]);
  });

  test('tells the line of a heading without a paper', () => {
    expect(codes(parsed)).toEqual(['43 no-paper-id']);
    expect(parsed.problems[0]?.about).toContain('링크가 없는 논문');
  });

  test('takes the link under the heading as a link', () => {
    expect(attention?.links).toEqual([
      { label: 'Alphaxiv', url: 'https://www.alphaxiv.org/abs/1706.03762' },
    ]);
  });

  test('drops the repeated title and id', () => {
    expect(bert?.links).toEqual([]);
    expect(bert?.sections.map(({ kind, heading }) => [kind, heading])).toEqual([
      ['method', '방법'],
      ['conclusion', '결론'],
    ]);
  });

  test('keeps the words of a label beside the text that it labels', () => {
    const [list] = attention?.sections[0]?.children ?? [];
    const items = list?.type === 'list' ? list.children.flatMap(({ children }) => children) : [];
    expect(items.map((item) => item.type === 'paragraph' && item.label)).toEqual([
      { kind: 'goal', text: 'Goal:' },
      { kind: 'motivation', text: '동기:' },
      { kind: 'contribution', text: '기여:' },
      undefined,
    ]);
    expect(writePlain(items)).toContain('Goal: 순환 구조 없이');
  });

  test('keeps a heading inside a section as a line in bold', () => {
    const method = attention?.sections[1];
    expect(method?.heading).toBe('Method');
    expect(method?.children[1]).toEqual({
      type: 'paragraph',
      children: [{ type: 'strong', children: [{ type: 'text', value: '학습' }] }],
    });
  });

  test('marks a section that says nothing', () => {
    expect(attention?.sections[2]).toMatchObject({ kind: 'limitations', placeholder: true });
    expect(attention?.sections[1]?.placeholder).toBeUndefined();
  });
});

describe('other shapes', () => {
  test('sections may stand above their entry by level', () => {
    const parsed = read('inverted');
    expect(papers(parsed)).toEqual([
      ['1512.03385', undefined, 'Deep Residual Learning for Image Recognition'],
      ['1412.6980', undefined, 'Adam: A Method for Stochastic Optimization'],
    ]);
    expect(parsed.digest.entries[0]?.sections.map(({ kind, heading }) => [kind, heading])).toEqual([
      ['introduction', 'Introduction'],
      ['other', 'Ablation'],
    ]);
    expect(parsed.problems).toEqual([]);
  });

  test('a list may have one paper an item', () => {
    const parsed = read('list');
    expect(papers(parsed)).toEqual([
      ['1312.6114', undefined, 'Auto-Encoding Variational Bayes'],
      ['1406.2661', undefined, 'Generative Adversarial Networks'],
    ]);
    expect(codes(parsed)).toEqual(['6 outside-paper', '16 no-paper-id']);
    const [vae, gan] = parsed.digest.entries;
    expect(vae?.links).toEqual([{ label: 'GitHub', url: 'https://github.com/example/vae' }]);
    expect(vae?.sections.map(({ kind, heading }) => [kind, heading])).toEqual([
      ['introduction', '소개'],
      ['method', '방법'],
    ]);
    expect(gan?.links).toEqual([{ label: 'PDF', url: 'https://arxiv.org/pdf/1406.2661' }]);
    expect(writePlain(gan?.sections[0]?.children ?? [])).toBe('두 신경망이 겨룬다.\n');
  });

  test('the paper may be named below the heading, and related papers, prose and figures name none', () => {
    const parsed = read('below');
    expect(papers(parsed)).toEqual([
      ['2106.09685', 2, 'LoRA: Low-Rank Adaptation of Large Language Models'],
      ['2006.11239', undefined, 'Denoising Diffusion Probabilistic Models'],
    ]);
    const [lora, ddpm] = parsed.digest.entries;
    expect(lora?.links.map(({ label }) => label)).toEqual(['microsoft/LoRA']);
    expect(writePlain(lora?.sections.flatMap(({ children }) => children) ?? [])).toContain('Hu 외');
    expect(ddpm?.sections.at(-1)).toMatchObject({ kind: 'results', heading: '결과' });
    expect(parsed.problems).toEqual([]);
  });

  test('cards may be HTML', () => {
    const parsed = read('cards');
    expect(papers(parsed)).toEqual([
      ['2103.00020', undefined, 'Learning Transferable Visual Models'],
      ['1301.3781', undefined, 'Efficient Estimation of Word Representations'],
    ]);
    const [clip, words] = parsed.digest.entries;
    expect(clip?.sections[0]?.children.map(({ type }) => type)).toEqual(['paragraph', 'table']);
    expect(writePlain(words?.sections[0]?.children ?? [])).toBe(
      '낱말을 벡터로 나타낸다 & 더한다.\n',
    );
  });
});

describe('a heading names its paper', () => {
  test.each([
    ['[제목](http://arxiv.org/abs/1706.03762v2)', 2],
    ['[제목](https://arxiv.org/pdf/1706.03762)', undefined],
    ['[제목](https://arxiv.org/html/1706.03762v3)', 3],
    ['[제목](https://export.arxiv.org/abs/1706.03762)', undefined],
    ['[제목](https://www.alphaxiv.org/abs/1706.03762)', undefined],
    ['[제목](https://huggingface.co/papers/1706.03762)', undefined],
    ['제목 <https://arxiv.org/abs/1706.03762>', undefined],
    ['[제목][p]', undefined],
    ['제목 https://arxiv.org/abs/1706.03762', undefined],
    ['제목 (https://arxiv.org/abs/1706.03762)', undefined],
    ['제목 (arxiv.org/abs/1706.03762)', undefined],
    ['제목 arXiv:1706.03762v1', 1],
    ['제목 (arXiv:1706.03762)', undefined],
    ['제목 [1706.03762]', undefined],
    ['**[제목](https://arxiv.org/abs/1706.03762)**', undefined],
    ['제목 ([arXiv](https://arxiv.org/abs/1706.03762))', undefined],
    ['제목 · [PDF](https://arxiv.org/pdf/1706.03762)', undefined],
  ])('as %s', (heading, version) => {
    const parsed = parse(`## 3. ${heading}\n\n글\n\n[p]: https://arxiv.org/abs/1706.03762`);
    expect(papers(parsed)).toEqual([['1706.03762', version, '제목']]);
  });

  test('with an old id', () => {
    expect(
      papers(parse('# The Large N Limit (arXiv:hep-th/9711200)\n\n끈 이론과 장 이론이 같다.')),
    ).toEqual([['hep-th/9711200', undefined, 'The Large N Limit']]);
  });

  test.each([
    ['<Silence> is Golden', '<Silence> is Golden'],
    ['3D Gaussian Splatting', '3D Gaussian Splatting'],
    ['2.5D Vision', '2.5D Vision'],
    ['Learning $\\pi_0$ at Scale', 'Learning $\\pi_0$ at Scale'],
    ['Evaluation & Beyond', 'Evaluation & Beyond'],
  ])('and its title stays %s', (title, expected) => {
    const parsed = parse(`# 1. [${title}](https://arxiv.org/abs/1706.03762)\n\n글`);
    expect(papers(parsed)).toEqual([['1706.03762', undefined, expected]]);
  });

  test.each([
    '앞선 [연구](https://arxiv.org/abs/1706.03762)를 읽었다.',
    '![그림](https://arxiv.org/html/1706.03762v1/x1.png)',
    '# 그림 1 (https://arxiv.org/html/1706.03762v1/x1.png)',
    '```\n# 1. [제목](https://arxiv.org/abs/1706.03762)\n```',
    '    # 1. [제목](https://arxiv.org/abs/1706.03762)',
    '## 관련 논문\n\n### [제목](https://arxiv.org/abs/1706.03762)\n\n1. **[제목](https://arxiv.org/abs/1706.03762)**',
  ])('but %j names none', (body) => {
    const parsed = parse(body);
    expect(parsed.digest.entries).toEqual([]);
    expect(parsed.problems.map(({ code }) => code)).toEqual(['no-papers']);
  });
});

describe('sections', () => {
  const sections = (body: string) =>
    parse(`# 1. [제목](https://arxiv.org/abs/1706.03762)\n${body}`).digest.entries[0]?.sections;

  test.each([
    ['Introduction', 'introduction'],
    ['1.1 서론', 'introduction'],
    ['소개 (Introduction)', 'introduction'],
    ['📌 연구 배경', 'introduction'],
    ['Methodology', 'method'],
    ['제안 방법:', 'method'],
    ['Experiments and Results', 'results'],
    ['실험 및 결과', 'results'],
    ['결과', 'results'],
    ['Limitations & Future Work', 'limitations'],
    ['한계점', 'limitations'],
    ['한계 및 향후 연구', 'limitations'],
    ['**Conclusion**', 'conclusion'],
    ['결론', 'conclusion'],
    ['Ablation', 'other'],
  ])('%s is of kind %s', (heading, kind) => {
    expect(sections(`## ${heading}  \n글`)).toMatchObject([{ kind }]);
  });

  test.each([
    '정보 부족',
    '정보 부족.',
    '- 정보 부족',
    '정보 부족이다.',
    '정보 부족  ',
    '정보가 부족하다.',
  ])('%j marks a placeholder', (text) =>
    expect(sections(`## Results\n${text}`)).toMatchObject([{ placeholder: true }]),
  );

  test('more than a placeholder is none', () => {
    const [section] = sections('## Results\n정보 부족으로 한계를 적을 수 없다.') ?? [];
    expect(section?.placeholder).toBeUndefined();
  });

  test('text before the first section is kept', () => {
    expect(sections('첫머리 글\n\n## Method\n방법 글')).toMatchObject([
      { kind: 'other', heading: '', children: [{ children: [{ value: '첫머리 글' }] }] },
      { kind: 'method' },
    ]);
  });

  test('a section that was cut off is there, empty', () => {
    expect(sections('가\n\n## Method\n\n## Results')?.slice(1)).toEqual([
      { kind: 'method', heading: 'Method', children: [] },
      { kind: 'results', heading: 'Results', children: [] },
    ]);
  });

  test('labels are read in prose too, one paragraph each', () => {
    const [section] = sections('## Introduction\nGoal: 하나  \nMotivation: 둘\n기여점: 셋') ?? [];
    expect(section?.children).toMatchObject([
      { label: { kind: 'goal', text: 'Goal:' }, children: [{ value: '하나' }] },
      { label: { kind: 'motivation', text: 'Motivation:' }, children: [{ value: '둘' }] },
      { label: { kind: 'contribution', text: '기여점:' }, children: [{ value: '셋' }] },
    ]);
  });
});

describe('papers and posts', () => {
  test('the same paper twice is kept once and told', () => {
    const parsed = parse(
      '# 1. [하나](https://arxiv.org/abs/1706.03762)\n가\n\n# 2. [둘](https://arxiv.org/abs/1706.03762v2)\n나',
    );
    expect(papers(parsed)).toEqual([['1706.03762', undefined, '하나']]);
    expect(codes(parsed)).toEqual(['8 duplicate-paper']);
  });

  test.each(['뭐요', '', '# 여행기\n\n## 첫째 날\n바다를 보았다.'])(
    'a post that is no digest (%j) has no entry',
    (body) => {
      const parsed = parse(body);
      expect(parsed.digest.entries).toEqual([]);
      expect(parsed.problems.map(({ code }) => code)).toEqual(['no-papers']);
    },
  );

  test('text outside every paper is told, not swallowed', () => {
    const parsed = parse(
      '인사말\n\n# 1. [제목](https://arxiv.org/abs/1706.03762)\n가\n\n# 마치는 글 모음\n끝',
    );
    expect(codes(parsed)).toEqual(['5 outside-paper', '11 outside-paper']);
  });

  test('a file over 20 MB is a problem', () => {
    const { digest, problems } = parseDigest('2025-09-08.md', '가'.repeat(7_000_000));
    expect(digest).toMatchObject({ id: '2025-09-08', date: '2025-09-08', entries: [] });
    expect(problems.map(({ code }) => code)).toEqual(['too-large']);
  });
});

describe('what looks like something else', () => {
  test.each([
    '### LLMs for Related Work Generation\n\n- **arXiv**: https://arxiv.org/abs/2509.00001',
    '### 1. See Also: A Study\n\n- **arXiv**: https://arxiv.org/abs/2509.00001',
    '### References Matter\n\n- **arXiv**: https://arxiv.org/abs/2509.00001',
  ])('a paper whose title speaks of other papers stays one: %s', (body) => {
    expect(papers(parse(`${body}\n\n#### Method\n방법이다.`)).map(([paper]) => paper)).toEqual([
      '2509.00001',
    ]);
  });

  test('a linked heading inside a section stays in it', () => {
    const parsed = parse(
      [
        '# 1. [A](https://arxiv.org/abs/2509.00001)',
        '## Method\n가.',
        '### [DPO](https://arxiv.org/abs/2305.18290) 기반 학습\n나.',
        '## Results\n다.',
        '# 2. [B](https://arxiv.org/abs/2509.00002)',
        '## Results\n라.',
      ].join('\n\n'),
    );
    expect(papers(parsed).map(([paper]) => paper)).toEqual(['2509.00001', '2509.00002']);
    const [first] = parsed.digest.entries;
    expect(first?.sections.map(({ kind }) => kind)).toEqual(['method', 'results']);
    expect(writePlain(first?.sections[0]?.children ?? [])).toContain('DPO');
  });

  test('sections that follow each other on lines of one paragraph are sections', () => {
    const parsed = parse(
      '# [A](https://arxiv.org/abs/2509.00001)\n\n방법: 빠르다.\n한계: 작다.\n아주 작다.\n결론: 크다.',
    );
    expect(
      parsed.digest.entries[0]?.sections.map(({ kind, children }) => [
        kind,
        writePlain(children).trim(),
      ]),
    ).toEqual([
      ['method', '빠르다.'],
      ['limitations', '작다.\n아주 작다.'],
      ['conclusion', '크다.'],
    ]);
  });
});
