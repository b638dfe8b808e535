import type { Quote, Span } from '../analysis.ts';
import { quoteAt } from '../quote-at.ts';
import type { ReadBlock } from '../reading.ts';

const REASON =
  /\b(?:because|as(?! (?:much|many|well|soon|long|far|a|part|of)\b)|since|citing|due to|for fear|in (?:line|keeping|accordance) with|under (?:[\w’']+ ){0,3}(?=rules|policy|protocol))\b[^.,;]{3,160}|\bfor (?:legal|security|safety|personal|professional) reasons\b|\b(?:in order )?to (?:discuss|describe|speak (?:freely|candidly|openly|frankly)|talk (?:freely|candidly|openly|about))\b[^.,;]{0,80}|\b(?:not|n[’']t|without being|un)\s?authori[sz]ed (?:to (?:speak|talk|comment|discuss)[^.;,]{0,80})/i;
const ANONYMITY_PHRASE =
  /\b(?:(?:(?:ask|wish|prefer|request|want)(?:r?ed|r?ing|e?s)? |chose |could )?not (?:(?:wish|want|like|care) )?(?:to )?be (?:named|identified|quoted)|(?:declin|refus|ask)(?:ed|ing|es|s) to (?:be (?:named|identified)|remain (?:unnamed|unidentified|anonymous))|to be (?:named|identified)|(?:on|under) (?:the |a )?conditions? of anonymity|(?:request(?:ed|ing)|want(?:ed|ing)|sought|seeking|demand(?:ed|ing)|granted|given|ask(?:ed|ing) for|insist(?:ed|ing) on) anonymity|(?:cannot|can[’']t|could not) be (?:named|identified)|none of whom (?:would|could|agreed to|wanted to|wished to|was willing to|were willing to) be (?:quoted|named|identified)|(?:remain|stay) anonymous|(?:was|were|is|are|remain(?:s|ed)?) unnamed|names? (?:was|were|is|be|has been|have been) withheld|(?:spoke|speak|speaking|talk|talked|talking) (?:only )?anonymously|(?:names?|identity) not be (?:used|published|revealed|disclosed)|not want (?:his|her|their) (?:full |last |first )?(?:names?|identity) (?:used|published|revealed|disclosed)|(?:declin|refus)(?:ed|ing|es|s) to (?:give|provide) (?:his|her|their) (?:full |last |first |real )?names?|(?:would not|wouldn[’']t) (?:give (?:his|her|their) names?|speak for attribution)|(?:declin|refus)(?:ed|ing|es|s) to speak for attribution|(?:not|n[’']t) authori[sz]ed to|speak (?:publicly|on the record)|(?:spoke|speaking) on background)\b/i;
const SAYS = /\b(?:said|says|say|told|tells|added|adds)\b/i;

/** Subjects of a later sentence that speaks of the sources before it: "Both spoke on condition of anonymity". */
const OF_THEM = /^(?:Both|All|They|Each|The (?:two|three|people|sources?|person|officials?|bankers?))\b/;
/** The same for several. */
const OF_SEVERAL = /^(?:Both|All|They|Each|The (?:two|three|people|sources|officials|bankers))\b/;
/** Paragraphs behind the sources in which their reason may be given. */
const NEXT_PARAGRAPHS = 2;

/** A source where it is spoken of. */
interface Mention {
  readonly block: ReadBlock;
  readonly at: Span;
}

interface ReasonFound {
  readonly reason: Quote;
  /** It is given for several together. */
  readonly isOfAll: boolean;
}

/** The reason in the source's own sentence, or in a later one of the paragraph that speaks of it; null when none is given. */
export function reasonNear({ block, at }: Mention): ReasonFound | null {
  for (const sentence of block.sentences) {
    if (sentence.end <= at.start) continue;
    const own = sentence.start <= at.start;
    const text = block.prose.slice(sentence.start, sentence.end);
    if (!own && !OF_THEM.test(text)) continue;
    const reason = reasonIn(text);
    if (!reason) continue;
    const quote = quoteAt(block, sentence.start + reason.start, sentence.start + reason.end);
    return { reason: quote, isOfAll: !own && OF_SEVERAL.test(text) };
  }
  return null;
}

/** "The sources declined to be named because …" in a paragraph between `behind` and `before`, of which it is the first sentence; null when none is. */
export function laterReason(blocks: readonly ReadBlock[], behind: number, before: number): Quote | null {
  for (const block of blocks.slice(behind + 1, Math.min(before, behind + 1 + NEXT_PARAGRAPHS))) {
    const [sentence] = block.sentences;
    const text = sentence ? block.prose.slice(sentence.start, sentence.end) : '';
    const reason = OF_SEVERAL.test(text) ? reasonIn(text) : null;
    if (reason) return quoteAt(block, sentence!.start + reason.start, sentence!.start + reason.end);
  }
  return null;
}

/** Why somebody is not named, in one sentence: what follows "because", else the wish itself. */
function reasonIn(sentence: string): Span | null {
  const phrase = ANONYMITY_PHRASE.exec(sentence);
  if (!phrase) return null;
  const unauthorised = /authori[sz]ed to/i.test(phrase[0]);
  const from = unauthorised ? 0 : phrase.index;
  const found = REASON.exec(sentence.slice(from));
  // "who declined to be named, said the ferries were as safe as ever": what is said is no reason.
  const between = sentence.slice(phrase.index + phrase[0].length, from + (found?.index ?? 0));
  const reason = SAYS.test(between) ? null : found;
  const start = reason ? from + reason.index : phrase.index;
  const [words] = (reason ?? phrase)[0].split(SAYS);
  const text = words!.replace(/(?<![\s,])[\s,]+$/, '');
  return { start, end: start + text.length };
}
