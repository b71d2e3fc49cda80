/** A frame without the parts that have one of these classes, and with `press` without what can be pressed. */
export function dropParts(frame: unknown, names: readonly string[]): unknown {
  if (!Array.isArray(frame)) return frame;
  const [name, attributes, ...children] = frame;
  const left = children.filter((child) => {
    const { class: of, 'data-press': press } = (Array.isArray(child) && child[1]) || {};
    return !names.includes(press === undefined ? of : 'press');
  });
  return [name, attributes, ...left.map((child) => dropParts(child, names))];
}
