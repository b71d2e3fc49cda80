type Connection = { readonly saveData?: boolean; readonly type?: string };

/** May Yoyak ask by itself now? Not offline, and not where the browser says that every byte counts. */
export function isFree({
  onLine,
  connection,
}: {
  readonly onLine: boolean;
  readonly connection?: Connection;
} = navigator): boolean {
  return onLine && !connection?.saveData && connection?.type !== 'cellular';
}
