import type { Analysis, Attribution, ChainLink, Entity } from '../../../engine/analysis.ts';
import type { RegisterEntry } from '../../../engine/entities/register.ts';
import { wordsOf } from '../../../report/english.ts';
import { entityFacts, saidCount, saidWords } from '../../../report/entity-facts.ts';
import { type Names, namesOf } from '../../../report/names.ts';
import { valueWords } from '../../../report/value-words.ts';
import {
  ANONYMITY_LABELS,
  ENTITY_TYPE_LABELS,
  EVIDENCE_LABELS,
  FACTUALITY_LABELS,
  linkName,
  linkText,
  SOURCE_KIND_LABELS,
  UNVERIFIED_LABELS,
} from '../../wording.ts';

/** A hover's text before it becomes Markdown: the values are the article's words and must be escaped. */
export interface Description {
  readonly heading: string;
  readonly lines: readonly { readonly label: string; readonly value: string }[];
}

/** Who says it, through whom, on whose word, how firmly, and why it is marked. */
export function describeAttribution(attribution: Attribution, analysis: Analysis): Description {
  const { chain, unverified } = attribution;
  const origin = chain.at(-1);
  const names = namesOf(analysis);
  const between = chain.slice(0, -1).map((link) => who(link, attribution, names));
  const lines = [{ label: 'Who says it', value: origin ? who(origin, attribution, names) : NOBODY }];
  if (between.length > 0) lines.push({ label: 'Through', value: between.join(', then ') });
  if (attribution.channel) lines.push({ label: 'Told to', value: attribution.channel });
  if (origin && origin.kind !== 'implicit') lines.push({ label: 'On whose word', value: onWhoseWord(attribution) });
  lines.push({ label: 'How firmly', value: howFirmly(attribution) });
  lines.push({ label: unverified ? 'Why it is marked' : 'What it stands on', value: attribution.why });
  return { heading: headingOf(attribution), lines };
}

function headingOf({ unverified, ruling, evidence }: Attribution): string {
  if (unverified) return `${UNVERIFIED_LABELS[unverified]}: not verified`;
  return ruling?.onRecord ? 'On record, as a checker has set it' : EVIDENCE_LABELS[evidence];
}

/** More spellings than these are noise in a hover. */
const MOST_ALIASES = 5;

/**
 * Who or what a name is in this article, or what a figure comes to: role, spellings, mentions, what is attributed to it.
 * `entry` is what the project's register says of it; what it says is counted only where it stands beside it. Null for a figure or a date that says all there is to say.
 */
export function describeEntity(
  entity: Entity,
  analysis: Analysis,
  { entry, isBesideWords }: { readonly entry: RegisterEntry | null; readonly isBesideWords: boolean },
): Description | null {
  const lines = [];
  const role = entity.role ? wordsOf(entity.role) : entry?.role;
  if (role) lines.push({ label: 'Role', value: role });
  if (entry?.side) lines.push({ label: 'Side', value: entry.side });
  if (entry?.ticker) lines.push({ label: 'Ticker', value: entry.ticker });
  if (entity.aliases.length > 0) lines.push({ label: 'Also', value: someOf(entity.aliases) });
  const value = valueWords(entity);
  if (value) lines.push(value);
  const facts = entityFacts(entity, analysis);
  if (facts.mentions > 1) lines.push({ label: 'Mentions', value: String(facts.mentions) });
  const said = isBesideWords ? saidCount(facts) : saidWords(facts);
  if (said) lines.push({ label: 'Attributed here', value: said });
  if (lines.length === 0 && entity.value) return null;
  return { heading: `${ENTITY_TYPE_LABELS[entity.type]}: ${entity.name}`, lines };
}

function someOf(words: readonly string[]): string {
  const more = words.length - MOST_ALIASES;
  return words.slice(0, MOST_ALIASES).join(', ') + (more > 0 ? ` and ${more} more` : '');
}

const NOBODY = 'nobody: no source is given';

/** The article's own words, and in brackets the name that a pronoun or a description leads back to. */
function who(link: ChainLink, attribution: Attribution, names: Names): string {
  if (link.kind === 'implicit') return NOBODY;
  const words = linkText(link);
  const name = linkName(link, attribution, names);
  const known = name.toLowerCase() === words.toLowerCase() ? names.entity(link.entity) : name;
  return known && !isSpoken(words, known) ? `${words} (${known})` : words;
}

/** Whether the words say the name already, be it in other capitals. */
function isSpoken(words: string, name: string): boolean {
  return words.toLowerCase().includes(name.toLowerCase());
}

function onWhoseWord(attribution: Attribution): string {
  const origin = attribution.chain.at(-1);
  const kind = SOURCE_KIND_LABELS[origin?.kind ?? attribution.kind];
  const described = attribution.anonymity === null ? '' : `, ${ANONYMITY_LABELS[attribution.anonymity]}`;
  const reason = attribution.reason ? ` (\u201c${wordsOf(attribution.reason)}\u201d)` : '';
  return kind + described + reason;
}

function howFirmly(attribution: Attribution): string {
  if (attribution.response && attribution.content.length === 0)
    return `an answer, not a statement: \u201c${wordsOf(attribution.cue)}\u201d`;
  const words = new Set(attribution.hedges.map((hedge) => wordsOf(hedge).toLowerCase()));
  const hedges = [...words].map((hedge) => `\u201c${hedge}\u201d`).join(', ');
  return FACTUALITY_LABELS[attribution.factuality] + (hedges ? `, hedged by ${hedges}` : '');
}
