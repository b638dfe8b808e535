/** A list of words written one after the other; an underscore stands for a space inside a phrase. */
export function wordList(text: string): ReadonlySet<string> {
  return new Set(
    text
      .trim()
      .split(/\s+/)
      .map((word) => word.replaceAll('_', ' ')),
  );
}
