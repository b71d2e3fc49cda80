/** Is a key pressed without Ctrl, Alt and Cmd? With one of them it is the browser's: Alt and an arrow lead back, and so does Cmd. */
export function isPlainKey({ ctrlKey, altKey, metaKey }: KeyboardEvent): boolean {
  return !(ctrlKey || altKey || metaKey);
}
