import { describe, expect, it } from 'vitest';
import { findTermPairs } from '../../../core/terms/findTermPairs';

/** An abbreviation stands for so many words: a syllable and a half a letter is the least that says them all. */
describe('an abbreviation', () => {
  it.each([
    ['강화 학습', 'RL'],
    ['검색 증강 생성', 'RAG'],
    ['생성적 적대 신경망', 'GAN'],
    ['전문가 혼합', 'MoE'],
    ['대규모 언어 모델', 'LLM'],
    ['직접 선호 최적화', 'DPO'],
    ['저순위 적응 기법', 'LoRA'],
    ['자연어 처리', 'NLP'],
    ['인간 피드백 강화 학습', 'RLHF'],
    // Exactly one and a half a letter: three of two, six of four.
    ['자동화', 'AI'],
    ['다층 신경망들', 'MLPs'],
  ])('is a pair with %s: %s', (ko, en) => {
    expect(findTermPairs(`이 글은 ${ko}(${en})의 한계를 본다.`)).toEqual([{ ko, en }]);
  });

  it.each([
    ['사람의 피드백을 쓴 강화학습', 'RLHF'],
    ['여러 단계를 거치는 생성', 'RAG'],
    ['모델을 섞은 전문가', 'MMoE'],
    ['답을 고르는 최적화', 'GRPO'],
    ['말을 다루는 처리', 'NLP'],
    ['두 그림을 견주는 대조', 'CLIP'],
    ['단계를 나눈 추론', 'CoT'],
    // A whole term that is as short is left out with them.
    ['저순위 적응', 'LoRA'],
    // One syllable short of one and a half a letter.
    ['값을 재는 평균', 'MA'],
  ])('is none with the end of a longer term: %s (%s)', (before, en) => {
    expect(findTermPairs(`이 글은 ${before}(${en})의 한계를 본다.`)).toEqual([]);
  });
});

describe('an English word', () => {
  it.each([
    ['환각', 'hallucination'],
    ['망', 'network'],
    ['보정', 'calibration'],
    ['주의', 'attention'],
    ['말뭉치', 'corpus'],
    ['증류', 'knowledge distillation'],
    ['희소 표현', 'Sparse representation'],
  ])('is a pair with %s, however long it is: %s', (ko, en) => {
    expect(findTermPairs(`이 글은 ${ko}(${en})의 한계를 본다.`)).toEqual([{ ko, en }]);
  });
});

describe('what stands before a term', () => {
  it.each([
    ['도메인 일반화', 'domain generalization'],
    ['체인 오브 사고', 'Chain of Thought'],
    ['유한 요소법', 'finite element method'],
    ['분할 정복', 'divide conquer'],
    ['사고의 사슬', 'CoT'],
    ['주의 기법', 'attention mechanism'],
    ['키-값', 'KV'],
    ['텍스트-투-이미지', 'T2I'],
  ])('is a part of it: %s (%s)', (ko, en) => {
    expect(findTermPairs(`이 글은 ${ko}(${en})를 본다.`)).toEqual([{ ko, en }]);
  });

  it.each([
    ['인물의 신원 정보', '신원 정보', 'ID'],
    ['32개 오픈소스 학습', '오픈소스 학습', 'open-source learning'],
    ['답을 입력받아 정책 최적화', '정책 최적화', 'policy optimization'],
    ['확산 기반 언어 모델', '언어 모델', 'diffusion language model'],
    ['수술 전 컴퓨터단층촬영', '컴퓨터단층촬영', 'CT'],
    ['값싼 모델의 환각', '환각', 'hallucination rate'],
  ])('is none: %s is %s (%s)', (before, ko, en) => {
    expect(findTermPairs(`이 글은 ${before}(${en})를 본다.`)).toEqual([{ ko, en }]);
  });

  it.each([
    ['이미지로 변환하는', 'T2I'],
    ['LLM 평가자', 'GPT-4o'],
    ['멀티모달 모델', 'Qwen2.5-VL'],
    ['모델에서', 'model'],
  ])('names nothing: %s (%s)', (before, en) => {
    expect(findTermPairs(`이 글은 ${before}(${en})를 본다.`)).toEqual([]);
  });
});
