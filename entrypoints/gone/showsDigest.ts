type Named = { readonly source: string; readonly id: string };

/** Does a panel's frame, unchecked, show the summary of a digest, or lead to it by a tab? */
export function showsDigest(frame: unknown, digest: Named): boolean {
  if (!Array.isArray(frame)) return false;
  const [, attributes, ...children] = frame;
  const { 'data-source': source, 'data-id': id } = Object(attributes);
  const isIt = source === digest.source && id === digest.id;
  return isIt || children.some((child) => showsDigest(child, digest));
}
