import { bracketedWithin } from './bracketed.ts';
import { type Making, makePiece, type Piece } from './piece.ts';
import { ProseBuilder, sourceSpan } from './prose.ts';

const SENTENCE_END = /[.!?。！？…]["'”’»)\]]*\s+/g;

/** Makes pieces of at most `cap` units of prose, cut at ends of sentences, else at spaces, else anywhere. */
export function* piecesOf(making: Making, cap: number): Generator<Piece> {
  const { prose } = making;
  if (prose.text.length <= cap) {
    yield makePiece(making);
    return;
  }
  for (let at = 0; at < prose.text.length; ) {
    const end = cutBefore(prose.text, at, cap);
    const builder = new ProseBuilder();
    builder.addFrom(prose, at, end);
    const first = builder.length;
    for (const link of prose.links) {
      if (link.start >= at && link.end <= end) {
        const shift = first - end;
        builder.link({ ...link, start: Math.max(0, link.start + shift), end: link.end + shift });
      }
    }
    const part = builder.finish();
    const bracketed = bracketedWithin(making.bracketed, at, end);
    if (part.text !== '') yield makePiece({ ...making, ...sourceSpan(prose, at, end), prose: part, bracketed });
    at = end;
  }
}

function cutBefore(text: string, at: number, cap: number): number {
  if (text.length - at <= cap) return text.length;
  const stretch = text.slice(at, at + cap);
  let end = 0;
  for (const match of stretch.matchAll(SENTENCE_END)) end = match.index + match[0].length;
  if (end < cap / 2) end = Math.max(end, stretch.lastIndexOf(' ') + 1);
  if (end < cap / 2) {
    // Not between the halves of an astral character.
    const unit = text.charCodeAt(at + cap - 1);
    end = unit >= 0xd800 && unit < 0xdc00 ? cap - 1 : cap;
  }
  return at + end;
}
