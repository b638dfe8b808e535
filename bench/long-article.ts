import { readdirSync, readFileSync } from 'node:fs';

export const wordsOf = (text: string): number => text.split(/\s+/).length;

const samples = readdirSync('samples')
  .filter((name) => name.endsWith('.md'))
  .sort()
  .map((name) => readFileSync(`samples/${name}`, 'utf8'));

/** An article of about so many words: the samples' paragraphs in turn, each made unlike the others. */
export function articleOf(words: number): string {
  const paragraphs = samples
    .flatMap((text) => text.replace(/^---[\s\S]*?\n---\n/, '').split('\n\n'))
    .filter((paragraph) => /^["“A-Z]/.test(paragraph));
  const chosen: string[] = [];
  let count = 0;
  for (let i = 0; count < words; i++) {
    const paragraph = paragraphs[i % paragraphs.length]!;
    chosen.push(`${paragraph} This was passage ${i + 1}.`);
    count += wordsOf(paragraph) + 4;
  }
  return `# A long article\n\n${chosen.join('\n\n')}\n`;
}

/** Milliseconds of processor time, which other programs disturb least: the best of several runs. */
export function timeOf(work: () => void, runs = 5): number {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < runs; i++) {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}
