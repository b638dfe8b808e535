import type { SourceKind } from '../analysis.ts';
import type { Referent } from '../entities/resolve.ts';
import {
  DOCUMENT_WORDS,
  ORGANISATION_HEADS,
  OUTLET_HEADS,
  PRESS_REPORT_WORDS,
  UNNAMED_PLURAL,
  UNNAMED_SINGULAR,
} from '../lexicon/sources.ts';
import type { ReadBlock } from '../reading.ts';
import { isCalledBack } from './called-back.ts';
import {
  areSomebodys,
  DEFINITE,
  describedOnly,
  INDEFINITE,
  isApposedBody,
  isFirmByForm,
  isListed,
  isNamedBody,
} from './described.ts';
import type { DraftLink, JudgedLink } from './draft.ts';
import { type KindContext, surnameOf } from './kind-context.ts';
import { isIndex, isNamedDocument, isOwnSite } from './named-papers.ts';
import { commonNounKind, isPlural, pronounKind } from './noun-kind.ts';
import { isOfficial } from './officials.ts';
import { arePapers, isOutletName, isOutletPhrase, isPressReport, isReportOf } from './outlets.ts';
import { RELEASED_REPORT } from './own-reports.ts';
import { areBodies, joinsBody, namesPerson, personNamed } from './persons.ts';
import { areMedia, backToDocument, isCitedPaper, isInvestigation, isThePaper, passesOn } from './press-by-use.ts';
import { describesSomebody, opensWithBody } from './sentence-before.ts';
import { CAPITAL, isPronoun, readSourcePhrase, type SourcePhrase } from './source-phrase.ts';
import { namedOneOf, whoSpeaks } from './who-speaks.ts';

/** What an outlet does only for itself: an agency that announces job cuts is a company that speaks, and relays nothing. */
const OWN_BUSINESS =
  /\b(?:denounce[sd]?|condemn(?:s|ed)?|announce[sd]?|unveil(?:s|ed)?|plans? to|intends? to|declined|denie[sd]|agreed|considering|comment|respond(?:ed)?|reply|replied|return(?:ed)?|reached|approached|contacted)\b/i;

/** The kind of a source phrase, read off its head, its names, what it does and what it refers back to. */
export function judgeSource(
  block: ReadBlock,
  { at: source, cue, relays }: DraftLink,
  context: KindContext,
): JudgedLink {
  if (source === null) return { kind: 'implicit', entity: null, head: '', person: null };
  const phrase = readSourcePhrase(block, source, context.lookUp);
  const cueText = cue === null ? '' : block.prose.slice(cue.start, cue.end);
  const quote = block.block.quote(source.start, source.end);
  const apposed = namedOneOf(phrase);
  const entity = context.lookUp.entityOf(apposed ? block.block.quote(apposed.start, apposed.end) : quote);
  const words: SourceWords = {
    phrase,
    apposed,
    cue: cueText,
    relays: relays === true,
    get titled() {
      return isTitle(block, phrase);
    },
    get own() {
      return cue !== null && OWN_FIGURES.test(block.prose.slice(cue.end, cue.end + FIGURES_REACH));
    },
    get ownDeeds() {
      return cue !== null && OWN_DEEDS.test(block.prose.slice(cue.end, cue.end + FIGURES_REACH));
    },
    get released() {
      return RELEASED_REPORT.test(block.prose.slice(Math.max(0, source.start - REPORT_REACH), source.start));
    },
    get describedBefore() {
      return /^(?:he|she)$/.test(phrase.head?.lower ?? '') && describesSomebody(block, source.start);
    },
    get bodyBefore() {
      return phrase.head?.lower === 'they' && opensWithBody(block, source.start);
    },
    get firstPerson() {
      return !block.names.some(({ start, type }) => type === 'person' && start < source.start);
    },
    get several() {
      return context.lookUp.entitiesOf(quote).length > 1;
    },
  };
  const described = kindOf(words, entity, context);
  const back = described === 'unnamed-person' && isCalledBack(phrase, block, source, context.sources);
  const kind = back ? 'named-person' : described;
  return {
    kind,
    entity: standsForItself(kind) ? null : (whoSpeaks(block, source, kind, phrase, entity, context)?.id ?? null),
    head: surnameOf(phrase.head?.text ?? ''),
    person: kind === 'named-person' ? personNamed(phrase) : null,
  };
}

