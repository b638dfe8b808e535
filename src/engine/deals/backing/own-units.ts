import type { Attribution } from '../../analysis.ts';

/** "said its Tarn Publishing subsidiary agreed": what stands between the owner's "its" and the word for a part of the house. */
const OWN_UNIT =
  /^(?:that )?(?:its|their) ([^;:,“”"]{2,60}? )(?:unit|subsidiary|subsidiaries|division|arm|affiliate)s?\b/u;

/** The words for the unit that whoever speaks owns, with whose deal the statement begins; null where it begins otherwise. */
export function ownUnitIn({ content }: Attribution): string | null {
  const [first] = content;
  return first ? (OWN_UNIT.exec(first.plain ?? first.text)?.[1] ?? null) : null;
}
