import type { Attribution, ChainLink, Deal, Evidence, Unverified } from '../analysis.ts';
import type { Referent, ResolvedEntities } from '../entities/resolve.ts';

/** Whether a link of a chain is described and not named. */
export const isUnnamed = ({ kind }: ChainLink): boolean => kind === 'unnamed-person' || kind === 'unnamed-group';

/**
 * What the statement stands on, read off its chain; `party` tells whether the source is a party to what it speaks of,
 * `onRecord` whether a ruling puts it on record, whatever the article calls it.
 */
export function evidenceOf(chain: readonly ChainLink[], party: boolean, onRecord: boolean): Evidence {
  const first = chain[0]!;
  const last = chain.at(-1)!;
  if (first.kind === 'implicit' && !onRecord) return 'rumoured';
  if (first.kind === 'outlet') {
    const isOpen = chain.length === 1 || isUnnamed(last) || last.kind === 'implicit';
    return isOpen && !onRecord ? 'relayed-anonymous' : 'relayed-on-record';
  }
  if (isUnnamed(last) && !onRecord) return (last.anonymity ?? 0) <= 1 ? 'anonymous-bare' : 'anonymous-described';
  if (last.kind === 'document') return 'documented';
  return party ? 'party' : 'third-party';
}

/** Why the editor marks it; null when somebody on record stands behind it, first hand or by a ruling. */
export function unverifiedOf(chain: readonly ChainLink[], onRecord: boolean): Unverified | null {
  if (onRecord) return null;
  const last = chain.at(-1)!;
  if (isUnnamed(last)) return 'unnamed';
  if (last.kind === 'implicit') return 'unsourced';
  return chain.some((link) => link.kind === 'outlet') ? 'relayed' : null;
}

/** The same attributions with `party` where the source, or whom it speaks for, is a party to one of the article's deals. */
export function settleParties(
  attributions: readonly Attribution[],
  deals: readonly Deal[],
  entities: ResolvedEntities,
): Attribution[] {
  const parties = new Set(
    deals.flatMap((deal) => deal.parties.map((party) => party.entity)).filter((id) => id !== null),
  );
  const isParty = (entity: Referent | null) => entity !== null && parties.has(entity.id);
  const byId = new Map(attributions.map((attribution) => [attribution.id, attribution]));
  let before: readonly Referent[] = [];
  return attributions.map((attribution) => {
    const speakers = speakersOf(byId.get(attribution.ruling?.sameSourceAs ?? '') ?? attribution, entities, before);
    before = speakers;
    if (attribution.evidence !== 'third-party' || attribution.source === null) return attribution;
    const party = speakers.some((speaker) => isParty(speaker) || isParty(entities.affiliationOf(speaker)));
    return party ? { ...attribution, evidence: 'party' } : attribution;
  });
}

/** Whom the origin of an attribution stands for; "they" goes on with who spoke before when nothing else is known. */
function speakersOf(
  { chain }: Attribution,
  entities: ResolvedEntities,
  before: readonly Referent[],
): readonly Referent[] {
  const { at } = chain.at(-1)!;
  if (at === null) return [];
  const speakers = entities.entitiesOf(at);
  return speakers.length === 0 && /^(?:they|both)$/i.test(at.text) ? before : speakers;
}
