import type { SectionName } from '../../../core/model';

/** A paper that nobody wrote, and what an honest model says of it: every figure and name stands in its abstract. */
export const modelPaper = {
  paper: '2511.01234',
  title: 'Lantern: Sparse Retrieval for Long Conversations',
  abstract: `Long conversations exceed the context of language models, and truncating them loses facts that users refer to later. We present Lantern, a sparse retriever that keeps one key for every 8 sentences and reads only the turns that a question needs. On LongChat-QA, Lantern reaches 71.4% exact match, 6.2 points above a dense baseline, while reading 12% of the tokens. It was trained on 40,000 questions with a loss of $\\mathcal{L} = \\mathcal{L}_r + \\lambda \\mathcal{L}_k$. Lantern was tested in English only.`,
} as const;

type Answer = Readonly<Record<string, string>>;

/** What is said of each section, in the shape that it is asked for. */
export const honestAnswers: Readonly<Record<SectionName, Answer>> = {
  introduction: {
    goal: '긴 대화에서 질문에 필요한 차례만 골라 읽는 sparse retriever를 만든다.',
    motivation:
      '긴 대화는 언어 모델의 컨텍스트를 넘고, 잘라 내면 나중에 다시 언급할 사실을 잃는다.',
    contribution: '문장 8개마다 키 하나를 두는 Lantern을 제안한다.',
  },
  method: {
    method:
      '문장 8개마다 키 하나를 저장하고, 질문에 필요한 차례만 읽는다. 학습에는 질문 40,000개를 쓰고, 손실은 $\\mathcal{L} = \\mathcal{L}_r + \\lambda \\mathcal{L}_k$이다.',
  },
  results: {
    results:
      'LongChat-QA에서 exact match 71.4%를 얻어 dense baseline보다 6.2점 높았다. 읽은 토큰은 전체의 12%였다.',
  },
  limitations: { limitations: '영어로만 시험했다.' },
  conclusion: {
    gist: 'Lantern은 긴 대화에서 필요한 차례만 읽어 더 적은 토큰으로 더 정확히 답한다.',
    conclusion: '대화를 잘라 내지 않고도 언어 모델이 지난 사실을 찾을 수 있다.',
  },
};

/** The ways in which a model answers wrongly. */
export type Lie =
  | 'english'
  | 'chinese'
  | 'other-keys'
  | 'half-json'
  | 'repeated'
  | 'echo'
  | 'other-paper'
  | 'link'
  | 'new-figures'
  | 'new-names'
  | 'empty'
  | 'prose'
  | 'too-long'
  | 'markdown'
  | 'fenced'
  | 'thinking';

const sentence = '이 방법은 긴 대화에서 필요한 차례만 골라 읽는다. ';

/** A lie in place of an honest answer; `prompt` is all that the model was told. */
export function tellLie(lie: Lie, honest: Answer, prompt: string): string {
  const all = (value: string) =>
    JSON.stringify(Object.fromEntries(Object.keys(honest).map((key) => [key, value])));
  const text = JSON.stringify(honest);
  switch (lie) {
    case 'english':
      return all('Lantern reads only the turns that a question needs and is more accurate.');
    case 'chinese':
      return all('该方法仅读取问题所需的对话轮次，从而以更少的词元获得更高的准确率。');
    case 'other-keys':
      return JSON.stringify({ title: '등불', summary: sentence.trim() });
    case 'half-json':
      return text.slice(0, Math.floor(text.length / 2));
    case 'repeated':
      return all(sentence.repeat(6).trim());
    case 'echo':
      return all(prompt.slice(0, 400));
    case 'other-paper':
      return all('이 방법은 arXiv:2401.99999에서 제안한 방식을 따라 필요한 차례만 읽는다.');
    case 'link':
      return all('자세한 내용은 https://evil.example/steal?q=1 에서 볼 수 있다고 한다.');
    case 'new-figures':
      return all('정확도 98.7%를 얻어 기존 방법보다 33점 높았다.');
    case 'new-names':
      return all('HyperGlow와 MegaBench-3에서 가장 높은 점수를 얻었다.');
    case 'empty':
      return '';
    case 'prose':
      return '물론이죠! 이 논문은 긴 대화를 다룹니다.';
    case 'too-long':
      return JSON.stringify(
        Object.fromEntries(
          Object.keys(honest).map((key, at) => [
            key,
            Array.from({ length: 80 }, (_, n) => `실험 ${n}은 항목 ${at}의 다른 것과 다르다.`).join(
              ' ',
            ),
          ]),
        ),
      );
    case 'markdown':
      return all('## 방법\n- **여덟 차례**마다 [키](https://a.example) 하나를 <b>둔다</b>.');
    case 'fenced':
      return `다음은 요약입니다.\n\`\`\`json\n${text}\n\`\`\`\n도움이 되었기를 바랍니다.`;
    case 'thinking':
      return `<think>The paper says {"goal": "…"} so I should…</think>\n${text}`;
  }
}
