import { francAll } from 'franc-min';

/** ISO 639-3, as the detector says it, to BCP 47; only languages that news is written in, and no dialects of English. */
const LANGUAGES = new Map([
  ['eng', 'en'],
  ['deu', 'de'],
  ['fra', 'fr'],
  ['spa', 'es'],
  ['ita', 'it'],
  ['por', 'pt'],
  ['nld', 'nl'],
  ['pol', 'pl'],
  ['swe', 'sv'],
  ['ces', 'cs'],
  ['hun', 'hu'],
  ['ron', 'ro'],
  ['tur', 'tr'],
  ['ind', 'id'],
  ['vie', 'vi'],
  ['rus', 'ru'],
  ['ukr', 'uk'],
  ['srp', 'sr'],
  ['bul', 'bg'],
  ['ell', 'el'],
  ['arb', 'ar'],
  ['pes', 'fa'],
  ['hin', 'hi'],
  ['cmn', 'zh'],
  ['jpn', 'ja'],
  ['kor', 'ko'],
  ['tha', 'th'],
]);

/** UTF-16 units that are looked at: from the beginning, the middle and the end, so that no quotation decides alone. */
const SAMPLE = 1500;
const PARTS = 3;
/** Fewer words, or letters of a script without spaces, say too little. */
const FEWEST_WORDS = 20;
const FEWEST_IDEOGRAPHS = 30;
/** Fewer words with a small letter first are a list of names, or a text in capitals. */
const FEWEST_SMALL = 6;
/** English is kept unless another language fits clearly better. */
const ENGLISH_MARGIN = 0.9;

/** Words that every English text is full of and that no other language of the list above shares. */
const ENGLISH_WORDS: ReadonlySet<string> = new Set(
  'the and that with for from by said this which are has have were been will its their would about it did not while after because they who than when could'.split(
    ' ',
  ),
);
/** One small word in so many is enough to need no closer look; running English has one in five or six. */
const ENGLISH_SHARE = 1 / 9;

/** The language of the prose, BCP 47; `und` where there is too little of it to tell. Bounded time. */
export function detectLanguage(prose: string): string {
  const sample = sampleOf(prose);
  const found = sample.match(/\p{L}+/gu) ?? [];
  const words = found.length;
  const ideographs = sample.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/gu)?.length ?? 0;
  if (words < FEWEST_WORDS && ideographs < FEWEST_IDEOGRAPHS) return 'und';
  const running = runningWordsOf(found);
  const english = running.filter((word) => ENGLISH_WORDS.has(word.toLowerCase())).length;
  if (english >= running.length * ENGLISH_SHARE && ideographs < FEWEST_IDEOGRAPHS) return 'en';
  const scores = francAll(sample, { only: [...LANGUAGES.keys()] });
  const best = scores[0]?.[0] ?? 'und';
  const likeness = scores.find(([language]) => language === 'eng')?.[1] ?? 0;
  return likeness >= ENGLISH_MARGIN ? 'en' : (LANGUAGES.get(best) ?? 'und');
}

/** The words that are no names; all of them where capitals tell nothing. */
function runningWordsOf(words: readonly string[]): readonly string[] {
  const small = words.filter((word) => /^\p{Ll}{2}/u.test(word));
  return small.length < FEWEST_SMALL ? words : small;
}

function sampleOf(prose: string): string {
  if (prose.length <= SAMPLE) return prose;
  const size = SAMPLE / PARTS;
  const step = (prose.length - size) / (PARTS - 1);
  return Array.from({ length: PARTS }, (_, i) => prose.slice(Math.floor(i * step), Math.floor(i * step) + size)).join(
    ' ',
  );
}
