/** A share from 0 to 1 as whole percents. */
export function formatShare(share: number): string {
  return `${Math.round(share * 100)}%`;
}
