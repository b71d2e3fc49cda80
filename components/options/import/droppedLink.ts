/** The first address of a dropped link; undefined when files were dropped. */
export function droppedLink({
  files,
  getData,
}: {
  readonly files: { readonly length: number };
  readonly getData: (type: string) => string;
}): string | undefined {
  if (files.length > 0) return undefined;
  // RFC 2483: one address a line, and comments.
  const lines = getData('text/uri-list').split(/\r?\n/);
  return lines.find((line) => line !== '' && !line.startsWith('#'));
}
