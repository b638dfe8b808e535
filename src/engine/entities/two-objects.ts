import type { Token } from '../language/language.ts';
import type { KnownForms } from './name-forms.ts';
import type { NameMention } from './names.ts';
import { lowerTextOf } from './words.ts';

/** Verbs behind which two names stand that are two things: "would make Norvik Halden's largest supplier", "gave Norvik Halden's mill". */
const TWO_OBJECTS = /^(?:make|makes|making|made|give|gives|giving|gave|leave|leaves|leaving|left)$/;

/** The tokens before which names behind such verbs fall in two, where the story has each half as a name of its own; in order. */
export function cutsIn(
  tokens: readonly Token[],
  names: readonly NameMention[],
  { forms, openings }: KnownForms,
): readonly number[] {
  const cuts: number[] = [];
  const isName = (text: string) => (forms.get(text)?.inside ?? 0) > 0;
  let at = 0;
  for (const name of names) {
    while (at < tokens.length && tokens[at]!.start < name.start) at++;
    if (!TWO_OBJECTS.test(tokens[at - 1]?.lower ?? '')) continue;
    let to = at;
    while (to < tokens.length && tokens[to]!.end <= name.end) to++;
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

/** The names with those that hold a cut in two; names and cuts in order. */
export function cutAt(
  tokens: readonly Token[],
  names: readonly NameMention[],
  cuts: readonly number[],
): readonly NameMention[] {
  let next = 0;
  return names.flatMap((name) => {
    while (next < cuts.length && tokens[cuts[next]!]!.start <= name.start) next++;
    const cut = cuts[next];
    if (cut === undefined || tokens[cut]!.start >= name.end) return [name];
    return [
      { ...name, end: tokens[cut - 1]!.end },
      { ...name, start: tokens[cut]!.start },
    ];
  });
}
