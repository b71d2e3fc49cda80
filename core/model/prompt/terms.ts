/** Terms that Korean researchers say in English, unless the reader has a list of their own. */
export const defaultTerms: readonly string[] = [
  'ablation study',
  'agent',
  'alignment',
  'attention',
  'autoencoder',
  'baseline',
  'batch',
  'beam search',
  'benchmark',
  'chain-of-thought',
  'checkpoint',
  'context window',
  'cross-attention',
  'data augmentation',
  'decoder',
  'diffusion',
  'dropout',
  'embedding',
  'encoder',
  'end-to-end',
  'exact match',
  'few-shot',
  'fine-tuning',
  'ground truth',
  'hidden state',
  'in-context learning',
  'inference',
  'instruction tuning',
  'knowledge distillation',
  'latent',
  'layer',
  'learning rate',
  'loss',
  'mixture-of-experts',
  'multi-head attention',
  'one-shot',
  'out-of-distribution',
  'overfitting',
  'pre-training',
  'prompt',
  'pruning',
  'quantization',
  'query',
  'reasoning',
  'reinforcement learning',
  'retrieval',
  'reward',
  'rollout',
  'scaling law',
  'self-attention',
  'self-supervised',
  'softmax',
  'state-of-the-art',
  'token',
  'tokenizer',
  'transformer',
  'zero-shot',
];

/** No list of a reader's is longer, nor a term in it. */
const MOST_TERMS = 500;
const LONGEST_TERM = 60;
const MOST_NAMED = 80;

/** Terms as they were written, one a line or with commas → each once, without what no term has. */
export function cleanTerms(terms: readonly string[]): readonly string[] {
  const clean = terms
    .flatMap((term) => term.split(/[,\n]/))
    .map((term) => term.replace(/[\s\p{C}<>{}"`]+/gu, ' ').trim())
    .filter((term) => term !== '' && term.length <= LONGEST_TERM);
  const seen = new Set<string>();
  return clean
    .filter((term) => seen.size !== seen.add(term.toLowerCase()).size)
    .slice(0, MOST_TERMS);
}

/** The terms that a text has: no others have to be told. */
export function pickTerms(terms: readonly string[], text: string): readonly string[] {
  const folded = joinTerm(text);
  return cleanTerms(terms)
    .filter((term) => folded.includes(joinTerm(term)))
    .slice(0, MOST_NAMED);
}

/** `Fine-tuning`, `fine tuning` and `finetuning` are one. */
export function joinTerm(text: string): string {
  return text.toLowerCase().replace(/[\s\p{Pd}]+/gu, '');
}
