import type { Attribution, Mention, Span } from '../../analysis.ts';
import type { ResolvedEntities } from '../../entities/resolve.ts';
import { ORGANISATION_PLURALS } from '../../lexicon/nominals.ts';
import type { Side } from '../casting/sighting.ts';
import { ownUnitIn } from './own-units.ts';
import { isBareOffice, isOfCouncil } from './states.ts';

/** "company officials", "a bank spokesman", "a press release": they speak for a company that the source does not name. */
const OFFICIALS =
  /^(?:an? |the |one )?(?:(?:company|corporate|bank|airline|firm) (?:spokes\w+|officials?|executives?|statement|announcement)|(?:press|news) release)$/i;

/** "a spokesman", "chief executive Jane Doe": an office with nothing said of whose it is. */
const ALONE =
  /^(?:[Aa]n? |[Tt]he )?(?:[Ss]pokes(?:man|woman|person)|[Cc]hief [Ee]xecutive(?: [Oo]fficer)?|CEO|[Cc]hief [Ff]inancial [Oo]fficer|CFO|[Ff]inance (?:[Dd]irector|[Cc]hief)|(?:[Mm]anaging|[Gg]eneral) [Dd]irector|[Gg]eneral [Mm]anager|[Cc]hair(?:man|woman|person)?)(?: (?:(?:Mr|Mrs|Ms|Dr)\.? )?\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]+){0,3})?$/u;

/** What a side is called by its part in the deal. */
export const ROLES: Readonly<Partial<Record<Side['role'], RegExp>>> = {
  buyer:
    /^(?:the |an? )?(?:\p{L}+ )?(?:buyer|acquirer|bidder|suitor|purchaser)(?:['’]s\b|$)|\bof the (?:buyer|acquirer|bidder|suitor|purchaser)\b/iu,
  target: /^(?:the |an? )?(?:\p{L}+ )?target(?:['’]s\b|$)|\bof the (?:takeover )?target\b/iu,
  seller: /^(?:the |an? )?(?:seller|vendor)(?:['’]s\b|$)|\bof the (?:seller|vendor)\b/iu,
};

/** Houses of one kind that deal with each other. */
const HOUSES = [
  ...ORGANISATION_PLURALS,
  ...'agencies cities clubs countries governments hospitals ministries nations operators states teams towns unions universities'.split(
    ' ',
  ),
].join('|');

/** "the two firms", "both companies", "the two Danish companies": all who are named as sides. */
export const ALL_SIDES = new RegExp(
  `\\b(?:a|their|the) joint (?:statement|announcement|release|letter)\\b|\\b(?:both|the (?:two|three)) (?:\\p{L}+ )?(?:${HOUSES})\\b`,
  'iu',
);

/** Plurals for others than the sides too: the banks that lend, the rivals of both. */
const AMBIGUOUS = new Set(['banks', 'lenders', 'rivals', 'subsidiaries', 'chains', 'makers', 'sides']);
const TOGETHER = new RegExp(
  `^(?:they|both|the (?:${[...ORGANISATION_PLURALS].filter((plural) => !AMBIGUOUS.has(plural)).join('|')})|n?either (?:company|firm|side|party|group|airline|bank))$`,
  'i',
);

/** "The companies said", "They said": houses that were named together, and no one of them. */
export const isTogether = ({ kind, entity, source }: Attribution): boolean =>
  kind === 'named-organization' && entity === null && TOGETHER.test(source?.plain ?? source?.text ?? '');

/** "a company spokesman": whoever speaks for a company that the source does not name. */
export function isOfficial({ source }: Attribution): boolean {
  const text = source?.plain ?? source?.text ?? '';
  return OFFICIALS.test(text) || ALONE.test(text);
}

/** Whoever speaks for a company or a state that the source does not name. */
export const isNameless = (attribution: Attribution): boolean =>
  isOfficial(attribution) ||
  ownUnitIn(attribution) !== null ||
  [isBareOffice, isOfCouncil, isByRole].some((holds) =>
    holds(attribution.source?.plain ?? attribution.source?.text ?? ''),
  );

/** "the buyer's chairman": the words say which side of a deal it is. */
const isByRole = (source: string): boolean => Object.values(ROLES).some((words) => words?.test(source));

/** "a company spokesman": speaks for the company that what is said names first; several spokesmen for all that it names. */
export function companyOf(
  { source, content }: Attribution,
  sides: readonly Side[],
  entities: ResolvedEntities,
): readonly Side[] {
  const named = sides
    .flatMap((side) => {
      const at = side.entity?.type === 'organization' ? firstWithin(entities.mentionsOf(side.entity), content) : null;
      return at === null ? [] : [{ side, at }];
    })
    .sort((a, b) => a.at - b.at)
    .map(({ side }) => side);
  if (named.length === 0) return named;
  // "Halden is in talks on Norse firms, a company spokesman said": it is Halden's, though the Norse alone be a side.
  const first = content.flatMap((quote) => entities.entitiesOf(quote)).find(({ type }) => type === 'organization');
  if (first && !sides.some(({ entity }) => entity === first)) return [];
  return /\bspokes(?:men|women|people|persons)\b/i.test(source?.text ?? '') ? named : named.slice(0, 1);
}

/** Where an entity is first named within what is said, as a UTF-16 offset into the source; null where it is not. */
function firstWithin(mentions: readonly Mention[], content: readonly Span[]): number | null {
  const mention = mentions.find(({ start, end }) => content.some((span) => span.start <= start && end <= span.end));
  return mention?.start ?? null;
}

const HOLDERS =
  /\b(?:officials?|executives?|representatives?|officers?|managers?|directors?|management|lawyers? for)\b|^(?:no ?one|nobody|staff) (?:at|from) /i;

/** Several who hold an office, and are not said to hide behind it. */
const SEVERAL =
  /^(?:senior )?(?:officials|executives|representatives|spokes(?:men|people|persons)) (?:of|at|from|for) (?:both|the two) \p{L}+$|^(?:the )?(?:[\p{Lu}][\p{L}\p{N}.&'’-]* ){1,4}(?:officials|executives|representatives)$|^(?:[Tt]he )?(?:[Oo]fficials|[Ee]xecutives|[Rr]epresentatives) (?:of|at|from|for) \p{Lu}/u;
const HIDDEN = /\b(?:senior|former|some|unnamed|anonym|familiar|close|condition)/i;

/** "Halden officials said", "a Halden executive declined to comment", "no one at Halden was available": whoever refuses, or several who speak, do it for their house. */
export function holdsOffice({ response, source, chain }: Attribution): boolean {
  const text = source?.plain ?? source?.text ?? '';
  if (response !== null) return HOLDERS.test(text);
  return chain.length === 1 && (chain[0]?.anonymity ?? 0) < 4 && SEVERAL.test(text) && !HIDDEN.test(text);
}
