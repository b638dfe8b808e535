/**
 * Verbs that hand a statement, belief or plan to a source. Groups follow the published attribution schemes (PARC 3.0,
 * PolNeAR) and our own reading of business copy; `takes` says which constructions count, so that "note", "claim" or
 * "plan" in another construction stays silent.
 */
export type CueClass =
  | 'speech'
  | 'announce'
  | 'relay'
  | 'claim'
  | 'factive'
  | 'belief'
  | 'intention'
  | 'suggestive'
  | 'denial'
  | 'command';

/**
 * clause: a bare clause may follow ("said it would"); that: only after "that"/"whether"/"how"; quote: a quotation before
 * or after; after: may stand after what it attributes ("…, Reuters reported"); to: an infinitive ("plans to"); ing: a gerund
 * ("is considering selling"); object: a noun phrase is the content ("announced a merger"); addressee: somebody is told first;
 * predicate: a noun phrase and what it is called ("called the bid a mistake"); as: the same with "as" ("described the bid as
 * hostile"); outlook: in the present tense, what is to come ("sees little chance of a deal"); value: a thing
 * and its figure ("put the stake at $3 million"); order: somebody and what to do ("urged investors to sell"); result: what
 * a period brought ("reported a loss").
 */
export type Construction =
  | 'clause'
  | 'that'
  | 'quote'
  | 'after'
  | 'to'
  | 'ing'
  | 'object'
  | 'addressee'
  | 'predicate'
  | 'as'
  | 'outlook'
  | 'value'
  | 'order'
  | 'result';

export interface CueVerb {
  readonly lemma: string;
  readonly class: CueClass;
  readonly takes: readonly Construction[];
  /** How sure the word is in these constructions, 0 to 1. */
  readonly strength: number;
  /** Prepositions whose object is the content: "warned of losses", "called for talks". */
  readonly governs?: readonly string[];
  readonly note?: string;
}

const verb = (cueClass: CueClass, takes: string, strength: number, lemmas: string, note?: string): CueVerb[] =>
  lemmas.split(' ').map((lemma) => ({
    lemma,
    class: cueClass,
    takes: takes.split(' ') as Construction[],
    strength,
    ...(note === undefined ? {} : { note }),
  }));

