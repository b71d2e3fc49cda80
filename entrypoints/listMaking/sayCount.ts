import { hideMake } from './hideMake';

/** Says on what asks for summaries of how many papers it does, at most so many at once; of none it is hidden. */
export function sayCount(
  find: (path: string) => HTMLElement | null,
  papers: number,
  most: number,
): void {
  const button = find('.make');
  if (!button) return;
  const words = button.dataset[papers > most ? 'some' : 'words'] ?? '';
  button.textContent = words.replace('%', `${papers}`);
  hideMake(find, papers === 0);
}
