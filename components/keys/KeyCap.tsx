/** A key on what it presses, for eyes alone: its name is no part of the button's, whose `aria-keyshortcuts` may say it. */
export function KeyCap({ of }: { readonly of: string }) {
  return (
    <span aria-hidden="true">
      <kbd>{of}</kbd>
    </span>
  );
}
