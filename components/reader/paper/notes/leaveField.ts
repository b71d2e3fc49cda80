/** Out of a field of a paper, to the paper: where it was left nothing would have the focus. */
export function leaveField(field: HTMLElement): void {
  const heading = field.closest('.paper')?.querySelector<HTMLElement>('h1[tabindex]');
  if (heading) heading.focus({ preventScroll: true });
  else field.blur();
}
