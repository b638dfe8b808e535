// How the factuality of what is attributed agrees with people's judgements of the events in it. There is no gold for
// whole claims, so the event that heads a claim stands for it: the first verb of the content that the corpus marks as an
// event. The corpora say from -3 (surely not) to 3 (surely) how sure a reader is that it happened.
import { existsSync } from 'node:fs';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { analyzeBuilt } from './lib/analyze.mjs';
import { readJsonLines } from './lib/json-lines.mjs';
import { inProject } from './lib/paths.mjs';

/** @typedef {{ text: string, factuality: number, start: number, end: number }} Event */
/** @typedef {{ id: string, text: string, events: Event[] }} Sentence */
/** @typedef {{ said: number, gold: number, sentence: string, event: string, factuality: string }} Pair */

/** The usual numbers for the classes (FactBank's, as Stanovsky and others set them). */
const VALUES = /** @type {Record<string, number>} */ ({
  'CT+': 3,
  'PR+': 2,
  'PS+': 1,
  U: 0,
  'PS-': -1,
  'PR-': -2,
  'CT-': -3,
});

/** What stood together before a tokenizer parted it, and how it is written. */
const JOINED = /(^|\s)``\s|\s''(?=\s|$)|\s(?=(?:[,.;:?!%)]|'s|'|n't|'re|'ve|'ll|'d|'m)(?:\s|$))|(?<=[$(])\s|\s-\s/g;

/**
 * The sentence as it was printed, with its events where they stand in it.
 * @param {Sentence} sentence
 * @returns {Sentence}
 */
function asPrinted({ id, text, events }) {
  let printed = '';
  let last = 0;
  /** @type {[number, number][]} From here on, positions move by so much. */
  const moves = [];
  for (const match of text.matchAll(JOINED)) {
    const [found] = match;
    const instead = found.includes('``') ? `${match[1]}“` : found === " ''" ? '”' : found === ' - ' ? '-' : '';
    printed += text.slice(last, match.index) + instead;
    last = match.index + found.length;
    moves.push([last, printed.length - last]);
  }
  printed += text.slice(last);
  /** @param {number} at */
  const moved = (at) => at + (moves.findLast(([from]) => from <= at)?.[1] ?? 0);
  return {
    id,
    text: printed,
    events: events.map(({ start, end, ...rest }) => ({
      ...rest,
      start: moved(start),
      end: moved(start) + end - start,
    })),
  };
}

/**
 * @param {string} set
 * @returns {Sentence[]} Empty where the corpus is not at hand.
 */
function sentencesOf(set) {
  const file = inProject('..', 'shared', 'data', 'factuality', `${set}.jsonl`);
  if (!existsSync(file)) return [];
  return readJsonLines(file).map(asPrinted);
}

/**
 * Where the verbs of a text begin, in order.
 * @param {import('wink-nlp').WinkMethods} nlp
 * @param {string} text
 */
function verbsIn(nlp, text) {
  /** @type {number[]} */
  const starts = [];
  let at = 0;
  nlp
    .readDoc(text)
    .tokens()
    .each((/** @type {import('wink-nlp').ItemToken} */ token) => {
      const word = token.out();
      at = text.indexOf(word, at);
      const pos = /** @type {unknown} */ (token.out(nlp.its.pos));
      if (pos === 'VERB' || pos === 'AUX') starts.push(at);
      at += word.length;
    });
  return starts;
}

/**
 * "plans to sell" is about the sale: an event that leads to another by "to" gives way to it.
 * @param {string} text
 * @param {Event} event
 * @param {Event[]} events
 * @returns {Event}
 */
function ledTo(text, event, events) {
  const next = events.find(({ start }) => start > event.end && /^\s+to\s+$/.test(text.slice(event.end, start)));
  return next ? ledTo(text, next, events) : event;
}

/**
 * What the engine says of a claim beside what people say of the event that heads it.
 * @param {string} set
 * @returns {Pair[]}
 */
export function factualityPairs(set) {
  const sentences = sentencesOf(set);
  const analyses = analyzeBuilt(sentences.map(({ id, text }) => ({ id, text, format: 'lines' })));
  const nlp = winkNLP(model, ['sbd', 'pos']);
  return sentences.flatMap(({ text, events }, i) => {
    const verbs = verbsIn(nlp, text);
    return /** @type {any[]} */ (analyses[i].attributions).flatMap(({ content, factuality }) => {
      const inside = /** @param {number} at */ (at) =>
        content.some((/** @type {Event} */ part) => at >= part.start && at < part.end);
      const heads = verbs.filter(inside).map((at) => events.find(({ start }) => start === at));
      const first = heads.find((event) => event !== undefined);
      if (!first) return [];
      const head = ledTo(text, first, events);
      const said = VALUES[factuality] ?? 0;
      return [{ said, gold: head.factuality, sentence: text, event: head.text, factuality }];
    });
  });
}

/** @param {number[]} numbers */
const mean = (numbers) => numbers.reduce((sum, n) => sum + n, 0) / numbers.length;

/** @param {Pair[]} pairs */
function correlation(pairs) {
  const [a, b] = [mean(pairs.map(({ said }) => said)), mean(pairs.map(({ gold }) => gold))];
  const sum = /** @param {(pair: Pair) => number} of */ (of) => pairs.reduce((total, pair) => total + of(pair), 0);
  const spread = Math.sqrt(sum(({ said }) => (said - a) ** 2) * sum(({ gold }) => (gold - b) ** 2));
  return spread === 0 ? 0 : sum(({ said, gold }) => (said - a) * (gold - b)) / spread;
}

/** Certain, less than certain, open, or denied. @param {number} value */
const grade = (value) => (value <= -0.75 ? 'denied' : value < 0.75 ? 'open' : value < 2.5 ? 'likely' : 'certain');

/**
 * Figures of one set.
 * @param {Pair[]} pairs
 */
export function agreement(pairs) {
  const share = /** @param {(pair: Pair) => boolean} is */ (is) => pairs.filter(is).length / pairs.length;
  return {
    claims: pairs.length,
    correlation: correlation(pairs),
    /** Mean distance, and that of taking every claim for certain. */
    distance: mean(pairs.map(({ said, gold }) => Math.abs(said - gold))),
    ofCertain: mean(pairs.map(({ gold }) => Math.abs(3 - gold))),
    grades: share(({ said, gold }) => grade(said) === grade(gold)),
    gradesOfCertain: share(({ gold }) => grade(gold) === 'certain'),
  };
}
