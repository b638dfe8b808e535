import type { Attribution, Quote, Span } from '../../analysis.ts';
import { firstEndingAfter } from '../../span-search.ts';
import type { Side } from '../casting/sighting.ts';
import type { Draft } from '../grouping/draft.ts';
import type { Extent } from '../grouping/extent.ts';
import { containsWord, hasNameOf } from './named-in.ts';

/** How business goes, and who goes with it: told beside a deal, and not of it. */
const TRADING =
  /\b(?:earnings|earned|net income|profits?|loss(?:es)?|sales|revenues?|turnover|dividends?|quarter|fiscal|payrolls?|jobs|lay-?offs|debts?|creditors?)\b/i;
/** Whom a business serves: mostly told of its trade, but who tells of a deal in his own words may think of them too. */
const SERVED = /\b(?:customers|users|subscribers|passengers)\b/i;
/** What the press says of a deal: whoever answers to it answers about the deal. */
const REPORTS = /\b(?:reports?|rumou?rs?|speculation|allegations?)\b/i;

/** A deal with what is needed to say whether somebody speaks about it. */
export interface Subject {
  readonly draft: Draft;
  readonly sides: readonly Side[];
  readonly extents: readonly Extent[];
  /** The outlets that carried it, as the article writes them. */
  readonly outlets: readonly string[];
}

/** Words for a deal, some of which are one only where they take up what was told: "the sale", but "sales". */
const DEALING =
  /\b(?:deal|merger|acquisition|takeover|bid|offer|agreement|partnership|transaction|combine|combination|joining|alliance|proposal|talks)\b|\b(?:the|this) (?:\w+ )?(?:sale|purchase|order|contract|loan|venture|investment|financing|buyout|settlement|licen[cs]e|bailout)\b/i;
/** What is sold or bought under its name. */
const SALE_OF =
  /\b(?:sale|purchase|acquisition|takeover|disposal|flotation) of (?:the |its )?(\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?)/u;
/** Words of somebody who goes on about what was just told: plans, and the pleasure that announcements take in themselves. */
const GOES_ON =
  /\b(?:will|would|both|together|combined|jointly|this|these|we|our|us|proud|pleased|thrilled|delighted|excited|opportunity|premature)\b/i;

/** What a spokeswoman says who has been asked, and says nothing: "always in discussions with customers", "never comments". */
const SIDESTEP =
  /\b(?:never|not|don[’']t|doesn[’']t) (?:\w+ )?comment(?:s|ed|ing)?\b|\b(?:always|constantly|regularly|routinely|continually) (?:\w+ ){0,3}(?:discussions?|talks|dialogue|options|opportunities|contact)\b|\b(?:speculation|rumou?rs)\b/i;

/** How surely somebody speaks of a deal, with who does. */
interface Weighed {
  readonly speaking: readonly Side[];
  readonly only: boolean;
  readonly score: number;
}

/** A deal as something to speak about; built once so that every statement is weighed in the time of its own length. */
export class Topic {
  readonly subject: Subject;
  /** Whether the article opens with it. */
  readonly prominent: boolean;
  readonly #isReported: boolean;
  readonly #stems: ReadonlySet<string>;
  readonly #weighed = new WeakMap<Attribution, Weighed>();

  constructor(subject: Subject) {
    this.subject = subject;
    this.prominent = subject.draft.sightings.some((s) => s.line.prominent);
    this.#isReported = subject.outlets.length > 0;
    this.#stems = new Set(subject.draft.sightings.map((s) => s.trigger.word.words.split(/[ |]/)[0]!));
  }

  /**
   * How surely the sides that speak in an attribution speak of this deal: 0 not at all. `only`: they are sides of no other
   * deal, or of none that the article opens with, so that what is said without a topic is about this one.
   */
  score(attribution: Attribution, speaking: readonly Side[], only: boolean): number {
    const known = this.#weighed.get(attribution);
    if (known?.speaking === speaking && known.only === only) return known.score;
    const score = this.#score(attribution, speaking, only);
    this.#weighed.set(attribution, { speaking, only, score });
    return score;
  }

