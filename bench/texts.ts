import { readdirSync, readFileSync } from 'node:fs';

const PARAGRAPHS = readdirSync('samples')
  .filter((name) => name.endsWith('.md'))
  .sort()
  .flatMap((name) =>
    readFileSync(`samples/${name}`, 'utf8')
      .replace(/^---[\s\S]*?\n---\n/, '')
      .split('\n\n'),
  )
  .filter((paragraph) => /^["“A-Z]/.test(paragraph));

export const wordsOf = (text: string): number => text.split(/\s+/).length;

/** An article of about so many words: the samples' paragraphs in turn, each unlike all others of this and other editions. */
export function articleOf(words: number, edition: number): string {
  const chosen: string[] = [];
  let count = 0;
  for (let i = 0; count < words; i++) {
    const paragraph = PARAGRAPHS[(i + edition * 7) % PARAGRAPHS.length]!;
    chosen.push(`${paragraph} This was passage ${i + 1} of edition ${edition}.`);
    count += wordsOf(paragraph) + 7;
  }
  return `# A long article\n\n${chosen.join('\n\n')}\n`;
}
