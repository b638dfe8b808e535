import type { Span } from '../analysis.ts';
import type { Token } from '../language/language.ts';
import { OFFICES, ROLE_NOUNS, TITLES } from '../lexicon/titles.ts';
import type { ReadBlock } from '../reading.ts';
import { firstFrom } from '../span-search.ts';
import type { NameMention } from './names.ts';

/** What a person is, as the words beside the name say it. Prose offsets. */
export interface RoleSpan extends Span {
  /** Where the organisation stands that the person is with, when the words name one: any of the block's names. */
  readonly affiliation: Span | null;
}

const LONGEST_BEFORE = 7;
const LONGEST_AFTER = 16;
const isRoleWord = (token: Token): boolean =>
  ROLE_NOUNS.has(token.lower) || OFFICES.has(token.lower) || token.lower === 'head';
const LINKS = /^(?:of|at|for|with|from|to|and|the|&|'s|’s|-|in)$/;

/** The role that stands before or after the name at [start, end) of a block; null when nothing says one. */
export function roleBeside(block: ReadBlock, name: Span): RoleSpan | null {
  return roleBefore(block, name) ?? roleAfter(block, name);
}

function nameAt(block: ReadBlock, token: Token): NameMention | undefined {
  const at = firstFrom(block.names, token.start + 1) - 1;
  const name = block.names[at];
  return name && token.end <= name.end ? name : undefined;
}

function organisationIn(block: ReadBlock, from: number, to: number): Span | null {
  const names: NameMention[] = [];
  for (let i = firstFrom(block.names, from); i < block.names.length && block.names[i]!.end <= to; i++)
    names.push(block.names[i]!);
  return names.find((n) => n.type === 'organization') ?? names.find((n) => n.type === 'place') ?? null;
}

const COURTESY: ReadonlySet<string> = new Set(['mr', 'mrs', 'ms', 'miss', 'dr', 'sir']);

/** Whether a word may stand inside a role before its noun; an everyday noun before a capital is the phrase before. */
function isModifier(token: Token, next: Token | undefined): boolean {
  if (/^['’]s$|^-$|^and$|^&$/.test(token.lower)) return true;
  if (token.pos === 'NOUN') return !(token.text === token.lower && next && next.text !== next.lower);
  return token.pos === 'PROPN' || token.pos === 'ADJ' || /^(?:operating|marketing|managing|acting)$/.test(token.lower);
}

/** "Microsoft chief executive officer [Steve Roe]", "analyst [Jane Doe]", "President [Xi]". */
function roleBefore(block: ReadBlock, name: Span): RoleSpan | null {
  const { tokens } = block;
  let at = firstFrom(tokens, name.start);
  const comma = tokens[at - 1]?.text === ',' && tokens[at - 2] && isRoleWord(tokens[at - 2]!);
  if (comma) at--;
  let first = at;
  let role = false;
  for (let i = at - 1; i >= 0 && i >= at - LONGEST_BEFORE; i--) {
    const token = tokens[i]!;
    const inName = nameAt(block, token);
    if (inName?.type === 'person') break;
    const title = token.lower.replace(/\.$/, '');
    const word = isRoleWord(token) || TITLES.has(title);
    if (!role && !word) break;
    if (word && !COURTESY.has(title)) role = true;
    else if (!word && !inName && !isModifier(token, tokens[i + 1])) break;
    first = i;
  }
  while (first < at && /^['’]s$|^-$|^and$|^&$/.test(tokens[first]!.lower)) first++;
  if (!role || first >= at) return null;
  const start = tokens[first]!.start;
  const end = tokens[at - 1]!.end;
  return { start, end, affiliation: organisationIn(block, start, end) ?? ofOrganisation(block, name) };
}

/** "[Jane Doe], an analyst at Example Research," and "[Jane Doe] is the president of the Example Foundation". */
function roleAfter(block: ReadBlock, name: Span): RoleSpan | null {
  const { tokens } = block;
  const comma = firstFrom(tokens, name.end);
  const apposed = tokens[comma]?.text === ',' && tokens[comma]!.start === name.end;
  if (!apposed && !/^(?:is|was)$/.test(tokens[comma]?.lower ?? '')) return null;
  let last = -1;
  let role = false;
  for (let i = comma + 1; i < tokens.length && i <= comma + LONGEST_AFTER; i++) {
    const token = tokens[i]!;
    if (/^[,.;:()—–"“”]$|^--$/.test(token.text)) break;
    const whose = i === comma + 1 && /^(?:its|their)$/.test(token.lower);
    if (
      token.pos === 'AUX' ||
      (token.pos === 'PRON' && !whose) ||
      token.pos === 'SCONJ' ||
      (token.pos === 'VERB' && !nameAt(block, token))
    )
      break;
    if (isRoleWord(token)) role = true;
    else if (!role && i > comma + 7) return null;
    last = i;
  }
  if (!role || last < 0) return null;
  while (last > comma && LINKS.test(tokens[last]!.lower)) last--;
  const start = tokens[comma + 1]!.start;
  const end = tokens[last]!.end;
  return { start, end, affiliation: organisationIn(block, start, end) };
}

/** "[Jane Doe] of Example Capital". */
function ofOrganisation(block: ReadBlock, name: Span): Span | null {
  const word = block.tokens[firstFrom(block.tokens, name.end)];
  if (!word || !/^(?:of|at|from|with)$/.test(word.lower)) return null;
  const next = block.names[firstFrom(block.names, word.end)];
  return next && next.start <= word.end + 5 && next.type === 'organization' ? next : null;
}
