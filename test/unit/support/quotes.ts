/** All spans with a text, anywhere in a value, that do not slice to it: a bug each. */
export function spansThatDoNotSlice(value: unknown, text: string): unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  const { start, end, text: own } = value as { start?: unknown; end?: unknown; text?: unknown };
  const wrong =
    typeof start === 'number' && typeof end === 'number' && typeof own === 'string' && text.slice(start, end) !== own;
  return [...(wrong ? [value] : []), ...Object.values(value).flatMap((inner) => spansThatDoNotSlice(inner, text))];
}
