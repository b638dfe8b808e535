/** "0 deals", "1 deal", "2,000 deals": in figures, where there is little room. */
export function tally(n: number, singular: string): string {
  return `${n.toLocaleString('en-US')} ${singular}${n === 1 ? '' : 's'}`;
}
