/** A frame in which the way to where a model is chosen is hidden no more. */
export function showChoice(frame: unknown): unknown {
  if (!Array.isArray(frame)) return frame;
  const [name, { hidden, ...attributes }, ...children] = frame;
  const isShown = hidden !== undefined && attributes['data-press'] === 'choose';
  const left = isShown || hidden === undefined ? attributes : { hidden, ...attributes };
  return [name, left, ...children.map(showChoice)];
}

/** A frame without the parts that have one of these classes, and with `press` without what asks for a summary. */
export function dropParts(frame: unknown, names: readonly string[]): unknown {
  if (!Array.isArray(frame)) return frame;
  const [name, attributes, ...children] = frame;
  const left = children.filter((child) => {
    const { class: of, 'data-press': press } = (Array.isArray(child) && child[1]) || {};
    return !names.includes(press === undefined || press === 'choose' ? of : 'press');
  });
  return [name, attributes, ...left.map((child) => dropParts(child, names))];
}