/** Unnamed and implicit sources are no entity, even when a name stands inside their description. */
const standsForItself = (kind: SourceKind) =>
  kind === 'unnamed-person' || kind === 'unnamed-group' || kind === 'implicit';

/** What a company reports of itself, and where behind the cue it stands. */
const OWN_FIGURES =
  /\b(?:orders|deliveries|bookings|output|production|shipments|claims|revenues?|turnover|earnings|profits?|loss(?:es)?|sales|net income|results|dividend)\b/i;
/** What it says that it does itself, right behind the cue: "Norwell Press said it would buy Osler Books". */
const OWN_DEEDS =
  /^\s(?:that\s|on\s\w{6,9}\s(?:that\s)?)?it\s(?:will|would|plan(?:s|ned)?|expect(?:s|ed)?|intend(?:s|ed)?|(?:has\s|had\s)?agreed|(?:is|was)\s(?:buying|selling|closing|cutting|laying|launching|hiring|merging))\s(?!(?:not\s)?(?:publish|name|reveal|appeal|print|report|run)\b)/;
const FIGURES_REACH = 80;
const REPORT_REACH = 400;

/** A source phrase with what stands around it, looked at where it is asked for. */
interface SourceWords {
  readonly phrase: SourcePhrase;
  /** The name behind a comma of what is one among several; see `namedOneOf`. */
  readonly apposed: SourcePhrase['names'][number] | null;
  readonly cue: string;
  readonly relays: boolean;
  /** It is the title of a paper or a programme, by how it is set. */
  readonly titled: boolean;
  /** What is said are the source's own figures. */
  readonly own: boolean;
  /** What is said is what the source itself will do, or does. */
  readonly ownDeeds: boolean;
  /** A report was released just before. */
  readonly released: boolean;
  /** It is "he" or "she", and the sentence before told of somebody without a name. */
  readonly describedBefore: boolean;
  /** It is "they", and the sentence before opens with a body, and tells of nobody who said something. */
  readonly bodyBefore: boolean;
  /** Its paragraph names no person before it. */
  readonly firstPerson: boolean;
  /** It stands for several things at once: "the two countries". */
  readonly several: boolean;
}

/** "the *Harbour View*", "*Morning Round*": capitals that stand alone in italics, and tell of no body or document. */
function isTitle({ block }: ReadBlock, { tokens }: SourcePhrase): boolean {
  const title = tokens[0]?.lower === 'the' ? tokens.slice(1) : tokens;
  const [first, last] = [title[0], title.at(-1)];
  if (!first || !last || ORGANISATION_HEADS.has(last.lower) || DOCUMENT_WORDS.has(last.lower)) return false;
  return CAPITAL.test(first.text) && block.isSetOff(first.start, last.end);
}