const PLAIN_VERBS: readonly CueVerb[] = [
  ...verb('speech', 'clause that quote after', 1, 'say'),
  ...verb('speech', 'clause that quote after addressee order', 0.95, 'tell'),
  ...verb('speech', 'that clause quote after', 0.9, 'add remark explain'),
  ...verb('speech', 'that quote after', 0.9, 'write comment reply respond joke recall'),
  ...verb('speech', 'that clause quote after', 0.9, 'state'),
  ...verb('speech', 'quote', 0.7, 'speak'),
  ...verb('speech', 'quote after', 0.6, 'read', 'what a statement does'),
  ...verb('speech', 'quote', 0.7, 'answer continue quip'),
  ...verb('speech', 'that quote after', 0.75, 'conclude testify clarify summarise summarize retort lament'),
  ...verb('speech', 'that', 0.7, 'highlight'),
  ...verb('speech', 'that object', 0.7, 'question', 'whom somebody questions is told nothing'),
  ...verb('speech', 'that object', 0.65, 'decry deplore'),
  ...verb('speech', 'that', 0.65, 'talk apologise apologize', 'only with their prepositions'),
  ...verb('speech', 'that after', 0.65, 'point', 'only "pointed out" and "pointed to"'),
  ...verb('speech', 'quote addressee', 0.7, 'ask', 'whom somebody asks to do something is told nothing'),
  ...verb('speech', 'quote predicate', 0.7, 'call', '"called a meeting" is a plain action'),
  ...verb('speech', 'quote as', 0.7, 'describe characterise characterize hail brand label regard refer'),
  ...verb('speech', 'that clause object', 0.7, 'express voice'),
  ...verb('speech', 'object', 0.7, 'accuse blame criticise criticize condemn denounce praise'),
  ...verb('speech', 'that quote addressee', 0.85, 'inform notify remind assure advise brief'),
  ...verb('speech', 'that quote after', 0.7, 'mention observe'),
  ...verb('speech', 'that quote after object', 0.7, 'note', 'a noun in bank notes and phone names'),
  ...verb('announce', 'clause that quote after object', 0.9, 'announce'),
  ...verb('announce', 'clause that quote after object', 0.75, 'disclose reveal'),
  ...verb(
    'announce',
    'that quote after object',
    0.75,
    'unveil',
    'a product that is unveiled is shown, and nothing is said',
  ),
  ...verb('announce', 'object', 0.65, 'outline'),
  ...verb('announce', 'that quote after predicate', 0.75, 'declare'),
  ...verb('announce', 'quote', 0.7, 'tweet post'),
  ...verb('speech', 'quote', 0.7, 'text email message shrug', 'what somebody wrote behind a quotation'),
  ...verb('relay', 'clause that quote after result ing', 0.9, 'report', 'a noun in "annual report"'),
  ...verb('relay', 'that clause after', 0.8, 'learn understand', 'relay only for outlets: "the Post has learned"'),
  ...verb('claim', 'clause that quote after to', 0.85, 'claim'),
  ...verb('claim', 'clause that quote after', 0.85, 'argue contend insist'),
  ...verb('claim', 'that clause quote after', 0.85, 'assert stress reiterate'),
  ...verb('claim', 'that quote after', 0.85, 'emphasize emphasise affirm'),
  ...verb('claim', 'that quote after', 0.7, 'underline underscore', 'figures underscore a trend'),
  ...verb('claim', 'that quote after', 0.85, 'maintain'),
  ...verb('claim', 'that clause quote after object', 0.85, 'allege'),
  ...verb('claim', 'clause that quote after', 0.8, 'warn'),
  ...verb('claim', 'that quote after', 0.8, 'caution boast complain object'),
  ...verb('claim', 'that to quote', 0.75, 'vow threaten'),
  ...verb('claim', 'that to quote object', 0.75, 'pledge promise', 'shares that are pledged secure a loan'),
  ...verb('factive', 'that quote after object clause', 0.85, 'confirm'),
  ...verb('factive', 'clause that quote after', 0.8, 'acknowledge admit concede'),
  ...verb('factive', 'that quote after', 0.8, 'recognize recognise'),
  ...verb('factive', 'that after', 0.6, 'show discover demonstrate prove', 'what a study or a filing does'),
  ...verb('factive', 'that clause after', 0.6, 'find', 'a bare clause only of those who look into something'),
  ...verb('belief', 'clause that after', 0.85, 'believe think'),
  ...verb('belief', 'that clause to after object', 0.85, 'expect'),
  ...verb('belief', 'that clause', 0.7, 'feel'),
  ...verb('belief', 'that clause after object', 0.7, 'fear'),
  ...verb('belief', 'that clause', 0.7, 'worry doubt suspect'),
  ...verb('belief', 'that', 0.7, 'wonder'),
  ...verb('belief', 'that after', 0.7, 'reason', 'a noun nearly always'),
  ...verb('belief', 'as outlook', 0.7, 'see', 'sees with the eyes in other constructions'),
  ...verb('belief', 'as', 0.7, 'view perceive'),
  ...verb('belief', 'that clause after object', 0.75, 'predict forecast estimate anticipate'),
  ...verb('belief', 'that clause after', 0.75, 'reckon'),
  ...verb('intention', 'to', 0.85, 'intend aim wish'),
  ...verb('intention', 'to object', 0.85, 'plan'),
  ...verb('intention', 'to object', 0.85, 'want'),
  ...verb('intention', 'to that clause', 0.85, 'hope'),
  ...verb('intention', 'ing object', 0.75, 'consider mull weigh contemplate'),
  ...verb(
    'suggestive',
    'that clause after object',
    0.7,
    'suggest indicate',
    'only of what can speak: prices that suggest a deal are no source',
  ),
  ...verb('suggestive', 'that', 0.75, 'hint imply signal'),
  ...verb('suggestive', 'clause that after', 0.8, 'speculate'),
  ...verb('belief', 'that', 0.65, 'bet'),
  ...verb('belief', 'value', 0.7, 'put value', 'only a thing at a figure'),
  ...verb('speech', 'object', 0.65, 'raise', 'only doubts and the like'),
  ...verb('denial', 'that ing object quote', 0.85, 'deny'),
  ...verb('denial', 'that object', 0.65, 'dispute rebut refute'),
  ...verb('denial', 'object', 0.65, 'reject', 'an offer that is rejected is no denial: only what others say'),
  ...verb('command', 'that', 0.6, 'recommend request'),
  ...verb('command', 'that to object', 0.6, 'propose'),
  ...verb('command', 'that to object', 0.6, 'demand', 'a thing only in the progressive'),
  ...verb('command', 'that order', 0.6, 'urge encourage'),
];

/** Prepositions whose object a verb hands to its source, by lemma. */
const GOVERNED: Readonly<Record<string, string>> = {
  call: 'for on upon',
  attribute: 'to',
  credit: 'with for',
  liken: 'to',
  ascribe: 'to',
  look: 'at for',
  warn: 'of against about',
  caution: 'against',
  complain: 'of about',
  worry: 'about',
  boast: 'of',
  hint: 'at',
  insist: 'on',
  speak: 'of',
  hope: 'for',
  point: 'out to',
  talk: 'about of',
  apologise: 'for',
  admit: 'to',
  rule: 'out',
  play: 'down',
  apologize: 'for',
};

