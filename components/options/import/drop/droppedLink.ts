type Dropped = {
  readonly files: { readonly length: number };
  getData(type: string): string;
};

/** The first address of a dropped link; undefined when files were dropped. */
export function droppedLink(dropped: Dropped): string | undefined {
  if (dropped.files.length > 0) return undefined;
  // RFC 2483: one address a line, and comments.
  const lines = dropped.getData('text/uri-list').split(/\r?\n/);
  return lines.find((line) => line !== '' && !line.startsWith('#'));
}
