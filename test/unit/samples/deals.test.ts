import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createEngine } from '../../../src/engine/create-engine.ts';
import { createWinkLanguage } from '../../../src/engine/language/wink.ts';
import { weights } from '../../fixtures/weights.ts';

const engine = createEngine({ language: createWinkLanguage(), now: () => 0, weights });

/** What an editor reads of each deal first: its sides, its kind, and how far it is. */
const told = (name: string) =>
  engine
    .analyze(readFileSync(`samples/${name}.md`, 'utf8'))
    .deals.map(
      ({ parties, type, stage }) =>
        `${parties.map((party) => party.name).join(' – ')}: ${type.value}, ${stage.value}, ${stage.status}`,
    );

describe('the deals of the sample articles', () => {
  it('keep a rumour apart from the agreement that was signed', () => {
    assert.deepEqual(told('relayed-rumour'), [
      'Merriday – Tarnholt: distribution, rumoured, reported-anonymous',
      'Merriday – Tarnholt: cooperation, agreed-preliminary, author-assertion',
      'Tarnholt – Transita: cooperation, agreed, author-assertion',
    ]);
  });

  it('take no purchase for done that has still to close, nor the loan for it for another purchase', () => {
    assert.deepEqual(
      told('acquisition').filter((deal) => !deal.includes('financing')),
      ['Orvane – Pellwick Instruments: acquisition, agreed, stated-by-both'],
    );
  });

  it('are one venture, which its side denies, whoever speaks of it', () => {
    assert.deepEqual(told('joint-venture'), [
      'Quillhaven Energy – Maredo Lines: joint-venture, denied, stated-by-party',
    ]);
  });

  it('keep the contract apart from the offer that is denied', () => {
    assert.deepEqual(told('feature'), [
      'Ostermere Lithium – Vantreux Motors: supply, agreed, stated-by-party',
      'Halden Automotive – Ostermere Lithium: supply, in-talks, stated-by-party',
      'Halden Automotive – Ostermere Lithium: stake, rumoured, reported-anonymous',
    ]);
  });
});
