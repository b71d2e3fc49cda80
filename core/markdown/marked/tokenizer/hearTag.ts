/** Definitions that keep the last tag that they were asked for: only marked knows which tag it makes of a label. */
export function hearTag<Links extends object>(
  links: Links,
): { readonly links: Links; readonly tag: string } {
  const heard = { links, tag: '' };
  heard.links = new Proxy(links, {
    get: (all, tag) => {
      heard.tag = String(tag);
      return Reflect.get(all, tag);
    },
  });
  return heard;
}
