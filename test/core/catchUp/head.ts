/** The head of a day's digest with these papers. */
export const day = (date: string, ...papers: readonly string[]) => ({
  source: 's',
  id: date,
  date,
  title: date,
  revision: 'r',
  papers,
});
