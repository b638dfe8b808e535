import type { Span } from '../analysis.ts';
import type { Cut } from './piece.ts';
import { type Prose, ProseBuilder } from './prose.ts';

/** One HTML tag, without its attributes. */
export interface HtmlTag {
  /** In lower case. */
  readonly name: string;
  readonly closing: boolean;
  /** Closes itself: `<br/>`. */
  readonly empty: boolean;
}

const TAG = /^<(\/?)([A-Za-z][A-Za-z0-9-]*)/;

/** The tag that `source` is; null for comments, declarations and instructions. */
export function htmlTag(source: string): HtmlTag | null {
  const match = TAG.exec(source);
  return match && { name: match[2]!.toLowerCase(), closing: match[1] === '/', empty: source.endsWith('/>') };
}

const ELEMENTS: ReadonlySet<string> = new Set(
  (
    'a abbr acronym address applet area article aside audio b base basefont bdi bdo big blink blockquote body br button canvas caption ' +
    'center cite code col colgroup data datalist dd del details dfn dialog dir div dl dt em embed fieldset figcaption figure font footer ' +
    'form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe image img input ins kbd label legend li link main map mark ' +
    'marquee math menu menuitem meta meter nav nobr noembed noframes noscript object ol optgroup option output p param picture plaintext ' +
    'portal pre progress q rb rp rt rtc ruby s samp script search section select slot small source span strike strong style sub summary ' +
    'sup svg table tbody td template textarea tfoot th thead time title tr track tt u ul var video wbr xmp'
  ).split(' '),
);

/** Attributes that stand without a value. */
const BARE_ATTRIBUTES: ReadonlySet<string> = new Set(
  (
    'allowfullscreen async autofocus autoplay checked compact controls default defer disabled download formnovalidate hidden inert ismap ' +
    'itemscope loop multiple muted nohref nomodule noresize noshade novalidate nowrap open playsinline readonly required reversed selected'
  ).split(' '),
);

/**
 * Whether what looks like a tag is a name in the brackets that agencies put around companies ("<Halden Air Ltd>", "<HLD>"):
 * one that begins with a capital, has no value for any attribute and is no element of HTML, or is followed by names.
 */
export function isBracketedName(source: string): boolean {
  if (!/^<\p{Lu}/u.test(source) || !source.endsWith('>') || source.endsWith('/>') || source.includes('=')) return false;
  const [first, ...others] = source.slice(1, -1).trim().split(/\s+/);
  const name = first!.toLowerCase();
  if (name === 'script' || name === 'style' || name === 'textarea') return false;
  if (!ELEMENTS.has(name)) return true;
  return others.some((word) => /^\p{Lu}/u.test(word) && !BARE_ATTRIBUTES.has(word.toLowerCase()));
}

/** Scripts, styles, comments, declarations: what looks like a caption in them is none. */
const UNREAD_BLOCK = /^<(?:script|pre|style|textarea|[!?])/i;

interface HtmlCaption extends Span {
  readonly prose: Prose;
}

/** What an HTML block without white space around it is: one comment and nothing else, or markup. */
export function htmlReason(source: string): 'comment' | 'html' {
  return source.startsWith('<!--') && source.indexOf('-->', 2) === source.length - 3 ? 'comment' : 'html';
}

/**
 * Reads an HTML block: it is no prose, but for its captions. `value` stands at `start` in the source to the letter.
 * Returns the captions' prose and what is left out around them.
 */
export function readHtmlBlock(value: string, start: number): { captions: HtmlCaption[]; cuts: Cut[] } {
  const trimmed = value.trim();
  const end = start + value.length;
  if (UNREAD_BLOCK.test(trimmed)) return { captions: [], cuts: [{ start, end, reason: htmlReason(trimmed) }] };
  const captions: HtmlCaption[] = [];
  const cuts: Cut[] = [];
  let at = 0;
  let opening: number | null = null;
  for (const tag of value.matchAll(/<(\/?)figcaption[^<>]*>/gi)) {
    if (tag[1] === '') opening = tag.index + tag[0].length;
    if (tag[1] === '' || opening === null) continue;
    const builder = new ProseBuilder();
    const inner = { start: opening, end: tag.index };
    const tags = readText(value, inner, start, builder);
    const prose = builder.finish();
    if (prose.text !== '') {
      captions.push({ start: start + inner.start, end: start + inner.end, prose });
      cuts.push({ start: start + at, end: start + inner.start, reason: 'html' }, ...tags);
      at = inner.end;
    }
    opening = null;
  }
  if (start + at < end) cuts.push({ start: start + at, end, reason: 'html' });
  return { captions, cuts };
}

/** The few references that captions in HTML need; others stay as they are written. */
const REFERENCES = new Map([
  ['&amp;', '&'],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&apos;', "'"],
  ['&nbsp;', '\u00a0'],
  ['&rsquo;', '\u2019'],
  ['&lsquo;', '\u2018'],
  ['&ldquo;', '\u201c'],
  ['&rdquo;', '\u201d'],
  ['&ndash;', '\u2013'],
  ['&mdash;', '\u2014'],
]);

/** Adds the text between tags to `builder`; returns the tags. */
function readText(value: string, inner: Span, offset: number, builder: ProseBuilder): Cut[] {
  const tags: Cut[] = [];
  const tokens = /<[^<>]*>|&[a-z]{2,5};|\s+/gi;
  const text = value.slice(inner.start, inner.end);
  const base = offset + inner.start;
  let at = 0;
  for (const match of text.matchAll(tokens)) {
    const [token] = match;
    builder.add(text.slice(at, match.index), base + at, match.index - at);
    at = match.index + token.length;
    const start = base + match.index;
    if (token.startsWith('<')) {
      tags.push({ start, end: base + at, reason: 'html' });
      builder.gap(start, base + at, /^<(br|p|div)\b/i.test(token));
    } else {
      builder.add(token.startsWith('&') ? (REFERENCES.get(token.toLowerCase()) ?? token) : ' ', start, token.length);
    }
  }
  builder.add(text.slice(at), base + at, text.length - at);
  return tags;
}
