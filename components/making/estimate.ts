/** What an abstract of arXiv's has, in characters, on average. */
const ABSTRACT = 1200;
/** What a model reads and writes for five sections of one abstract, in tokens: most of it is what it is asked. */
const TOKENS = 5000;

/** Of so many papers, whose abstracts nobody has read yet: how much is sent, about. */
export function estimateSent(papers: number): {
  readonly characters: number;
  readonly tokens: number;
} {
  const round = (count: number) => Math.round(count / 1000) * 1000;
  return { characters: round(papers * ABSTRACT), tokens: round(papers * TOKENS) };
}
