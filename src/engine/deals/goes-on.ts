import { type Draft, lastLine } from './draft.ts';
import type { Line } from './line.ts';
import { sideKey } from './sighting.ts';

const CARRIERS =
  /\b(?:the companies|both companies|both firms|the two|both airlines|the airlines|combined company|combined entity|new company|new firm|merged|combined|the firms|the new entity|shareholders|per share|a share|such)\b/;

/** Whether a sentence without a deal word of its own goes on about the active deal. */
export function goesOn(line: Line, active: Draft): boolean {
  if (line.heading) return false;
  const text = line.block.prose.slice(line.tokens[0]!.start, line.tokens[line.tokens.length - 1]!.end).toLowerCase();
  if (CARRIERS.test(text)) return true;
  const matter = /\b(?:pric(?:e|ing)|terms|details|approvals?|regulators?|shareholders?|disclosed|financing)\b/.test(
    text,
  );
  const listed = [...active.listed].at(-1);
  const near = line.index - Math.max(lastLine(active), listed?.index ?? 0);
  const keys = new Set(active.sides.map(sideKey));
  const sides = new Set(
    line.actors.flatMap((actor) => actor.entities.map((entity) => entity.id)).filter((id) => keys.has(id)),
  );
  return (near <= 3 && matter) || (near <= 2 && (sides.size > 0 || /^(?:it|this|they|both|under)\b/.test(text)));
}