/** The verbs of attribution, with the prepositions that some of them govern. */
export const CUE_VERBS: readonly CueVerb[] = PLAIN_VERBS.map(governing);

function governing(entry: CueVerb): CueVerb {
  const governed = GOVERNED[entry.lemma];
  return governed === undefined ? entry : { ...entry, governs: governed.split(' ') };
}

/**
 * Verbs of attribution that are another word nearly always ("rules", "charges", "projects"), so that the word alone tells
 * a learned extractor nothing; the rules know them in these constructions.
 */
export const RARE_CUE_VERBS: readonly CueVerb[] = [
  ...verb('claim', 'that', 0.75, 'charge'),
  ...verb('command', 'that', 0.75, 'rule hold', 'what a court does'),
  ...verb('belief', 'that clause after object', 0.75, 'project'),
  ...verb('speech', 'that quote after', 0.75, 'exclaim opine counter'),
  ...verb('speech', 'that', 0.65, 'attribute credit liken ascribe', 'only with their prepositions'),
  ...verb('belief', 'that clause', 0.75, 'concur'),
  ...verb('belief', 'that', 0.75, 'agree', 'what two firms agree is a deal: only what people think'),
  ...verb('speech', 'that', 0.65, 'play', 'only "played down"'),
  ...verb('belief', 'that outlook', 0.7, 'foresee'),
  ...verb('speech', 'object', 0.65, 'fault'),
  ...verb('speech', 'quote predicate', 0.7, 'dub'),
  ...verb('denial', 'object', 0.65, 'dismiss contest', 'only what others say'),
  ...verb('belief', 'that', 0.65, 'know', 'only what somebody does not know'),
  ...verb(
    'intention',
    'to',
    0.65,
    'look',
    'only "is looking to" and "is looking at", and "look for" of those who forecast',
  ),
].map(governing);

/** Forms that make a cue even where the tagger took them for another part of speech. */
export const SURE_FORMS: ReadonlySet<string> = new Set(
  'said says told tells announced announces added adds reported confirmed denied claimed stated argued insisted warned believes believed expects plans wants intends hopes wishes explained commented declared disclosed revealed quoted alleged informed notified reminded texted'.split(
    ' ',
  ),
);

/** Verbs that may stand before their subject after what they attribute: '"…", said the minister'. */
export const INVERTING: ReadonlySet<string> = new Set(
  'say add write report note explain warn comment remark state reply declare argue insist observe recall predict claim announce stress acknowledge admit confirm concede continue conclude complain joke respond caution'.split(
    ' ',
  ),
);

/** Verbs that do so before a person's name alone: "…, reckons Jane Doe". */
export const INVERTING_PERSONS: ReadonlySet<string> = new Set(
  'reckon think believe suggest contend assert maintain allege estimate speculate pledge vow promise joke quip'.split(
    ' ',
  ),
);

/** What a company or an economy reports of a period: "a loss of $3 million", "strong growth". */
export const RESULT_NOUNS: ReadonlySet<string> = new Set(
  'profit profits loss losses earnings income revenue revenues sales turnover results deficit surplus shortfall dividend decline declines decrease drop fall rise increase growth gain gains improvement start'.split(
    ' ',
  ),
);

/** What is seen to come or not to come: "sees no change", "see few signs". */
export const OUTLOOK_NOUNS: ReadonlySet<string> = new Set(
  'change changes sign signs chance chances risk risks threat potential growth recovery slowdown recession decline demand need reason reasons prospect prospects opportunity opportunities upside downside rise increase drop fall improvement profit profits loss losses sales earnings revenue problem problems danger end room promise'.split(
    ' ',
  ),
);

/** "It is believed that", "X is expected to": a belief nobody is named for. */
export const IMPLICIT_PARTICIPLES: ReadonlySet<string> = new Set(
  'expected believed understood thought said rumoured rumored reported known speculated planned considered estimated alleged suspected presumed assumed anticipated tipped predicted forecast projected feared hoped suggested claimed argued intended learnt'.split(
    ' ',
  ),
);

/** What is told of "it" without anybody who tells: "it was announced that". */
export const EXPLETIVE_PARTICIPLES: ReadonlySet<string> = new Set(
  'announced revealed disclosed confirmed noted stated added hinted found learned learnt'.split(' '),
);

/** Of the participles of a belief, the ones that need no infinitive: "further losses are expected". */
export const IMPLICIT_FORECASTS: ReadonlySet<string> = new Set(
  'expected predicted forecast rumoured rumored feared projected'.split(' '),
);

/** Adverbs that hand a sentence to nobody in particular. */
export const IMPLICIT_ADVERBS: ReadonlySet<string> = new Set('reportedly allegedly purportedly supposedly'.split(' '));

