import type { Entity, Span } from '../../../engine/analysis.ts';
import { readFrontMatter } from '../../../engine/article/front-matter.ts';
import { wordsOf } from '../../../report/english.ts';
import { Quotations } from './quotations.ts';

/** One mention that gets another spelling. */
export interface Respelling {
  readonly at: Span;
  readonly newText: string;
  /** False where it only follows from the renaming what it should be, as for an abbreviation. */
  readonly isSure: boolean;
}

export interface RenamePlan {
  readonly respellings: readonly Respelling[];
  /** How many mentions by name stand in direct quotations, and stay. */
  readonly quoted: number;
}

/**
 * What becomes of the mentions of an entity by name when one of its spellings, `old`, is to be `wanted`: equal ones
 * change, longer ones change in that part, short forms with the words that they are short for. What is quoted stays. In
 * the front matter, where no mention is, what is written alike changes too.
 */
export function planRename(text: string, entity: Entity, old: string, wanted: string): RenamePlan {
  const quotations = new Quotations(text);
  const respellings: Respelling[] = inFrontMatter(text, old, wanted).filter(
    ({ at }) => !entity.mentions.some((mention) => mention.start < at.end && at.start < mention.end),
  );
  let quoted = 0;
  for (const mention of entity.mentions) {
    if (mention.form !== 'name') continue;
    const form = wordsOf(mention);
    const { newForm, isSure } = respell(form, old, wanted, entity);
    if (quotations.touch(mention)) quoted++;
    else if (newForm !== form) {
      const { start, end } = mention;
      respellings.push({ at: { start, end }, newText: newForm, isSure: isSure && mention.plain === undefined });
    }
  }
  return { respellings, quoted };
}

/** The spelling where it stands as whole words in the fields at the top of the file; not sure of what may be no plain value. */
function inFrontMatter(text: string, old: string, wanted: string): readonly Respelling[] {
  const { start, end } = readFrontMatter(text, 0).span;
  const found: Respelling[] = [];
  for (let at = text.indexOf(old, start); at >= 0 && at + old.length <= end; at = text.indexOf(old, at + old.length)) {
    const isWhole = !WORD.test(text[at - 1] ?? '') && !WORD.test(text[at + old.length] ?? '');
    if (isWhole) found.push({ at: { start: at, end: at + old.length }, newText: wanted, isSure: PLAIN.test(wanted) });
  }
  return found;
}
const WORD = /[\p{L}\p{N}_]/u;
const PLAIN = /^\p{L}[\p{L}\p{N} .&'’-]*$/u;

interface NewForm {
  readonly newForm: string;
  readonly isSure: boolean;
}

function respell(form: string, old: string, wanted: string, entity: Pick<Entity, 'name' | 'type'>): NewForm {
  const possessive = /['’]s?$/.exec(old) ? null : /^(.*)(['’]s?)$/.exec(form);
  if (possessive) {
    const bare = respell(possessive[1]!, old, wanted, entity);
    return { ...bare, newForm: bare.newForm + possessive[2]! };
  }
  const sure = (newForm: string): NewForm => ({ newForm, isSure: true });
  const [words, from, to] = [form, old, wanted].map((name) => name.split(' '));
  const part = indexOfRun(words!, from!);
  if (part >= 0) {
    const isShouted = form === form.toUpperCase() && form !== old && form.length > 4;
    const put = [
      ...words!.slice(0, part),
      isShouted ? wanted.toUpperCase() : wanted,
      ...words!.slice(part + from!.length),
    ];
    return sure(put.join(' '));
  }
  const short = indexOfRun(from!, words!);
  if (short < 0) {
    // "Odvar" is not concerned where "Lampert" of "Odvar Lampert" is renamed.
    const whole = entity.name.split(' ');
    const isOtherPart = indexOfRun(whole, from!) >= 0 && indexOfRun(whole, words!) >= 0;
    return isOtherPart ? sure(form) : { newForm: wanted, isSure: false };
  }
  if (from!.length === to!.length) return sure(to!.slice(short, short + words!.length).join(' '));
  const isLast = short + words!.length === from!.length;
  if (indexOfRun(to!, words!) === (isLast ? to!.length - words!.length : short)) return sure(form);
  // A person's surname stays the last word, however many names come before it.
  if (entity.type === 'person' && isLast && words!.length === 1) return sure(to!.at(-1)!);
  return { newForm: wanted, isSure: false };
}

/** Where some words stand among others, one after the other and whatever their capitals; -1 for nowhere. */
function indexOfRun(words: readonly string[], run: readonly string[]): number {
  for (let at = 0; at + run.length <= words.length; at++)
    if (run.every((word, i) => words[at + i]!.toLowerCase() === word.toLowerCase())) return at;
  return -1;
}
