import type { Span } from '../../analysis.ts';
import type { Token } from '../../language/language.ts';
import { isSpeaker } from './can-speak.ts';

/** Words of the longest label. */
const LONGEST = 6;
/** Words that must follow for it to be a label and no headline's "Halden sold: sources". */
const SHORTEST_REST = 6;

/** What newsletters write before an item with a verb in it: "Why it matters:", "What's next:", "Zoom in:", "Driving the news:". */
const SET_PHRASE =
  /^(?:why (?:it|this|that) matters|what(?:['’]s| is) (?:next|new|happening|at stake)|what to (?:watch|know)|(?:zoom|zooming) (?:in|out)|driving the news|catch up quick|between the lines|(?:the )?bottom line|go deeper|flashback|yes, but|reality check|state of play|the (?:intrigue|details|backdrop|context|latest|catch|deal)|worth noting)$/;

/**
 * The tokens of a label that opens a block and belongs to no sentence: "Media corner: Halden is to …", "Why it matters: …".
 * 0 where none does: a label with somebody in it may be who speaks.
 */
export function runInLabel(prose: string, tokens: readonly Token[], names: readonly Span[]): number {
  const colon = prose.indexOf(':');
  if (colon < 3 || colon > LONGEST * 12 || prose[colon + 1] !== ' ' || !/^[\p{Lu}\d“"‘']/u.test(prose[colon + 2] ?? ''))
    return 0;
  let at = 0;
  while (at <= LONGEST + 2 && at < tokens.length && tokens[at]!.start < colon) at++;
  if (tokens[at]?.text !== ':' || at > LONGEST || at === 0 || tokens.length - at - 1 < SHORTEST_REST) return 0;
  const label = prose.slice(0, colon).toLowerCase();
  if (SET_PHRASE.test(label)) return at + 1;
  const opensWithName = names[0] !== undefined && names[0].start <= tokens[0]!.end;
  if (opensWithName || isSpeaker(tokens[at - 1]!.lower)) return 0;
  return tokens.slice(0, at).every(({ text, pos }) => !/^(?:VERB|AUX|PRON)$/.test(pos) && /^[\p{L}'’&-]/u.test(text))
    ? at + 1
    : 0;
}
