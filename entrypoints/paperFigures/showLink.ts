import type { FigureMark } from '../marks/marks';

/** What is found in the paper at `url` becomes a link to the words of its sentence there. */
export function showLink({ element }: FigureMark, url: string, said: string, title: string): void {
  const link = document.createElement('a');
  // A hyphen has a meaning of its own there.
  const href = `${url}#:~:text=${encodeURIComponent(said).replaceAll('-', '%2D')}`;
  const rel = 'noopener noreferrer';
  Object.assign(link, { className: 'figure', href, title, target: '_blank', rel });
  Object.assign(link.dataset, element.dataset);
  link.append(...element.childNodes);
  element.replaceWith(link);
}
