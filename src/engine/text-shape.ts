/** What a Markdown text looks like from afar, without parsing it. Shares are of its letters; rates are per 100 words. */
export interface TextShape {
  readonly words: number;
  /** Fenced and indented code. */
  readonly codeShare: number;
  readonly htmlShare: number;
  readonly listShare: number;
  readonly tableShare: number;
  readonly headings: readonly string[];
  /** `Code` in running text. */
  readonly inlineCodeRate: number;
  /** "You" and "I" outside quotation marks. */
  readonly addressRate: number;
  /** Sentences and items that begin with an order: "Run", "See", "Use". */
  readonly orderRate: number;
  /** Task boxes: "- [ ] call the bank". */
  readonly taskBoxes: number;
}

type LineKind = 'blank' | 'code' | 'html' | 'heading' | 'list' | 'table' | 'prose';

const FENCE = /^ {0,3}(```|~~~)/;
const HEADING = /^ {0,3}#{1,6}[ \t](.*)$/;
const LIST = /^\s{0,12}(?:[-*+]|\d{1,9}[.)])[ \t]+\S/;
const HTML = /^ {0,3}<[a-z!/]/i;
const ORDERS =
  /(?:^|[.:!?)\]][ \t]+|^\s*(?:[-*+]|\d{1,9}[.)])[ \t]+)(?:Add|Avoid|Build|Call|Change|Check|Click|Clone|Configure|Copy|Create|Do not|Don['’]t|Download|Ensure|Enter|Fix|Import|Install|Make sure|Note that|Open|Pass|Please|Press|Read|Remember|Remove|Replace|Run|Save|See|Select|Set|Specify|Start|Update|Upgrade|Use|Write)\b/g;
const ADDRESS = /\b(?:you|your|yours|I|I['’]m|I['’]ve)\b/gi;
const QUOTED = /“[^“”\n]{0,2000}”|"[^"\n]{0,2000}"/g;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu;

const countOf = (text: string, pattern: RegExp): number => {
  let n = 0;
  for (const _ of text.matchAll(pattern)) n++;
  return n;
};

/** Looks at each line once; front matter is left out. */
export function textShape(text: string): TextShape {
  const chars: Record<LineKind, number> = { blank: 0, code: 0, html: 0, heading: 0, list: 0, table: 0, prose: 0 };
  const headings: string[] = [];
  const prose: string[] = [];
  let taskBoxes = 0;
  let fence: string | null = null;
  let before: LineKind = 'blank';
  for (const line of bodyOf(text).split(/\r?\n/)) {
    const mark = FENCE.exec(line)?.[1] ?? null;
    let kind: LineKind;
    if (fence !== null || mark !== null) {
      if (fence === null) fence = mark;
      else if (mark === fence) fence = null;
      kind = 'code';
    } else kind = kindOf(line, before);
    before = kind;
    chars[kind] += line.trim().length;
    if (kind === 'heading') headings.push(titleOf(line));
    else if (kind === 'prose' || kind === 'list') prose.push(line);
    if (kind === 'list' && /^\s*[-*+] \[[ xX]\] /.test(line)) taskBoxes++;
  }
  const running = prose.join('\n');
  const words = countOf(running, WORD);
  const all = Object.values(chars).reduce((sum, n) => sum + n, 0) || 1;
  const rate = (n: number): number => (n * 100) / Math.max(words, 1);
  return {
    words,
    codeShare: chars.code / all,
    htmlShare: chars.html / all,
    listShare: chars.list / all,
    tableShare: chars.table / all,
    headings,
    inlineCodeRate: rate(countOf(running, /`[^`\n]{1,200}`/g)),
    addressRate: rate(countOf(running.replace(QUOTED, ' '), ADDRESS)),
    orderRate: rate(prose.reduce((n, line) => n + countOf(line, ORDERS), 0)),
    taskBoxes,
  };
}

function kindOf(line: string, before: LineKind): LineKind {
  if (line.trim() === '') return 'blank';
  if (HEADING.test(line)) return 'heading';
  if (/^ {0,3}(?:=+|-{3,})\s*$/.test(line)) return 'heading';
  if (LIST.test(line)) return 'list';
  if (before === 'list' && /^\s/.test(line)) return 'list';
  if (/^(?: {4}|\t)/.test(line) && (before === 'blank' || before === 'code')) return 'code';
  if (HTML.test(line)) return 'html';
  if (/^\s*\|/.test(line)) return 'table';
  return 'prose';
}

const titleOf = (line: string): string => (HEADING.exec(line)?.[1] ?? '').replace(/[#*_`[\]]/g, '').trim();

function bodyOf(text: string): string {
  const start = /^\uFEFF?(---|\+\+\+)[ \t]*\r?\n/.exec(text);
  if (start === null) return text;
  const end = text.indexOf(`\n${start[1]}`, start[0].length - 1);
  return end < 0 ? text : text.slice(end + 4);
}
