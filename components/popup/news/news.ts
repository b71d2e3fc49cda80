/**
 * What a version changed that its readers should know, oldest first: the line of each is `popup.news.<name>`, and is shown
 * once to who had an older version. A fix that nobody has to know of has no line.
 */
export const NEWS = [{ version: '0.2.0', name: 'unread' }] as const;

export type News = (typeof NEWS)[number];

/**
 * The newest line that is due in `current`, the version that runs, to who was told all up to `told`; undefined when there is
 * none. Versions are numbers between dots.
 */
export function pickNews(told: string, current: string): News | undefined {
  return NEWS.findLast(
    ({ version }) => compareVersions(version, told) > 0 && compareVersions(version, current) <= 0,
  );
}

function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => version.split('.').map(Number));
  for (let at = 0; at < Math.max(left?.length ?? 0, right?.length ?? 0); at += 1) {
    const difference = (left?.[at] ?? 0) - (right?.[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
