/** `1 digest`, `2 digests`. */
export const count = (n: number, one: string, many = `${one}s`) => `${n} ${n === 1 ? one : many}`;
export const countSummaries = (n: number) => count(n, 'summary', 'summaries');
