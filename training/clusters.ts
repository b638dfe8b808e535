/** Makes the classes of words. */
import { existsSync, writeFileSync } from 'node:fs';
import { readJsonLines } from '../scripts/lib/json-lines.mjs';
import { writeClusters } from '../src/engine/tagging/clusters.ts';
import { exchange } from './exchange.ts';
import { say } from './say.ts';

const DATA = '../shared/data';
/** Plain text of the news and of the training corpora; no text of a development set. */
const SOURCES = [
  'news/wikinews-economy',
  'news/reuters21578',
  'attribution/polnear-train',
  'entities/conll2003-train',
  'entities/finer-ord-train',
  'entities/sec-filings-train',
  'entities/wnut17-train',
];
const OUT = 'src/models/clusters.bin';

const FINE = 512;
const COARSE = 64;
const ROUNDS = 15;
/** Words seen less often are known by their shape alone. */
const LEAST = 3;
const SLOTS = 1 << 16;

const WORD =
  /\p{Lu}\.(?:\p{Lu}\.)*|['’]s(?![\p{L}\p{N}])|[\p{L}\p{N}]+(?:[.&'’-](?!s(?![\p{L}\p{N}]))[\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu;

export function makeClusters(): void {
  const missing = SOURCES.filter((source) => !existsSync(`${DATA}/${source}.jsonl`));
  if (missing.length > 0) {
    console.log(`Skipped: ${missing.join(', ')} not found, and word classes are made from it.`);
    return;
  }
  const tokens = SOURCES.flatMap(tokensOf);
  const frequency = new Map<string, number>();
  for (const token of tokens) if (token !== null) frequency.set(token, (frequency.get(token) ?? 0) + 1);
  const known = (token: string) => (frequency.get(token)! < LEAST || /^\p{N}/u.test(token) ? shapeOf(token) : token);
  const counts = new Map<string, number>();
  for (const [token, count] of frequency) counts.set(known(token), (counts.get(known(token)) ?? 0) + count);
  const words = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([word]) => word);
  const ids = new Map(words.map((word, id) => [word, id]));
  const text = Int32Array.from(tokens, (token) => (token === null ? -1 : ids.get(known(token))!));
  say(`${tokens.length} tokens, ${words.length} words`);
  const fine = exchange({ words: text, size: words.length }, FINE, ROUNDS, say);
  const coarse = exchange({ words: text.map((id) => (id < 0 ? -1 : fine[id]!)), size: FINE }, COARSE, ROUNDS * 2, say);
  const file = writeClusters(
    words.flatMap((word, id) => (word.startsWith('<') && word.length > 1 ? [] : [[word, fine[id]! + 1] as const])),
    Uint8Array.of(0, ...coarse.map((c) => c + 1)),
    SLOTS,
  );
  writeFileSync(OUT, file);
  say(`${OUT}: ${file.length} bytes`);
}

/** A line of a corpus: news has its Markdown alone. */
interface Text {
  readonly title?: string;
  readonly text?: string;
  readonly markdown?: string;
}

/** The words of a corpus in order, null between texts and paragraphs. */
function tokensOf(source: string): (string | null)[] {
  return readJsonLines(`${DATA}/${source}.jsonl`).flatMap(({ title = '', text, markdown }: Text) => {
    const paragraphs = (text === undefined ? markdown! : `${title}\n${text}`).split('\n');
    return paragraphs.flatMap((paragraph) => [...(paragraph.match(WORD) ?? []), null]);
  });
}

/** What stands for a rare word or a number. */
function shapeOf(token: string): string {
  if (/^\p{N}/u.test(token)) return /^\p{N}+$/u.test(token) ? `<number ${Math.min(token.length, 5)}>` : '<figure>';
  if (!/^\p{L}/u.test(token)) return '<mark>';
  if (token === token.toLowerCase()) return `<lower ${token.slice(-2)}>`;
  if (token.length > 1 && token === token.toUpperCase()) return '<capitals>';
  return token.charAt(0) === token.charAt(0).toLowerCase() ? '<mixed>' : '<capital>';
}
