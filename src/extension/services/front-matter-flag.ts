/** Front matter that is longer than this is not searched: the decision must stay cheap on any file. */
const LONGEST_FRONT_MATTER = 20_000;

/**
 * Reads one true-or-false key of the top level of a text's YAML (`---`) or TOML (`+++`) front matter.
 * Null when there is no front matter, no such key, or its value is neither true nor false.
 */
export function frontMatterFlag(text: string, key: string): boolean | null {
  const fence = text.slice(0, 3);
  if (key === '' || (fence !== '---' && fence !== '+++')) return null;
  const separator = fence === '---' ? ':' : '=';
  const lines = text.slice(0, LONGEST_FRONT_MATTER).split(/\r\n|\r|\n/);
  if (lines[0]?.trimEnd() !== fence) return null;
  const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === fence);
  for (const line of lines.slice(1, Math.max(end, 1))) {
    // An indented line, or one below a TOML table's heading, belongs to another key.
    if (fence === '+++' && line.startsWith('[')) return null;
    const at = line.indexOf(separator);
    if (at < 0 || line.startsWith(' ') || unquoted(line.slice(0, at).trim()) !== key) continue;
    const value = line
      .slice(at + 1)
      .split('#', 1)[0]
      ?.trim()
      .toLowerCase();
    if (value === 'true' || value === 'yes') return true;
    return value === 'false' || value === 'no' ? false : null;
  }
  return null;
}

function unquoted(key: string): string {
  const quote = key[0];
  return key.length > 1 && (quote === '"' || quote === "'") && key.endsWith(quote) ? key.slice(1, -1) : key;
}
