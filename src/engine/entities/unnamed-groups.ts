import type { Token } from '../language/language.ts';

/** The noun of a group without a name ("consortium"), and the token at which it begins. */
interface UnnamedGroup {
  readonly noun: string;
  readonly at: number;
}

/** "an investor group led by", "a consortium of banks": the first group without a name in a sentence; null where none is. */
function unnamedGroup(tokens: readonly Token[], first: number, last: number): UnnamedGroup | null {
  for (let at = first; at < last - 2; at++) {
    // "Velmar is a group of mills", "Velmar, a group of mills,": it has a name.
    if (!/^an?$/.test(tokens[at]!.lower) || /^(?:is|was|are|became|remains|as|,)$/.test(tokens[at - 1]?.lower ?? ''))
      continue;
    const head = headFrom(tokens, at + 1);
    if (head === null) continue;
    if (
      /^(?:of|led|headed|including|comprising|backed|made|controlled|said|told|plans|wants|may|will)$/.test(
        tokens[head + 1]?.lower ?? '',
      )
    )
      return { noun: tokens[head]!.lower, at };
  }
  return null;
}

/** How many words may stand before such a noun: "a London-based investor group". */
const BEFORE_GROUP = 4;
const GROUPS = /^(?:group|consortium|syndicate|partnership)$/;

function headFrom(tokens: readonly Token[], from: number): number | null {
  for (let at = from; at < Math.min(from + BEFORE_GROUP, tokens.length); at++) {
    const { lower, pos } = tokens[at]!;
    if (GROUPS.test(lower)) return at;
    if (pos !== 'ADJ' && pos !== 'NOUN' && pos !== 'PROPN' && lower !== '-') return null;
  }
  return null;
}

/** The noun of the group that a phrase with "the" at `first` speaks of; empty where it speaks of none. */
function groupNoun(tokens: readonly Token[], first: number): string {
  const head = headFrom(tokens, first + 1);
  return head === null ? '' : tokens[head]!.lower;
}

/** How far into a sentence a dateline reaches, in tokens. */
const DATELINE = 12;
const LONGEST_STATE = 4;

/** "The British government said it": a government acts by no firm's name. */
function isGovernment(tokens: readonly Token[], first: number, last: number): boolean {
  for (let at = first; at < Math.min(last, first + DATELINE); at++) {
    if (at > first && !/^[-–—]$/.test(tokens[at - 1]!.text)) continue;
    if (tokens[at]!.lower !== 'the') continue;
    const head = tokens.slice(at + 1, at + 1 + LONGEST_STATE).findIndex(({ lower }) => lower === 'government');
    const next = head < 0 ? undefined : tokens[at + 2 + head];
    if (next?.pos === 'VERB' || next?.pos === 'AUX') return true;
  }
  return false;
}

/** "An investor group led by Velmar": the groups of a text that have no name, and are nobody of those who have one. */
export class UnnamedGroups {
  readonly #nouns = new Set<string>();
  #acts = 0;

  /** Notes the groups of a sentence, tokens [first, last); sentences must come in order. */
  read(tokens: readonly Token[], first: number, last: number, sentence: number): void {
    const group = unnamedGroup(tokens, first, last);
    if (group) this.#nouns.add(group.noun);
    // Behind a dateline, too.
    const opens = group && (group.at === first || /^[-–—]$/.test(tokens[group.at - 1]!.text));
    if (
      opens ||
      isGovernment(tokens, first, last) ||
      (tokens[first]?.lower === 'the' && this.#nouns.has(groupNoun(tokens, first)))
    )
      this.#acts = sentence;
  }

  /** Whether a phrase with this noun may stand for such a group. */
  has(noun: string): boolean {
    return this.#nouns.has(noun);
  }

  /** Whether such a group is what a sentence, the one read last, begins with. */
  actIn(sentence: number): boolean {
    return this.#acts === sentence;
  }
}
