import { sideKey } from '../casting/sighting.ts';
import type { Line } from '../sentence/line.ts';
import { type Draft, lastLine } from './draft.ts';

const CARRIERS =
  /\b(?:the companies|the pair|the partners|the parties|the consortium|both companies|both firms|the two|both airlines|the airlines|combined company|combined entity|new company|new firm|merged|combined|the firms|the new entity|shareholders|per share|a share|such)\b/;

const MATTERS = /\b(?:pric(?:e|ing)|terms|details|approvals?|regulators?|shareholders?|disclosed|financing)\b/;
/** What will be, soon after a deal was spoken of, is what the deal brings. */
const PLANNED =
  /\b(?:will|would|(?:is|are|was|were) to|(?:expect|plan|intend|aim|hope)(?:s|ed)? to|must|subject to|may|could)\b/;

/** What opens a sentence that goes on about the one before, or names the deal again. */
const OPENINGS =
  /^(?:it|this|they|both|under|(?:also |not )?(?:included|excluded|covered)|the (?:order|deal|contract|agreement|accord|pact|sale|purchase|package|venture|partnership|memorandum|arrangement|tie-up|transaction))\b/;

/** How a share or an index moved. */
const MOVED =
  /\b(?:rose|fell|lost|gained|added|climbed|dropped|jumped|slipped|slid|tumbled|surged|plunged|advanced|declined|shed|sank|soared|edged|dipped)\b[^;]{0,40}(?:%|\bpercent\b|\bper cent\b|\bpoints?\b)/;

/** "Wexham fell 5%": a report of the markets has turned to another firm than those of the deal. */
export function turnsToOther(line: Line, active: Draft): boolean {
  if (line.heading || !MOVED.test(line.text)) return false;
  const keys = new Set(active.sides.map(sideKey));
  const named = line.actors.flatMap(({ entities, pronoun }) => (pronoun ? [] : entities));
  return named.some(({ type }) => type === 'organization') && !named.some(({ id }) => keys.has(id));
}

/** Whether a sentence without a deal word of its own goes on about the active deal. */
export function goesOn(line: Line, active: Draft): boolean {
  if (line.heading) return false;
  const { text } = line;
  if (CARRIERS.test(text)) return true;
  const listed = [...active.listed].at(-1);
  const near = line.index - Math.max(lastLine(active), listed?.index ?? 0);
  if (near > 3) return false;
  if (MATTERS.test(text) || PLANNED.test(text)) return true;
  if (near > 2) return false;
  if (OPENINGS.test(text)) return true;
  const keys = new Set(active.sides.map(sideKey));
  return line.actors.some((actor) => actor.entities.some(({ id }) => keys.has(id)));
}
