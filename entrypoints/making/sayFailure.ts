/** Says in the place that the page's frame has for it why a press led to nothing, in words that the frame came with. */
export function sayFailure(root: HTMLElement, error: unknown): void {
  const place = root.querySelector<HTMLElement>('.outcome');
  if (!place) return;
  const { code } = Object(error) as { code?: unknown };
  const name = String(code).replace(/-./g, ([, letter = '']) => letter.toUpperCase());
  const words = place.dataset[name] ?? place.dataset.failed ?? '';
  (place.querySelector('p') ?? place).textContent = words;
  const choose = root.querySelector<HTMLElement>('.choose');
  if (choose) choose.hidden = code !== 'model-unset';
}