  #score(attribution: Attribution, speaking: readonly Side[], only: boolean): number {
    const lines = this.#linesIn([...attribution.content, attribution.cue]);
    const text = [...attribution.content, ...(attribution.about ? [attribution.about] : [])]
      .map((quote) => quote.plain ?? quote.text)
      .join(' ');
    const other = this.subject.sides.some((side) => !speaking.includes(side) && hasNameOf(text, side));
    const dealing = DEALING.test(text) && !this.#isOfOther(text);
    const isTrading = TRADING.test(text);
    const goesOn = !isTrading && GOES_ON.test(text);
    // "declined to comment on its sales last year" is no refusal about a deal.
    const isOfTrade = attribution.about !== null && isTrading && !dealing && !other;
    const refuses = attribution.response !== null && !isOfTrade;
    const follows = lines.length > 0 && (dealing || other || refuses || goesOn);
    let score = lines.some((extent) => extent.named) ? 2 : follows ? 1 : 0;
    if (attribution.about) score += this.#topicScore(attribution.about);
    if (dealing && (lines.length > 0 || only || this.prominent)) score += 1.5;
    if (other) score += 1;
    if (goesOn && score < 1 && this.#followedBy(attribution)) score += 1;
    if (score > 0 && speaking.some((side) => containsWord(text, side.name))) score += 0.5;
    const deniesOther =
      attribution.response === 'denied' && lines.length === 0 && !dealing && !other && / that /.test(text);
    const asked = (refuses && !deniesOther) || (attribution.kind === 'spokesperson' && SIDESTEP.test(text));
    if (score === 0 && asked && (only || this.prominent)) score = 0.5;
    if (score === 0 && this.prominent && this.#isReported && !deniesOther && REPORTS.test(text)) score = 0.5;
    if (score === 0 && this.prominent && attribution.form !== 'indirect' && goesOn) score = 0.5;
    // Of what else should a side of one deal speak, where the article opens with it or goes on about it, or in its own words?
    const near = lines.length > 0 || this.prominent || (attribution.form !== 'indirect' && goesOn);
    if (score === 0 && only && near && !deniesOther && !isTrading && !SERVED.test(text)) score = 0.25;
    return score > 0 && this.prominent ? score + 0.25 : score;
  }

  /** Whether an attribution stands in a sentence of this deal, or names a side of it that does not speak. */
  touches({ content, cue }: Attribution, speaking: readonly Side[]): boolean {
    const text = content.map((quote) => quote.plain ?? quote.text).join(' ');
    const other = this.subject.sides.some((side) => !speaking.includes(side) && hasNameOf(text, side));
    return other || this.#linesIn([...content, cue]).length > 0;
  }

  /** "said it was weighing the sale of Plaza Tarn": of something with a name that no sentence of this deal has. */
  #isOfOther(text: string): boolean {
    const name = SALE_OF.exec(text)?.[1];
    return name !== undefined && !this.subject.extents.some(({ line }) => containsWord(line.text, name));
  }

  /** Whether what is said stands right behind a sentence of this deal. */
  #followedBy({ source, cue, content }: Attribution): boolean {
    const start = Math.min(cue.start, source?.start ?? cue.start, ...content.map((quote) => quote.start));
    const { extents } = this.subject;
    const next = firstEndingAfter(extents, ({ line }) => line.span, start);
    const before = extents[next - 1]?.line.span;
    return before !== undefined && start - before.end <= 1;
  }

  #topicScore(topic: Quote): number {
    const about = topic.plain ?? topic.text;
    let score = reportedBy(about, this.subject) ? 4 : 0;
    if (this.subject.sides.some((side) => containsWord(about, side.name))) score += 1;
    if ([...this.#stems].some((stem) => about.toLowerCase().includes(stem))) score += 1;
    return score;
  }

  /** The deal's sentences that any of the spans touches; extents are in article order. */
  #linesIn(spans: readonly Span[]): readonly Extent[] {
    const { extents } = this.subject;
    const found: Extent[] = [];
    for (const span of spans) {
      for (let i = firstEndingAfter(extents, ({ line }) => line.span, span.start); i < extents.length; i++) {
        if (extents[i]!.line.span.start >= span.end) break;
        found.push(extents[i]!);
      }
    }
    return found;
  }
}

/** "Reuters' report": what is declined is what that outlet carried. */
function reportedBy(about: string, subject: Subject): boolean {
  if (!/\breports?\b|\bstory\b|\barticle\b/i.test(about)) return false;
  return subject.outlets.some((name) => containsWord(about, name));
}
