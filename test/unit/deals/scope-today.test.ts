import assert from 'node:assert/strict';
import { dealsOf } from './article.ts';

const scope = (...paragraphs: string[]): readonly string[] =>
  dealsOf('News from the mills', ...paragraphs)[0]?.scope.map(({ text }) => text) ?? [];

describe('what a deal covers, in the words of today', () => {
  for (const [text, items] of [
    [
      'Halden Bank has signed a nine-year contract with Norvik Systems. The contract takes in card payments and cash machines.',
      ['card payments', 'cash machines'],
    ],
    [
      'Halden Compute signed a contract with Norvik Semiconductor. Norvik will ship at least 60,000 of its K7 modules to data centers in Oslo, Bergen and Turku.',
      ['K7 modules', 'data centers', 'Oslo', 'Bergen', 'Turku'],
    ],
    [
      'Halden Motors and Norvik Transit signed a memorandum of understanding on a jointly owned bus plant, which would serve Ghana and Togo.',
      ['Ghana', 'Togo'],
    ],
    [
      'Under the deal with Norvik Labs, Halden Pharma gets exclusive rights to develop and sell the shot, known as LX-204, in Japan, Peru and Chile.',
      ['shot', 'Japan', 'Peru', 'Chile'],
    ],
    [
      'Halden Foods has bought six dairies from Norvik Foods. Included are the vans and two depots.',
      ['six dairies', 'vans', 'two depots'],
    ],
  ] as const)
    it(text, () => assert.deepEqual(scope(text), items));
});
