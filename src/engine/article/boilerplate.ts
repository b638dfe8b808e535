import type { ExclusionReason } from '../analysis.ts';
import type { BlockKind } from './article.ts';

/** Longer blocks are the article's own text, whatever they begin with. */
const LONGEST = 220;

const AGENCIES =
  'AFP|AP|EPA|ANP|DPA|PA|REX|Reuters|Bloomberg|Getty(?: Images)?|Shutterstock|iStock(?:photo)?|Flickr|Unsplash|Pexels|Pixabay|Wikimedia(?: Commons)?|Alamy|Xinhua|Imaginechina|Handout|Corbis|Thinkstock';
const PICTURE = '(?:image|photo|photograph|picture|illustration|graphic|video|screenshot|thumbnail)s?';

/** Whole blocks that say where a picture comes from. */
const CREDITS: readonly RegExp[] = [
  new RegExp(
    `^(?:headline|header|featured?|cover|lead|top|main|hero|banner|article|thumbnail|additional)\\s${PICTURE}\\b(?:\\s(?:via|by|from|courtesy|credits?|sources?|copyright)\\b|\\s?[:/|–—-]|$|\\s?©)`,
    'i',
  ),
  new RegExp(
    `^${PICTURE}(?:\\s(?:credits?|sources?|courtesy|copyright))?(?:\\s(?:of|by|via|from))?\\s?[:|©]\\s?\\S`,
    'i',
  ),
  new RegExp(`^${PICTURE}\\s(?:credits?|courtesy(?:\\sof)?|via|copyright)\\s\\S[^.!?]*\\.?$`, 'i'),
  /^(?:photo(?:graph|s)?|image|picture|illustration)\sby\s[^.!?,;]{2,80}\.?$/i,
  /^(?:credits?|photo credits?|image sources?)\s?[:|]\s?\S/i,
  /^[([]?(?:photo|image|picture|illustration)s?\s?(?:by|via|courtesy(?: of)?|credit|[:/])\s?[^.!?]{2,80}[)\]]$/i,
  new RegExp(
    `^\\p{Lu}[\\p{L}.'’-]+(?:\\s\\p{Lu}[\\p{L}.'’-]*){0,3}\\s?/\\s?(?:${AGENCIES})(?:\\s?[/|]\\s?[\\p{L} .]{2,40})*$`,
    'u',
  ),
  /^©\s?(?!\d{4}|[^!?]*\brights\b)\S[^!?]{1,80}$/i,
];

/** Whole blocks that speak for the site, not for the article. A sentence that merely contains the words is none of them. */
const BOILERPLATE: readonly RegExp[] = [
  /^get\s(?:the|our)\s(?:[\p{L}\p{N}&'’.-]+\s){0,4}newsletters?(?:[.!:]|$|\s(?:in|to|for|here|now|delivered)\b)/iu,
  /^get\s[^.!?]{2,90}\s(?:in|to|into)\syour\s(?:e-?mail\s)?(?:inbox|mailbox|email)\b/iu,
  /^(?:please\s)?(?:subscribe|sign\sup)\s(?:now\s)?(?:to|for|here|today|now|and)\b(?!.*\b(?:said|says|told|according)\b).{0,160}(?:newsletters?|inbox|alerts?|updates?|podcasts?|channel|emails?|feed|briefing|digest|daily|weekly|morning|here|today|now|free|us)\b[^.!?]{0,60}[.!]?$/iu,
  /^(?:read|see|find\sout|learn|watch|listen|view|explore)\s(?:more|also|next|now)\s?(?:[:»>→|–—-]|$|…)/iu,
  /^read\smore\s(?:about|on|at|from|in|of|stories)\b[^.!?]{0,120}[.!]?$/iu,
  /^(?:also\sread|see\salso|related|further\sreading|more\sfrom|recommended|more\son\sthis(?:\sstory)?|you\smay\salso\slike|most\s(?:read|popular)|don['’]t\smiss)(?:\s(?:stories|articles|coverage|reading|links|posts|content|news|topics))?\s?(?:[:|»>→]|$)/iu,
  /^more\sfrom\s[^.!?]{2,60}$/iu,
  /^(?:follow|like|join|find)\s(?:us|me|[\p{Lu}][\p{L}\p{N}]{1,20})\s(?:on|at|via)\s(?:twitter|x|facebook|linkedin|instagram|youtube|telegram|whatsapp|mastodon|bluesky|threads|google|social)\b[^.!?]{0,100}[.!]?$/iu,
  /^(?:copyright\b|©|\(c\))[^!?]{0,140}$/iu,
  /^[^!?]{0,120}\ball\srights\sreserved\.?$/iu,
  /^this\s(?:material|story|article|content)\smay\snot\sbe\s(?:published|reproduced|broadcast|copied)\b/iu,
  /^(?:share|print|save|email|bookmark)\s(?:this|the)\s(?:article|story|post|page|with)\b[^.!?]{0,60}[.!:]?$/iu,
  /^(?:share|tweet|advertisement|sponsored|sponsored\scontent|comments?|leave\sa\s(?:comment|reply)|back\sto\stop|story\scontinues\sbelow|continue\sreading|click\shere[^.!?]{0,60}|tags)[.!:]?$/iu,
  /^(?:advertisement|ad|story|article)\s?[-–—:]\s?(?:scroll\sto\scontinue|continues?\sbelow|story\scontinues\sbelow)/iu,
  /^(?:thanks|thank\syou)\sfor\s(?:reading|subscribing|signing\sup)\b[^.!?]{0,60}[.!]?$/iu,
  /^(?:by\s(?:signing\sup|subscribing)|you\scan\sunsubscribe)\b/iu,
  /^(?:we\suse\scookies|this\s(?:site|website)\suses\scookies)\b/iu,
];

/** Words of a site talking to its readers, which count only under a boilerplate heading. */
const TO_READERS = /\b(?:inbox|newsletters?|subscribe|sign\sup|unsubscribe|subscribers|email\saddress|follow\sus)\b/iu;

const KINDS = new Set<BlockKind>(['paragraph', 'heading', 'list-item', 'caption', 'table-cell']);

const mayBe = (kind: BlockKind, prose: string) => KINDS.has(kind) && prose.length <= LONGEST;

/** Why a block is no part of the article; null when it is. */
export function unreadReason(kind: BlockKind, prose: string): ExclusionReason | null {
  if (!mayBe(kind, prose)) return null;
  const line = prose.replace(/\s+/g, ' ');
  if (CREDITS.some((pattern) => pattern.test(line))) return 'credit';
  return BOILERPLATE.some((pattern) => pattern.test(line)) ? 'boilerplate' : null;
}

/** True for a block that is site boilerplate if the block before it is. */
export function speaksToReaders(kind: BlockKind, prose: string): boolean {
  return mayBe(kind, prose) && TO_READERS.test(prose);
}
