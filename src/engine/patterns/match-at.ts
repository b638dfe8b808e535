/**
 * Matches a sticky pattern exactly at an offset; null where it does not match there. Such patterns hold no state between
 * two uses: where they begin is set before each.
 */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
