/** [linear] Texts that are hard on rules, taggers and lookups: twice the text must not cost more than `MOST` times the time. */
import { createEngine } from '../src/engine/create-engine.ts';
import { createWinkLanguage } from '../src/engine/language/wink.ts';
import { HOSTILE_TEXTS } from '../test/fixtures/hostile-texts.ts';
import { weights } from '../test/fixtures/weights.ts';
import { gate, median, timed } from './measure.ts';

const MOST = 2.6;
const ROUNDS = 3;
/** UTF-16 units. */
const SIZE = 60_000;

const language = createWinkLanguage();
// A new engine for every round: one that has read a block before would not read it again.
const timeOf = (make: (size: number, seed: string) => string, size: number): number =>
  median(
    Array.from({ length: ROUNDS }, (_, round) => {
      const engine = createEngine({ language, now: () => performance.now(), weights });
      engine.analyze('The weights are loaded on the first reading.');
      const text = make(size, `number ${round}`);
      return timed(() => engine.analyze(text));
    }),
  );

for (const { name, make } of HOSTILE_TEXTS) {
  timeOf(make, SIZE / 4);
  const half = timeOf(make, SIZE);
  const whole = timeOf(make, SIZE * 2);
  console.log(
    `     ${name}: ${half.toFixed(0)} ms for ${SIZE} units, ${((whole / (2 * SIZE)) * 1000).toFixed(2)} µs a unit at twice`,
  );
  gate(`${name} [linear]`, whole / half, MOST);
}
