import type { Token } from '../language/language.ts';
import type { Form } from './name-forms.ts';
import type { NameMention } from './names.ts';
import { lowerTextOf } from './words.ts';

/** Verbs behind which two names stand that are two things: "would make Norvik Halden's largest supplier", "gave Norvik Halden's mill". */
const TWO_OBJECTS = /^(?:make|makes|making|made|give|gives|giving|gave|leave|leaves|leaving|left)$/;

/** The tokens before which names behind such verbs fall in two, where the story has each half as a name of its own. */
export function cutsIn(
  tokens: readonly Token[],
  names: readonly NameMention[],
  forms: ReadonlyMap<string, Form>,
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
      const isShort = () => [...forms.keys()].some((form) => form !== both && form.startsWith(`${left} `));
      if (isName(lowerTextOf(tokens, cut, to)) && (isName(left) || isShort())) cuts.push(cut);
    }
  }
  return cuts;
}

/** The names with those that hold a cut in two. */
export function cutAt(
  tokens: readonly Token[],
  names: readonly NameMention[],
  cuts: readonly number[],
): readonly NameMention[] {
  return names.flatMap((name) => {
    const cut = cuts.find((at) => name.start < tokens[at]!.start && tokens[at]!.start < name.end);
    if (cut === undefined) return [name];
    return [
      { ...name, end: tokens[cut - 1]!.end },
      { ...name, start: tokens[cut]!.start },
    ];
  });
}