function kindOf(words: SourceWords, entity: Referent | null, context: KindContext): SourceKind {
  const { phrase, cue } = words;
  const { tokens, headName } = phrase;
  const head = phrase.head?.lower ?? '';
  if (TALK.test(phrase.text)) return 'implicit';
  if (isOfficial(phrase)) return 'spokesperson';
  if (isPronoun(phrase.text)) {
    if (words.describedBefore) return 'unnamed-person';
    const kind = pronounKind(head, entity, context, words.firstPerson);
    // "It quoted the minister as saying"
    if (words.relays && head === 'it' && kind === 'named-organization') return 'outlet';
    return kind === 'unnamed-group' && entity === null && words.bodyBefore ? 'named-organization' : kind;
  }
  if (words.apposed) return words.apposed.type === 'person' ? 'named-person' : 'named-organization';
  const unnamed = describedOnly(phrase);
  if (unnamed) return unnamed;
  if (isFirmByForm(phrase) && !isOutletName(phrase.text, context.knownOutlets, false)) return 'named-organization';
  const reports = /\b(?:report|quot|cit|learn|understands)|^according to$/i.test(cue);
  if (
    headName &&
    !reports &&
    words.ownDeeds &&
    (PRESS_REPORT_WORDS.has(head) || isOutletName(phrase.text, context.knownOutlets, false))
  )
    return 'named-organization';
  const own = OWN_BUSINESS.test(cue) || (!reports && entity !== null && isListed(entity));
  if (!own && (words.titled || isOutletPhrase(phrase, context.knownOutlets, reports) || isCitedPaper(phrase, cue)))
    return 'outlet';
  if (
    head === 'paper' &&
    (tokens.length === 1 ||
      /^(?:trade|local|daily|morning|evening|sunday|business|financial)$/.test(tokens.at(-2)!.lower) ||
      (tokens.length === 2 && (words.relays || entity?.isOutlet || isThePaper(phrase, context))))
  )
    return 'outlet';
  if (
    joinsBody(phrase) ||
    isApposedBody(phrase) ||
    isNamedBody(phrase) ||
    (/^(?:headquarters|offices?|switchboard)$/.test(head) && phrase.names.length > 0)
  )
    return 'named-organization';
  if (areSomebodys(phrase)) return 'unnamed-group';
  if ((PRESS_REPORT_WORDS.has(head) || isInvestigation(head)) && isReportOf(phrase, context.knownOutlets))
    return 'outlet';
  if (isIndex(phrase)) return 'document';
  if (namesPerson(phrase, entity, context, reports)) {
    const official =
      (entity && context.sources.kindOf(entity.id) === 'spokesperson') ||
      (tokens.length <= 2 && context.sources.isOfficial(surnameOf(phrase.text)));
    return official ? 'spokesperson' : 'named-person';
  }
  if (PRESS_REPORT_WORDS.has(head) && isPressReport(phrase))
    return backToDocument(words, context) ? 'document' : 'outlet';
  if (arePapers(phrase, cue) || areMedia(phrase)) return 'outlet';
  if ((DOCUMENT_WORDS.has(head) || head === 'reports' || isOwnSite(phrase, context)) && !headName) return 'document';
  if (isNamedDocument(phrase)) return 'document';
  if (areBodies(phrase)) return 'unnamed-group';
  if (QUANTIFIER.test(tokens[0]?.lower ?? '') && OUTLET_HEADS.has(head)) return 'outlet';
  if (WALL_STREET.test(phrase.text) || head === 'half') return 'unnamed-group';
  if (QUANTIFIER.test(tokens[0]?.lower ?? '') && tokens.length > 1 && isPlural(head)) return 'unnamed-group';
  // "a Government Official": capitals do not name whom an article leaves unnamed.
  if (INDEFINITE.test(tokens[0]?.lower ?? '') && UNNAMED_SINGULAR.has(head)) return 'unnamed-person';
  const body = ORGANISATION_HEADS.has(head) && !OUTLET_HEADS.has(head);
  if (words.relays && !body && !UNNAMED_SINGULAR.has(head) && !UNNAMED_PLURAL.has(head)) return 'outlet';
  if (headName) return !words.own && passesOn(phrase, cue) ? 'outlet' : 'named-organization';
  const named = head === 'two' ? words.firstPerson : !UNNAMED_PLURAL.has(head);
  if (words.several && named && DEFINITE.test(tokens[0]?.lower ?? '')) return 'named-organization';
  return commonNounKind(phrase, entity, context);
}

/** What is said by nobody in particular. */
const TALK = /^(?:the |some |market )?(?:allegations?|rumou?rs?|speculation|hearsay|gossip)$/i;
/** A place that stands for those who trade there. */
const WALL_STREET = /^(?:wall street|the city)$/i;
const QUANTIFIER = /^(?:some|many|several|numerous|most|few|other|various|more)$/;
