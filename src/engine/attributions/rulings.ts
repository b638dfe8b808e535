import type { Span } from '../analysis.ts';
import type { ReadBlock } from '../reading.ts';
import { firstFrom, isWithin } from '../span-search.ts';
import type { Grade } from './anonymity.ts';
import type { Draft, JudgedLink } from './draft.ts';
import { draftBlock } from './nesting.ts';
import type { IsOutlet } from './relays.ts';
import { hullOf, type Ruling } from './ruling.ts';

/** `passageOf` for an attribution that is still in the making. */
function passageOfDraft({ block, source, cue, links }: Draft): Span {
  const parts = [source, cue, ...links.flatMap((link) => [link.at, link.cue])].filter((part) => part !== null);
  return hullOf(parts.map((part) => block.block.toSource(part.start, part.end)));
}

/** Finds the draft that a ruling's passage stands for: the one with just this passage, else the first whose cue lies in it. */
class Passages {
  readonly #byPassage = new Map<string, number>();
  /** In order of their starts. */
  readonly #cues: readonly (Span & { readonly draft: number })[];

  constructor(drafts: readonly Draft[]) {
    for (const [i, draft] of drafts.entries()) {
      const key = keyOf(passageOfDraft(draft));
      if (!this.#byPassage.has(key)) this.#byPassage.set(key, i);
    }
    this.#cues = drafts
      .map(({ block, cue }, draft) => ({ ...block.block.toSource(cue.start, cue.end), draft }))
      .sort((a, b) => a.start - b.start);
  }

  /** Its index; -1 where there is none. */
  at(passage: Span): number {
    const exact = this.#byPassage.get(keyOf(passage));
    if (exact !== undefined) return exact;
    const cue = this.#cues[firstFrom(this.#cues, passage.start)];
    return cue && cue.end <= passage.end ? cue.draft : -1;
  }
}

const keyOf = ({ start, end }: Span) => `${start} ${end}`;

/**
 * The drafts of a block without those that are ruled to be no attribution. They go before anything is built on them, so
 * that what stood inside their content and was hidden by it comes to light as an attribution of its own.
 */
export function draftsAfterRulings(block: ReadBlock, isOutlet: IsOutlet, rulings: readonly Ruling[]): Draft[] {
  let open = rulings.filter(({ kind, at }) => kind === 'not-an-attribution' && isWithin(at, block.block));
  let spans = block.attributions;
  for (;;) {
    const drafts = draftBlock(block, isOutlet, spans);
    if (open.length === 0) return drafts;
    const passages = new Passages(drafts);
    const ruledOut = new Set<Draft>();
    const rest: Ruling[] = [];
    for (const ruling of open) {
      const draft = drafts[passages.at(ruling.at)];
      if (draft) ruledOut.add(draft);
      else rest.push(ruling);
    }
    if (ruledOut.size === 0) return drafts;
    // A round for each level of nesting: a ruling may be on what only the round before brought to light.
    const cues = new Set(
      [...ruledOut].flatMap(({ cue, links }) => [cue, ...links.flatMap((link) => link.cue ?? [])]).map(keyOf),
    );
    spans = spans.filter(({ cue }) => !cues.has(keyOf(cue)));
    open = rest;
  }
}

/** What rulings make of one draft. */
export interface Ruled {
  readonly links: readonly JudgedLink[];
  readonly grade: Grade | null;
  readonly onRecord: boolean;
  /** Index of the draft whose source it has; null where no ruling says so. */
  readonly sameAs: number | null;
}

/**
 * Applies the other rulings to judged drafts. Sources that are ruled to be one are all read as the one among them that
 * is named, and as the one that the rulings lead to where none or several are. Sources without words are left alone.
 */
export function applyRulings(
  drafts: readonly Draft[],
  judged: readonly (readonly JudgedLink[])[],
  grades: readonly (Grade | null)[],
  rulings: readonly Ruling[],
): Ruled[] {
  const ruled: Ruled[] = drafts.map((_, i) => ({
    links: judged[i]!,
    grade: grades[i]!,
    onRecord: false,
    sameAs: null,
  }));
  if (rulings.length === 0) return ruled;
  const passages = new Passages(drafts);
  const leadsTo = new Map<number, number>();
  const onRecord = new Set<number>();
  const hasWords = (i: number) => drafts[i]!.links.at(-1)!.at !== null;
  for (const ruling of rulings) {
    const i = passages.at(ruling.at);
    if (i < 0) continue;
    if (ruling.kind === 'on-record') onRecord.add(i);
    if (ruling.kind !== 'same-source') continue;
    const as = passages.at(ruling.as);
    if (as < 0 || !hasWords(i) || !hasWords(as)) continue;
    const [from, to] = [rootOf(i, leadsTo), rootOf(as, leadsTo)];
    if (from !== to) leadsTo.set(from, to);
  }
  const isNamed = (i: number) => !/^(?:unnamed|implicit)/.test(judged[i]!.at(-1)!.kind);
  for (const members of groupsOf(leadsTo)) {
    const one = members.find(isNamed) ?? members[0]!;
    for (const i of members) {
      if (i === one) continue;
      const links = [...judged[i]!.slice(0, -1), judged[one]!.at(-1)!];
      ruled[i] = { ...ruled[i]!, links, grade: grades[one]!, sameAs: one };
    }
  }
  for (const i of onRecord) ruled[i] = { ...ruled[i]!, grade: null, onRecord: true };
  return ruled;
}

function rootOf(i: number, leadsTo: ReadonlyMap<number, number>): number {
  let root = i;
  for (let next = leadsTo.get(root); next !== undefined; next = leadsTo.get(root)) root = next;
  return root;
}

/** The drafts that are of one source: where they all lead first, then the others in order. */
function groupsOf(leadsTo: ReadonlyMap<number, number>): Iterable<number[]> {
  const groups = new Map<number, number[]>();
  for (const i of [...leadsTo.keys()].sort((a, b) => a - b)) {
    const root = rootOf(i, leadsTo);
    const group = groups.get(root) ?? [root];
    group.push(i);
    groups.set(root, group);
  }
  return groups.values();
}
