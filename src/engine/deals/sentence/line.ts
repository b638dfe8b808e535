import type { Quote, Span } from '../../analysis.ts';
import { datelineLength } from '../../article/dateline.ts';
import type { FigureMention } from '../../entities/figures.ts';
import type { Cast, Referent, ResolvedEntities } from '../../entities/resolve.ts';
import { Keeper } from '../../keeper.ts';
import type { Token } from '../../language/language.ts';
import type { DealWord } from '../../lexicon/deal-words.ts';
import { LABOUR_WORDS } from '../../lexicon/side-words.ts';
import type { BlockReading, ReadBlock, Story } from '../../reading.ts';
import { itemsOf } from '../../short-items.ts';
import { spansWithin } from '../../span-search.ts';
import { type Actor, actorsOf, type MentionsTaken, mentionsIn, type Taking } from './actors.ts';
import { markAsides } from './asides.ts';
import { type Arguments, argumentsOf } from './clauses.ts';
import { governmentOf, lastState, type State } from './governments.ts';
import { leadsIn } from './leads.ts';
import { withoutModifiers } from './modifiers.ts';
import type { PhraseHit } from './phrases.ts';
import { dealWordsIn, type Trigger, triggersOf, type Untriggered } from './triggers.ts';

/** One sentence as the deal rules read it. */
export interface Line {
  readonly block: ReadBlock;
  /** Position in the article. */
  readonly index: number;
  readonly heading: boolean;
  /** The short item of a briefing that it belongs to; 0 in an article of one story. See `itemsOf`. */
  readonly item: number;
  /** The article's headline, or the first sentences of the article or of a short item: what it is about stands here. */
  readonly prominent: boolean;
  readonly tokens: readonly Token[];
  readonly actors: readonly Actor[];
  readonly figures: readonly FigureMention[];
  /** Per token: 0, or the number of the apposition, relative clause or parenthesis that it stands in. */
  readonly asides: readonly number[];
  readonly span: Span;
  /** Where deal words stand, whatever they mean there. */
  readonly dealWords: readonly PhraseHit<DealWord>[];
  /** The prose from its first token to its last, lower-case. */
  readonly text: string;
  /** The deal words that are ones here, in order, the longest where several begin at one word. */
  readonly triggers: readonly Trigger[];
  /** What stands around one of `triggers`: looked for when it is first asked for, and kept. */
  around(trigger: Trigger): Arguments;
  /** Keeps what is made of it: a line is the same object in one analysis and the next for as long as it stays as it is. */
  readonly keeper: Keeper<Line>;
  /** Whether it holds a word of labour disputes. */
  readonly labour: boolean;
}

/** The source quote of the tokens [first, last) of a line. */
export function quoteOf(line: Line, first: number, last: number): Quote {
  const a = line.tokens[first];
  const b = line.tokens[last - 1];
  return a && b ? line.block.block.quote(a.start, b.end) : { ...line.span, text: '' };
}

/** A headline as agencies set them: every word in capitals, where each looks like a name. */
export function isInCapitals(tokens: readonly Token[]): boolean {
  return tokens.length > 0 && tokens.every((token) => token.text === token.text.toUpperCase());
}

/** Tokens of the longest sentence that is read for deals; what is longer is a list or a table run together. */
const LONGEST = 300;

/** The sentences of a block that are read for deals, without its dateline, with what each gives by itself. */
function readable({ prose, tokens: all, sentences, figures }: BlockReading) {
  const opening = datelineLength(prose);
  return sentences.flatMap((sentence) => {
    const tokens = all
      .slice(sentence.first, sentence.last)
      .filter((token) => token.pos !== 'SPACE' && token.start >= opening);
    if (tokens.length < 2 || tokens.length > LONGEST) return [];
    const text = prose.slice(tokens[0]!.start, tokens.at(-1)!.end).toLowerCase();
    const leads = leadsIn(tokens);
    const labour = tokens.some(({ lower }) => LABOUR_WORDS.has(lower));
    const dealWords = dealWordsIn(tokens);
    const within = spansWithin(figures, sentence);
    return [{ sentence, tokens, leads, asides: markAsides(tokens), figures: within, dealWords, text, labour }];
  });
}

/** A line with its triggers, and what stands around each of them once that is asked for. */
function withTriggers(untriggered: Untriggered): Line {
  const made = new Map<Trigger, Arguments>();
  const line: Line = {
    ...untriggered,
    keeper: new Keeper(),
    triggers: triggersOf(untriggered),
    around(trigger: Trigger): Arguments {
      const around = made.get(trigger) ?? argumentsOf(line, trigger);
      made.set(trigger, around);
      return around;
    },
  };
  return line;
}

/** How many sentences of the body open an article, or an item together with its head. */
const OPENING = 2;

/** Reads a story into lines, in article order, giving way after each block; blocks without prose give none. */
export function* readLines(story: Story, entities: ResolvedEntities, taking: Taking): Generator<void, readonly Line[]> {
  const lines: Line[] = [];
  const items = itemsOf(story.blocks);
  let body = 0;
  let state: State | null = null;
  for (const block of story.blocks) {
    const item = items[block.index]!;
    if (item !== lines.at(-1)?.item) body = 0;
    const mentions = mentionsIn(block, entities, taking);
    const told: readonly Line[] = block.kept(
      linesIn,
      entities.castOf(block),
      mentions,
      state?.name ?? null,
      state?.country ?? null,
      lines.length,
      Math.min(body, OPENING),
      item,
    );
    for (const line of told) {
      if (!line.heading) body++;
      state = lastState(line.actors) ?? state;
      lines.push(line);
    }
    yield;
  }
  return lines;
}

/**
 * The lines of a block that stands behind `before` lines, `body` of them of the body; `government` and its country are those
 * last spoken of.
 */
function linesIn(
  block: ReadBlock,
  cast: Cast,
  mentions: MentionsTaken,
  government: string | null,
  country: Referent | null,
  before: number,
  body: number,
  item: number,
): readonly Line[] {
  const heading = block.block.kind === 'heading' || (block.index === 0 && isInCapitals(block.tokens));
  let state: State | null = government === null ? null : { name: government, country };
  return block.once(readable).map(({ sentence, tokens, leads, ...own }, i) => {
    const title = heading && (block.block.level <= 1 || before + i === 0);
    const sources = tokens.map((token) => block.block.toSource(token.start, token.end));
    const named = withoutModifiers(tokens, actorsOf(block, tokens, leads, sources, cast, mentions), heading);
    const actors = named.map((actor) => governmentOf(actor, state));
    state = lastState(actors) ?? state;
    return withTriggers({
      block,
      index: before + i,
      heading,
      item,
      prominent: title || (!heading && body + i < OPENING),
      tokens,
      actors,
      ...own,
      span: block.block.toSource(sentence.start, sentence.end),
    });
  });
}