/** Verbs that do so only right behind a quotation: '"…," summarised the delegate'. */
export const INVERTING_QUOTATIONS: ReadonlySet<string> = new Set(
  'summarise summarize retort lament exclaim quip opine counter answer ask promise emphasise emphasize reiterate text email message tweet post read shrug pledge vow think reckon believe speculate suggest contend assert maintain estimate allege forecast'.split(
    ' ',
  ),
);

/** Nouns that carry a claim of nobody in particular before "that". */
export const IMPLICIT_NOUNS: ReadonlySet<string> = new Set(
  'rumours rumors rumour rumor speculation chatter gossip whispers allegations accusations reports claims suggestions expectations hopes fears concerns worries allegation assurances warnings suspicions concern suspicion talk beliefs doubts announcement revelation revelations complaint complaints prediction predictions'.split(
    ' ',
  ),
);

/** Nouns that carry a claim of whoever they are from: "remarks from the chairman that". */
export const VOICED_NOUNS: ReadonlySet<string> = new Set(
  'comment comments remark remarks statement statements indications signals hints assertions assertion warning signal hint'.split(
    ' ',
  ),
);

/** Of these, the ones that also take "of": "rumours of a sale". */
export const TOPIC_NOUNS: ReadonlySet<string> = new Set(
  'rumours rumors rumour rumor speculation chatter gossip whispers allegations accusations'.split(' '),
);

/** Nouns of talk that may be the subject of their sentence: "fears have arisen", "one worry is that". */
export const STANDING_TALK: ReadonlySet<string> = new Set(
  'rumours rumors rumour rumor speculation chatter gossip whispers allegations accusations claims suggestions expectations hopes fears concerns worries suspicions doubts misgivings questions allegation claim suggestion expectation hope fear concern worry suspicion belief unease alarm feeling perception assumption consensus view word talk reports complaints criticism criticisms'.split(
    ' ',
  ),
);

/** "is seen as", "is regarded as": a judgement of nobody's. */
export const JUDGED_AS: ReadonlySet<string> = new Set(
  'seen regarded viewed considered perceived cited mentioned touted described hailed saluted praised branded characterised characterized billed'.split(
    ' ',
  ),
);

/** "was accused of", "has been criticised for": what joins the judged and the judgement. */
export const JUDGED_LINKS: Readonly<Record<string, string>> = {
  accused: 'of',
  criticised: 'for',
  criticized: 'for',
  condemned: 'for',
  blamed: 'for',
  praised: 'for',
  attributed: 'to',
  credited: 'with',
};

/** What a source says something in, at, through: skipped between cue and content, and shown as where it was said. */
export const OCCASIONS: ReadonlySet<string> = new Set(
  'statement interview filing email e-mail letter release conference call report memo blog post tweet speech telephone phone briefing reporters journalists hearing note document press testimony presentation announcement message address circular media meeting analysts investors newspaper magazine website site edition editions page pages employees staff shareholders remarks comments'.split(
    ' ',
  ),
);

/** Adjectives of wants, fears and hopes behind "is", and what leads to their content. */
export const MINDED: Readonly<Record<string, readonly string[]>> = {
  keen: ['to', 'on'],
  eager: ['to'],
  interested: ['in'],
  worried: ['about', 'that'],
  concerned: ['about', 'that'],
  confident: ['that', 'of', 'about'],
  certain: ['that', 'of'],
  sure: ['that', 'of'],
  hopeful: ['that', 'of', 'about'],
  optimistic: ['that', 'about'],
  convinced: ['that', 'of'],
  surprised: ['that', 'at', 'by'],
  wary: ['of', 'about'],
  afraid: ['that', 'of'],
  nervous: ['that', 'about'],
  cautious: ['about'],
  bullish: ['on', 'about'],
  bearish: ['on', 'about'],
  critical: ['of'],
  supportive: ['of'],
  dismissive: ['of'],
  suspicious: ['of', 'that', 'about'],
  annoyed: ['that', 'at', 'about'],
  angry: ['that', 'at', 'about'],
  upset: ['that', 'at', 'about'],
  unhappy: ['that', 'with', 'about'],
  disappointed: ['that', 'with', 'by'],
  pleased: ['that'],
  doubtful: ['that', 'of', 'about'],
  determined: ['to'],
  sceptical: ['that', 'of', 'about'],
  skeptical: ['that', 'of', 'about'],
  unconvinced: ['that', 'of', 'by'],
  alarmed: ['that', 'at', 'by', 'about'],
  uneasy: ['that', 'at', 'about'],
  dismayed: ['that', 'at', 'by'],
  outraged: ['that', 'at', 'by'],
  frustrated: ['that', 'at', 'by', 'with'],
  relieved: ['that', 'at', 'by'],
  furious: ['that', 'at', 'about'],
  adamant: ['that'],
};
