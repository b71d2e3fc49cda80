/** A paper that a post tells of, and the one sentence that is said of it there and nowhere else. */
export interface ToldPaper {
  readonly paper: string;
  readonly title: string;
  readonly sentence: string;
}

/** A post whose papers all stand in containers of one kind. */
export interface Kind {
  readonly name: string;
  readonly papers: readonly ToldPaper[];
  readonly markdown: string;
}

/** Named by a post, but nothing is said of it. */
export const cited = '2511.20090';

const address = (paper: string) => `https://arxiv.org/abs/${paper}`;
const link = ({ title, paper }: ToldPaper) => `[${title}](${address(paper)})`;

/** Writes one paper in its way; `at` counts from 1. */
type Write = (told: ToldPaper, at: number) => string;

/** The last three are the newest, into which a preview looks. */
const kinds: readonly (readonly [name: string, top: string, write: Write])[] = [
  [
    'linked headings',
    '',
    (told, at) => `# ${at}. ${link(told)}\n\n## 소개\n\n${told.sentence}\n\n## 결과\n\n정보 부족`,
  ],
  [
    'numbered headings with an address below',
    '',
    ({ title, paper, sentence }, at) => `## ${at}. ${title}\n\n${address(paper)}\n\n${sentence}`,
  ],
  [
    'a line of links at the end',
    '',
    ({ title, paper, sentence }) =>
      `## ${title}\n\n${sentence}\n\n논문 보기: [arXiv](${address(paper)})`,
  ],
  [
    'sections that stand higher than their paper',
    '',
    ({ title, paper, sentence }, at) =>
      `### ${at}. ${title}\n\n[arXiv](${address(paper)})\n\n## 한 줄 요약\n\n${sentence}\n\n## 데이터\n\n따로 적지 않았다.`,
  ],
  ['title paragraphs', '', (told) => `**${link(told)}**\n\n${told.sentence}`],
  [
    'HTML cards',
    '',
    ({ title, paper, sentence }) =>
      `<div class="card">\n<h3><a href="${address(paper)}">${title}</a></h3>\n<p>${sentence}</p>\n</div>`,
  ],
  [
    'details that unfold',
    '',
    ({ title, paper, sentence }) =>
      `<details>\n<summary>${title}</summary>\n\n[arXiv](${address(paper)})\n\n${sentence}\n\n</details>`,
  ],
  [
    'items with bullets within',
    '',
    ({ title, paper, sentence }, at) =>
      `${at}. **${title}** - 👍 ${at * 3}\n   - [arXiv](${address(paper)}) · [GitHub](https://github.com/kim/code)\n   - ${sentence}`,
  ],
  ['rows of a table', '| 논문 | 요약 |\n|-|-|\n', (told) => `| ${link(told)} | ${told.sentence} |`],
];

const sentences = [
  ['Quiet Routers', '조용한 라우터는 토큰을 반만 보낸다.'],
  ['Loud Routers', '시끄러운 라우터는 토큰을 두 배로 보낸다.'],
  ['Patient Decoders', '참을성 있는 디코더는 한 번 더 기다린다.'],
  ['Hasty Decoders', '성급한 디코더는 답부터 말한다.'],
  ['Small Caches', '작은 캐시는 최근 문장만 기억한다.'],
  ['Large Caches', '커다란 캐시는 모든 문장을 기억한다.'],
  ['Warm Starts', '따뜻한 출발은 학습을 하루 줄인다.'],
  ['Cold Starts', '차가운 출발은 학습을 이틀 늘린다.'],
  ['Paper Boats', '종이배는 기울기를 따라 내려간다.'],
  ['Iron Boats', '쇠로 만든 배는 기울기를 거슬러 올라간다.'],
  ['Folded Maps', '접은 지도는 먼 길을 한 장에 담는다.'],
  ['Rolled Maps', '말아 둔 지도는 가까운 길만 펼친다.'],
  ['Short Bridges', '짧은 다리는 두 언어를 바로 잇는다.'],
  ['Long Bridges', '긴 다리는 언어 사이에 그림을 둔다.'],
  ['Paper Lanterns', '종이 등불은 빛의 방향을 찾는다.'],
  ['Glass Lanterns', '유리 등불은 그림자의 길이를 잰다.'],
  ['Green Clocks', '초록 시계는 늦게 가도 평균이 맞는다.'],
  ['Amber Clocks', '호박색 시계는 빨리 가도 오차가 작다.'],
] as const;

function tellPaper(at: number): ToldPaper {
  const [title = '', sentence = ''] = sentences[at] ?? [];
  return { title, sentence, paper: `2511.200${String(at + 1).padStart(2, '0')}` };
}

const river: ToldPaper = {
  paper: '2511.20080',
  title: 'Slow Rivers',
  sentence: '느린 강은 같은 물을 더 깊게 흘린다.',
};

function writeHead(title: string, more = ''): string {
  return `---\ntitle: ${title}\n${more}---\n\n`;
}

/** A post on one paper, which cites another in its text and in its list of related work. */
const onePaper: Kind = {
  name: 'a post on one paper',
  papers: [river],
  markdown: `${writeHead(river.title, `arxiv_id: ${river.paper}\n`)}## 소개

${river.sentence} 앞선 연구인 [Fast Rivers](${address(cited)})와는 다르다.

## 관련 논문

- [Fast Rivers](${address(cited)})
`,
};

export const posts: readonly Kind[] = [
  ...kinds.map(([name, top, write], at): Kind => {
    const papers = [tellPaper(at * 2), tellPaper(at * 2 + 1)];
    const parts = papers.map((told, index) => write(told, index + 1));
    const text = parts.join(top || name.startsWith('items') ? '\n' : '\n\n');
    return { name, papers, markdown: `${writeHead(`오늘의 논문 ${at + 1}`)}${top}${text}\n` };
  }),
  onePaper,
];
