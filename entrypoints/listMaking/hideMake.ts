/** Hides what asks for summaries, or shows it. What had the focus there is followed by what came of the press. */
export function hideMake(find: (path: string) => HTMLElement | null, isHidden: boolean): void {
  const [button, see] = [find('.make'), find('.see')];
  if (!button) return;
  const { activeElement } = button.getRootNode() as Document | ShadowRoot;
  button.hidden = isHidden;
  if (activeElement === button && isHidden)
    (see?.hidden === false ? see : find('[role=status]'))?.focus();
}
