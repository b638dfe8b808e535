import type { Analysis, Attribution, Entity } from '../../../engine/analysis.ts';
import {
  ANONYMITY_LABELS,
  ENTITY_TYPE_LABELS,
  EVIDENCE_LABELS,
  FACTUALITY_LABELS,
  linkText,
  SOURCE_KIND_LABELS,
  shown,
  sourceText,
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
  const between = chain.slice(0, -1).map(linkText);
  const lines = [{ label: 'Who says it', value: who(attribution, analysis) }];
  if (between.length > 0) lines.push({ label: 'Through', value: between.join(', then ') });
  if (attribution.channel) lines.push({ label: 'Told to', value: attribution.channel });
  if (origin) lines.push({ label: 'On whose word', value: onWhoseWord(attribution) });
  lines.push({ label: 'How firmly', value: howFirmly(attribution) });
  lines.push({ label: unverified ? 'Why it is marked' : 'What it stands on', value: attribution.why });
  const evidence = EVIDENCE_LABELS[attribution.evidence];
  return { heading: unverified ? `${UNVERIFIED_LABELS[unverified]}: not verified` : evidence, lines };
}

/** What a name, a pronoun or a figure stands for. */
export function describeEntity(entity: Entity): Description {
  const lines = [];
  if (entity.role) lines.push({ label: 'Role', value: shown(entity.role) });
  if (entity.aliases.length > 0) lines.push({ label: 'Also', value: entity.aliases.join(', ') });
  const mentions = entity.mentions.length;
  if (mentions > 1) lines.push({ label: 'Mentions', value: String(mentions) });
  return { heading: `${ENTITY_TYPE_LABELS[entity.type]}: ${entity.name}`, lines };
}

function who(attribution: Attribution, analysis: Analysis): string {
  const origin = attribution.chain.at(-1);
  const words = attribution.chain.length > 1 && origin ? linkText(origin) : sourceText(attribution);
  const id = origin?.entity ?? (attribution.chain.length > 1 ? null : attribution.entity);
  const name = analysis.entities.find((entity) => entity.id === id)?.name;
  return name && !words.includes(name) ? `${words} (${name})` : words;
}

function onWhoseWord(attribution: Attribution): string {
  const origin = attribution.chain.at(-1);
  const kind = SOURCE_KIND_LABELS[origin?.kind ?? attribution.kind];
  const described = attribution.anonymity === null ? '' : `, ${ANONYMITY_LABELS[attribution.anonymity]}`;
  const reason = attribution.reason ? ` (\u201c${shown(attribution.reason)}\u201d)` : '';
  return kind + described + reason;
}

function howFirmly(attribution: Attribution): string {
  if (attribution.response) return `an answer, not a statement: \u201c${shown(attribution.cue)}\u201d`;
  const hedges = attribution.hedges.map((hedge) => `\u201c${shown(hedge)}\u201d`).join(', ');
  return FACTUALITY_LABELS[attribution.factuality] + (hedges ? `, hedged by ${hedges}` : '');
}
