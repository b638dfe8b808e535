import { openingWith } from './candidate.ts';
import { phraseAfter } from './phrase-after.ts';

const MESSAGES = new Set(
  'call calls email emails e-mail e-mails message messages request requests inquiries enquiries questions letters'.split(
    ' ',
  ),
);
/** How far the verb may stand behind who was asked: "seeking comment on the sale". */
const REACH = 14;

/** "Calls to Acme seeking comment were not returned": who was called has not answered. */
export const unanswered = openingWith(['was', 'were', 'went', 'go'], ({ scan, utterance, at }) => {
  const { tokens } = scan;
  const passive = /^w(?:as|ere)$/.test(tokens[at]!.lower);
  let t = at + 1;
  if (passive && !/^(?:not|n[’']t)$/.test(tokens[t]?.lower ?? '')) return null;
  if (passive) t++;
  while (/^(?:immediately|initially|yet)$/.test(tokens[t]?.lower ?? '')) t++;
  if (!(passive ? /^(?:returned|answered)$/ : /^unanswered$/).test(tokens[t]?.lower ?? '')) return null;
  for (let m = at - 1; m >= Math.max(utterance.first, at - REACH); m--) {
    if (!MESSAGES.has(tokens[m]!.lower)) continue;
    for (let to = m + 1; to < at - 1; to++) {
      if (!/^(?:to|with|at)$/.test(tokens[to]!.lower)) continue;
      const source = phraseAfter(scan, to + 1, at);
      return source && { source, cue: { first: at, last: t + 1 }, content: [], confidence: 0.9 };
    }
  }
  return null;
});
