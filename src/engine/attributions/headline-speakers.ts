import { BARE_HEADS, UNNAMED_SINGULAR } from '../lexicon/sources.ts';
import { spansWithin } from '../span-search.ts';
import type { Draft, JudgedLink } from './draft.ts';

/** How many words a headline may call somebody by: "Presidential candidate", "Nordish bank chief". */
const LONGEST_CALLING = 4;

/**
 * Names whom a headline only describes: "Man claims share of Norwell" is Paul Bekk's claim where he is the first person
 * who speaks below it. Changes `judged`, the links of each draft, in place; somebody whom the article goes on to leave
 * unnamed stays so.
 */
export function nameHeadlineSpeakers(drafts: readonly Draft[], judged: JudgedLink[][]): void {
  for (let i = 0; i < drafts.length && isHeading(drafts[i]!); i++) {
    const link = judged[i]!.at(-1)!;
    if (link.kind !== 'unnamed-person' || !isCalling(drafts[i]!)) continue;
    const below = judged.findIndex((links, d) => d > i && !isHeading(drafts[d]!) && /person$/.test(links.at(-1)!.kind));
    const speaker = judged[below]?.at(-1);
    if (speaker?.kind !== 'named-person') continue;
    judged[i] = [...judged[i]!.slice(0, -1), { ...link, kind: 'named-person', entity: speaker.entity }];
  }
}

const isHeading = ({ block }: Draft): boolean => block.block.kind === 'heading';

/** "Man", "Presidential candidate": one somebody without an article, who is no bare "source". */
function isCalling({ block, links }: Draft): boolean {
  const { at } = links.at(-1)!;
  if (!at) return false;
  const words = spansWithin(block.tokens, at).map(({ lower }) => lower);
  const head = words.at(-1)!;
  if (words.length > LONGEST_CALLING || /^(?:an?|the|one|another|some)$/.test(words[0]!)) return false;
  return UNNAMED_SINGULAR.has(head) && (!BARE_HEADS.has(head) || /^(?:wo)?man$|^person$/.test(head));
}
