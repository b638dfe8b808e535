import type { Token } from '../language/language.ts';
import type { KnownForms } from './name-forms.ts';
import type { NameMention } from './names.ts';
import { lowerTextOf } from './words.ts';

/** Verbs behind which two names stand that are two things: "would make Norvik Halden's largest supplier", "gave Norvik Halden's mill". */
const TWO_OBJECTS = /^(?:make|makes|making|made|give|gives|giving|gave|leave|leaves|leaving|left)$/;

/** "the Norvik-Halden merger": a hyphen or a dash between two names, and what two have with each other. */
const BETWEEN_TWO =
  /^(?:merger|deal|tie-up|combination|talks?|alliance|venture|agreement|pact|partnership|takeover|transaction|dispute|case|saga|contract|team|duo)s?$/;
/** "sold to Norvik/Halden": a stroke stands between two wherever it is. */
const STROKE = /^\/$/;
const BETWEEN_NAMES = /^[-‑–/]$/;

/**
 * The tokens before which names fall in two, where the story has each half as a name of its own: those behind such verbs,
 * and those with a hyphen or a stroke between them; in order.
 */
export function cutsIn(
  tokens: readonly Token[],
  names: readonly NameMention[],
  { forms, openings }: KnownForms,
): readonly number[] {
  const cuts: number[] = [];
  const isName = (text: string) => (forms.get(text)?.inside ?? 0) > 0;
  const isFirm = (text: string) =>
    (forms.get(text)?.type ?? (openings.has(text) ? 'organization' : null)) === 'organization';
  let at = 0;
  for (const name of names) {
    while (at < tokens.length && tokens[at]!.start < name.start) at++;
    let to = at;
    while (to < tokens.length && tokens[to]!.end <= name.end) to++;
    // "Kim Dae-hyun", "Stoke-on-Tarn": people and places have hyphens of their own.
    const mayBeFirms = name.type === 'organization' || name.type === 'other';
    const link = BETWEEN_TWO.test(tokens[to]?.lower ?? '') ? BETWEEN_NAMES : STROKE;
    for (let cut = at + 2; mayBeFirms && cut < to; cut++)
      if (
        link.test(tokens[cut - 1]!.text) &&
        isFirm(lowerTextOf(tokens, at, cut - 1)) &&
        isFirm(lowerTextOf(tokens, cut, to))
      )
        cuts.push(cut);
    if (!TWO_OBJECTS.test(tokens[at - 1]?.lower ?? '')) continue;
    const both = lowerTextOf(tokens, at, to);
    for (let cut = at + 1; cut < to; cut++) {
      const left = lowerTextOf(tokens, at, cut);
      // The whole name may be one of the forms that open so.
      const own = forms.has(both) ? 1 : 0;
      const isShort = (openings.get(left) ?? 0) > own;
      if ((isName(left) || isShort) && isName(lowerTextOf(tokens, cut, to))) cuts.push(cut);
    }
  }
  return cuts;
}

/** The names with those that hold a cut in two, each half of the kind that the story has it for; names and cuts in order. */
export function cutAt(
  tokens: readonly Token[],
  names: readonly NameMention[],
  cuts: readonly number[],
  { forms }: KnownForms,
): readonly NameMention[] {
  let next = 0;
  return names.flatMap((name) => {
    while (next < cuts.length && tokens[cuts[next]!]!.start <= name.start) next++;
    const cut = cuts[next];
    if (cut === undefined || tokens[cut]!.start >= name.end) return [name];
    const last = BETWEEN_NAMES.test(tokens[cut - 1]!.text) ? cut - 1 : cut;
    let first = cut;
    while (first > 0 && tokens[first - 1]!.start >= name.start) first--;
    let to = cut;
    while (to < tokens.length && tokens[to]!.end <= name.end) to++;
    const typeOf = (from: number, end: number) =>
      forms.get(lowerTextOf(tokens, from, end))?.type ?? (name.type === 'other' ? 'organization' : name.type);
    return [
      { ...name, end: tokens[last - 1]!.end, type: typeOf(first, last) },
      { ...name, start: tokens[cut]!.start, type: typeOf(cut, to) },
    ];
  });
}
