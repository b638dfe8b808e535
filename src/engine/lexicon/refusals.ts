import type { Response } from '../analysis.ts';

/**
 * No-comment formulas as sequences of lower-case words; "|" parts alternatives, "?" makes a step optional. The sub-types follow what
 * newsrooms tell apart: declined, did not answer, could not be reached, sent elsewhere. Declining to be named is a
 * property of a source and no response, so it is not here.
 */
export interface RefusalFormula {
  readonly words: string;
  readonly response: Response;
  /** Says no only behind a subject that does: "neither company would comment". */
  readonly behindNeither?: true;
  /** Refuses only before what it does not tell: "did not say whether", "has not said how much". */
  readonly beforeQuestion?: true;
  /** Answers nothing only where its sentence ends with it: "has been approached for comment." */
  readonly atEnd?: true;
  /** Passive formulas have the source before them as the one who was sought, like the active ones. */
  readonly note?: string;
}

const COMMENT =
  'comment|comments|elaborate|discuss|confirm|say|respond|answer|provide|give|disclose|speak|reveal|talk|specify|identify|name|estimate|predict|speculate|explain|detail|describe|quantify|clarify|characterise|characterize|expand|divulge|forecast|project';

/** How a report says that somebody did not answer, or not in substance. */
export const REFUSALS: readonly RefusalFormula[] = [
  {
    words: `has|have|had? so? far? also? declined|declines|declining|refused|refuses|refusing|decline|refuse|denied to officially|publicly|directly|immediately? ${COMMENT}`,
    response: 'declined',
  },
  {
    words: `declined|declines|refused , however|though , to ${COMMENT}`,
    response: 'declined',
  },
  {
    words: `declined|declines|refused , through|via a|an|its|his|her|their spokesman|spokeswoman|spokesperson|lawyer|lawyers|representative|agent|aide , to ${COMMENT}`,
    response: 'declined',
  },
  { words: `declined|refused point|outright|politely|flatly blank? to ${COMMENT}`, response: 'declined' },
  {
    words:
      'has|have|had? so? far? declined|declines|refused|refuses|declining|refusing to go into|in any|more|further? detail|details|specifics',
    response: 'declined',
  },
  { words: 'has|have|had? declined|declines|refused|refuses to be interviewed', response: 'declined' },
  {
    words: 'has|have|had? also? declined|declines|declining|refused|refuses to be more? specific',
    response: 'declined',
  },
  {
    words:
      'has|have|had? declined|declines|refused|refuses to make|offer|put a|an|any? specific|earnings|profit? earnings|profit? forecast|forecasts|projection|projections|estimate|estimates|prediction|predictions|figure|figures',
    response: 'declined',
  },
  {
    words:
      'has|have|had? declined|declines|refused|refuses to make|issue a|an|any? public|official|further? comment|comments|statement',
    response: 'declined',
  },
  {
    words: 'has|have|had? also? declined|declines|declining|refused|refusing immediate|further|any|all? comment',
    response: 'declined',
  },
  { words: "would|will|could|can|does|did|do also? not|n’t|n't immediately? comment", response: 'declined' },
  { words: 'has|have|had never commented', response: 'declined' },
  { words: "does|did|do not|n’t|n't elaborate", response: 'declined' },
  { words: "would|will|wo not|n’t|n't say", response: 'declined' },
  { words: "could|did not|n’t|n't say", response: 'declined', beforeQuestion: true },
  {
    words: "has|have|had not|n’t|n't yet? said",
    response: 'declined',
    beforeQuestion: true,
  },
  {
    words: 'has|have|had? said',
    response: 'declined',
    behindNeither: true,
    beforeQuestion: true,
  },
  { words: 'has|have|had? disclosed|revealed|specified', response: 'declined', behindNeither: true },
  {
    words: 'has|have|had? gave|given|provided|offered a|any? details|reason|figures|figure|explanation|timetable',
    response: 'declined',
    behindNeither: true,
  },
  {
    words: "would|could|will|did not|n’t|n't be drawn on|about|into?",
    response: 'declined',
  },
  { words: 'refused|refuses|declined|declines to be drawn on|about|into?', response: 'declined' },
  { words: 'would|could|can|will|did|does neither confirm nor deny', response: 'declined' },
  { words: 'has|have|had? declined|declines|refused|refuses to confirm or deny', response: 'declined' },
  { words: 'neither confirms nor denies', response: 'declined' },
  { words: 'has|have|had? neither confirmed nor denied', response: 'declined' },
  { words: "would|could|can|will|did|do|does not|n’t|n't confirm or deny", response: 'declined' },
  { words: 'would|could|did confirm or deny', response: 'declined', behindNeither: true },
  {
    words: 'would|could|will|did immediately? comment|elaborate|discuss|disclose|reveal|specify|confirm',
    response: 'declined',
    behindNeither: true,
  },
  {
    words: 'has|have|had? immediately? responded|replied|answered|commented',
    response: 'no-response',
    behindNeither: true,
  },
  { words: 'was|were immediately? available|reachable for|to comment', response: 'unreachable', behindNeither: true },
  { words: 'was|were immediately? available', response: 'unreachable', behindNeither: true },
  { words: 'could be immediately? reached|contacted', response: 'unreachable', behindNeither: true },
  { words: 'has|have|had? declined|refused to be drawn', response: 'declined' },
  {
    words: "would not|n’t|n't immediately? confirm|discuss|elaborate|disclose|reveal|specify|identify|speculate",
    response: 'declined',
  },
  { words: 'would|will also? have no immediate|further? comment', response: 'declined' },
  { words: 'had|has|have|offered|gave|made no immediate? comment', response: 'declined' },
  { words: 'had|has|have|offered no immediate|official reaction|response', response: 'declined' },
  { words: "has|have|had not|n’t|n't yet? got|gotten back to", response: 'no-response' },
  { words: "did not|n’t|n't immediately? get back to", response: 'no-response' },
  { words: 'has|have yet to get back to', response: 'no-response' },
  {
    words: 'has|have|had been approached|contacted|asked for comment',
    response: 'no-response',
    atEnd: true,
    note: 'how a paper says that it waits for an answer; who was asked, but declined, has answered',
  },
  { words: 'was|were approached|contacted for comment', response: 'no-response', atEnd: true },
  { words: "has|have|had not|n’t|n't given|provided|offered|made any? comment", response: 'declined' },
  { words: 'had|has|have nothing more|further|else? to add|say', response: 'declined' },
  { words: 'has|have|had? made|issued no public|official|formal|further? statement|comment', response: 'declined' },
  {
    words: 'picked|answered|answering up? the|a|its|their phone|phones|telephone|telephones|calls',
    response: 'no-response',
    behindNeither: true,
  },
  { words: 'returned calls|messages|emails|e-mails', response: 'no-response', behindNeither: true },
  {
    words: "has|have|had? so? far? not|n’t|n't yet? responded|replied|answered|returned|commented",
    response: 'no-response',
  },
  { words: "did|do|does not|n’t|n't immediately? respond|reply|answer", response: 'no-response' },
  {
    words: "did not|n’t|n't react to a|an|our|several|repeated? request|requests|question|questions|email|emails",
    response: 'no-response',
  },
  { words: "did|do|does not|n’t|n't immediately? return", response: 'no-response' },
  { words: 'has|have|had|is|are|was|were yet to respond|comment|reply|answer|return', response: 'no-response' },
  {
    words:
      'left|leaves|leave|leaving a|an|the|our|all|both|several|repeated|two|three? request|requests|question|questions|call|calls|email|emails|e-mails|message|messages|inquiries|enquiries for|seeking|about? comment? unanswered|unreturned',
    response: 'no-response',
  },
  { words: 'has|have|had? kept|remained|remains|stayed silent|mum', response: 'no-response' },
  { words: 'failed to respond|reply|comment', response: 'no-response' },
  { words: "could|can not|n’t|n't immediately? be immediately? reached|contacted|located", response: 'unreachable' },
  {
    words: "was|were|is|are not|n’t|n't immediately? available|reachable for|to further|immediate? comment",
    response: 'unreachable',
  },
  {
    words: "was|were not|n’t|n't immediately|yet? available",
    response: 'unreachable',
    note: 'only of somebody, at the end of the clause',
  },
  { words: 'was|were|is|are? immediately? unavailable|unreachable for|to comment', response: 'unreachable' },
  { words: 'not immediately? available for|to comment', response: 'unreachable' },
  { words: "could|can not|n’t|n't immediately? comment", response: 'declined' },
  {
    words: 'gave|gives|give|provided|offered|released no further|other|more? details|information|explanation',
    response: 'declined',
  },
  {
    words:
      "did|do|does|would|could not|n’t|n't give|provide|offer|release any further|other|more? details|information|explanation",
    response: 'declined',
  },
  {
    words: 'has|have|had? declined|refused to release|give|provide any|further|more? details|information',
    response: 'declined',
  },
  { words: "did|do|does not|n’t|n't want|wish to comment|elaborate|discuss", response: 'declined' },
  { words: "did|do|does not|n’t|n't want|wish to be drawn on|about|into?", response: 'declined' },
  { words: 'preferred|chose|opted not to comment|elaborate|discuss', response: 'declined' },
  {
    words: "was|were|is|are not|n’t|n't prepared|willing|ready|commenting to? comment|say|discuss?",
    response: 'declined',
  },
  {
    words: 'was|were|is|are unable|unwilling to say|tell',
    response: 'declined',
    beforeQuestion: true,
  },
  {
    words:
      'was|were|is|are unable|unwilling to give|provide any|a|an|further|more? details|information|figure|figures|estimate',
    response: 'declined',
  },
  { words: 'was|were|is|are|remained|stayed tight - lipped', response: 'declined' },
  { words: 'opted against commenting', response: 'declined' },
  { words: 'was|were|is|are unable|unwilling|reluctant to comment|confirm|discuss', response: 'declined' },
  { words: 'cannot immediately? comment', response: 'declined' },
  {
    words:
      "did|does|do not|n’t|n't immediately? have|offer|make|issue|give|provide any|a|an? immediate|public|official|further? comment|comments|statement",
    response: 'declined',
  },
  {
    words:
      'declined|refused|rejected all|a|an|our|several|repeated|multiple? requests|request|offers for an|any|further? comment|comments|interview|interviews',
    response: 'declined',
  },
  { words: 'declined|refused an|all|several? interview|interviews request|requests?', response: 'declined' },
  { words: 'turned down a|an|all|our|several? interview|interviews request|requests?', response: 'declined' },
  {
    words:
      'ignored repeated|several|multiple|numerous|all|our? requests|questions|inquiries|enquiries|calls|messages|emails|e-mails',
    response: 'no-response',
  },
  { words: 'offered|gave|made no immediate? response|reply', response: 'no-response' },
  { words: "was|were|is|are not|n’t|n't immediately? reachable", response: 'unreachable' },
  { words: 'was|were immediately? unavailable|unreachable', response: 'unreachable', note: 'as "was not available"' },
  { words: "has|have not|n’t|n't publicly|officially commented|responded", response: 'no-response' },
  { words: 'mum on', response: 'no-response', note: 'headlines' },
  {
    words:
      'has|have|had? referred|redirected|forwarded all|any|our|my|further|detailed? further|other? questions|inquiries|enquiries|queries|calls|requests',
    response: 'referred',
  },
  {
    words: 'directed all|any|our|further? questions|inquiries|enquiries|queries|calls|requests to',
    response: 'referred',
  },
  { words: 'has|have|had? referred us|reporters|journalists|callers', response: 'referred' },
  { words: 'has|have|had? referred|directed a reporter|journalist|caller to', response: 'referred' },
  {
    words:
      'has|have|had? referred|referring to its|their|an|the earlier|previous|recent|press|own? statement|release|announcement',
    response: 'referred',
  },
  { words: 'directed|pointed|steered us|reporters|journalists to', response: 'referred' },
];
