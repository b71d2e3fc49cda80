import { describe, expect, it } from 'vitest';
import { toPlain } from '../../../../core/model/answer/toPlain';
import { toSection } from '../../../../core/model/answer/toSection';
import { checkSection } from '../../../../core/model/check';
import { defaultTerms } from '../../../../core/model/prompt';
import { readAbstract } from '../../../../core/model/text';

const check = (said: string, abstract: string) =>
  Object.fromEntries(
    checkSection(
      'method',
      toSection('method', [toPlain(said)]),
      readAbstract('Reading Less', abstract),
      defaultTerms,
    ).names.map(({ name, found }) => [name, found]),
  );

describe('a name is found as a word of its own alone', () => {
  it.each<[string, string]>([
    ['RAG', 'We split the text into paragraphs and fragments.'],
    ['Lama', 'We train Llama and LLaMA.'],
    ['LoRA', 'It balances exploration and exploitation.'],
    ['LoRA', 'We fine-tune with QLoRA.'],
    ['BERT', 'We compare with BioBERT and RoBERTa.'],
    ['RAG', 'We present LlamaRAG.'],
    ['GPT-4', 'We compare with GPT-4o.'],
    ['GPT-4', 'We compare with GPT-4.1.'],
    ['Llama-3', 'We train Llama-3.1.'],
    ['Llama 3.1의 ELI5', 'We train Llama on RELI5.'],
    ['GPT-3.5', 'We compare with GPT-35.'],
    ['MATH', 'It solves math problems.'],
    ['ARC', 'Points on an arc are drawn.'],
    ['ISA', 'This is a test.'],
    ['T5', 'We compare with mT5.'],
    ['AI', 'It is said to be fair.'],
    ['Net', 'It is tested on ImageNet.'],
    ['RTA', 'It runs to all.'],
    ['Lantern-XL', 'We present Lantern-XLarge.'],
    ['TCP/IP', 'We use TCPx and IPv.'],
  ])('%s is not: %s', (name, abstract) => {
    expect(Object.values(check(`이 방법은 ${name}를 쓴다.`, abstract))).toContain(false);
  });

  it.each<[string, string]>([
    ['RAG', 'A RAG-based system.'],
    ['RAG', 'We study (RAG), RAGs and “RAG”.'],
    ['RAG-based', 'We improve RAG.'],
    ['RAG', 'Retrieval-augmented generation is costly.'],
    ['RAGs', 'We improve RAG.'],
    ['lora', 'We fine-tune with LoRA.'],
    ['LORA', 'We fine-tune with LoRA.'],
    ['GPT-4', 'We compare with GPT-4 and GPT-4o.'],
    ['GPT-4', 'We compare with GPT-4-turbo.'],
    ['GPT-4', "GPT-4's answers are long."],
    ['GPT', 'We compare with GPT-4.'],
    ['Llama', 'We train Llama3 and others.'],
    ['SQuAD', 'It is tested on SQuADv2.'],
    ['LlamaRAG', 'We present Llama RAG.'],
    ['Llama RAG', 'We present LlamaRAG.'],
    ['U-Net', 'We train a UNet.'],
    ['UNet', 'We train a U-Net.'],
    ['dataset', 'A new data set is given.'],
    ['pretrained', 'A pre-trained model.'],
    ['rerank', 'Reranking and a reranker.'],
    ['Schrödinger', 'The Schr\\"odinger equation.'],
    ['Schrödinger', 'The Schr{\\"o}dinger equation.'],
    ['Łojasiewicz', 'The Lojasiewicz inequality.'],
    ['RAG', 'The \\textsc{RAG} system.'],
    ['Lantern', '$\\textbf{Lantern}_{\\text{XL}}$ is trained.'],
    ['Lantern', 'Lantern을 쓴다.'],
    ['Node.js', 'It is written for Node.js.'],
    ['Llama-3.1', 'We train Llama 3.1.'],
    ['policy', 'Policies are learned.'],
    ['Class', 'Classes are told apart.'],
  ])('%s is: %s', (name, abstract) => {
    const names = check(`이 방법은 ${name}를 쓴다.`, abstract);
    expect(Object.entries(names).filter(([, found]) => !found)).toEqual([]);
  });

  it('of a whole paper an acronym is its words only where they are said twice', () => {
    const once = 'Results are given. ';
    const text = { ...readAbstract('Reading Less', once), kind: 'html' as const };
    const of = (words: string) =>
      checkSection(
        'method',
        toSection('method', [toPlain('이 방법은 RAG를 쓴다.')]),
        { ...text, parts: [{ heading: 'Body', text: words }] },
        [],
      ).names;
    const chance = 'Robots act generally.';
    const meant = 'Retrieval-augmented generation. Retrieval augmented generation is costly.';
    expect(of(chance)).toEqual([{ name: 'RAG', found: false }]);
    expect(of(meant)).toEqual([{ name: 'RAG', found: true }]);
  });
});
