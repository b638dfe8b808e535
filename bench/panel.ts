/**
 * What the panel costs after an analysis: its model, as the extension makes it and sends it, and the filter and the
 * map's layout, as the page makes them. Exits with 1 when a gate is not met.
 */
import { createEngine } from '../src/engine/create-engine.ts';
import { createWinkLanguage } from '../src/engine/language/wink.ts';
import { filtered, NO_FILTER } from '../src/panel/filter.ts';
import { layOut } from '../src/panel/map-layout.ts';
import { articleModel } from '../src/panel/view-model.ts';
import { weights } from '../test/fixtures/weights.ts';
import { gate, median, timed } from './measure.ts';
import { articleOf, wordsOf } from './texts.ts';

/** Of the analysis of the same article: 50 ms beside an analysis of 420 ms. */
const SHARE_AT_MOST = 0.12;
const GROWTH_AT_MOST = 2.6;

const language = createWinkLanguage();
const analyze = (text: string) => createEngine({ language, now: () => performance.now(), weights }).analyze(text);

/** Updates in one timing, which alone would be too short to time. */
const ROUNDS = 20;

/** All that happens between an analysis and what the page hands to its renderer. */
function update(analysis: ReturnType<typeof analyze>): void {
  const model = structuredClone(articleModel(analysis, 'bench'));
  if (model.kind !== 'article') return;
  filtered(model.deals, NO_FILTER);
  if (model.map !== null) layOut(model.map);
}

const [small, large] = [articleOf(10_000, 0), articleOf(20_000, 0)];
const timeOf = (work: () => void): number => median(Array.from({ length: 5 }, () => timed(work)));
const [ofSmall, ofLarge] = [analyze(small), analyze(large)];
for (let i = 0; i < 10; i++) update(ofLarge);

const analysis = timeOf(() => analyze(small));
const updateOf = (result: typeof ofSmall) =>
  timeOf(() => {
    for (let i = 0; i < ROUNDS; i++) update(result);
  }) / ROUNDS;
const updateSmall = updateOf(ofSmall);
const updateLarge = updateOf(ofLarge);
const { deals, attributions } = ofSmall;
console.log(
  `     ${wordsOf(small).toLocaleString('en')} words, ${deals.length} deals, ${attributions.length} attributions: update ${updateSmall.toFixed(1)} ms after ${analysis.toFixed(0)} ms`,
);

gate('panel update against the analysis [share]', updateSmall / analysis, SHARE_AT_MOST);
gate('panel update, twice the article [linear]', updateLarge / updateSmall, GROWTH_AT_MOST);
