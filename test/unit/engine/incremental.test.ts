import assert from 'node:assert/strict';
import fc from 'fast-check';
import { passageOf, type Ruling } from '../../../src/engine/attributions/ruling.ts';
import { createEngine } from '../../../src/engine/create-engine.ts';
import { createWinkLanguage } from '../../../src/engine/language/wink.ts';
import { weights } from '../../fixtures/weights.ts';
import { faultsOf } from '../schema/check-analysis.ts';
import { engine } from '../support/engine.ts';

const language = createWinkLanguage();
const fresh = () => createEngine({ language, now: () => performance.now(), weights });

const PARAGRAPHS = [
  '# Norwell may sell its ferries: sources',
  'Norwell Group may soon sell its ferries to Tarn Shipping, Reuters reports, citing an unnamed source.',
  '“It is too early to say,” said *Ines Alvarado*, chief executive of Norwell.',
  'A Tarn spokesman declined to comment. He said the company does not discuss [rumours](https://example.org).',
  '- cranes\n- warehouses and “cold stores”',
  '> The two firms signed a strategic agreement in March that covers ports and rail.',
  'The price was not disclosed.[^1]\n\n[^1]: A filing of 3 March said it was €2.4 billion.',
  '| Firm | Stake |\n| --- | --- |\n| Norwell | 51% |',
  'The board is expected to approve the sale over the weekend.',
];
/** Paragraphs that tell of deals: who is a side, who speaks for one, what is covered, on which terms, and what is kept back. */
const DEALS = [
  '# Norwell agrees to buy Tarn Shipping for €2.4 billion',
  'Norwell Group said on Monday it had agreed to buy Tarn Shipping, a family-owned carrier, for €2.4 billion in cash.',
  'The deal covers 40 ships, two shipyards and a stake of 15% in Castor Ports. The companies expect to close it in March, subject to approval by regulators.',
  '“We have worked with Tarn for years,” said Ines Alvarado, chief executive of Norwell. A spokesman for Tarn declined to comment on the price.',
  'Separately, Castor Ports signed a five-year supply agreement with Halden Steel. The terms were not disclosed.',
  'The government of Peru, which owns part of Halden, confirmed the contract. Peruvian officials said it would create 300 jobs.',
  'Norwell may drop the bid if its rival Velmar Lines makes a higher offer, two people familiar with the talks said. Velmar did not respond to a request for comment.',
  'The agreement covers:\n\n- cranes\n- warehouses and “cold stores”\n- a licence for the name Tarn',
  'Under the agreement, it would pay a break fee of $50 million. Shares of Velmar fell 3%.',
  'It said the purchase of Tarn Shipping would add 300 jobs, and she said that they had agreed on a price of €90 million.',
  'He said Norwell had agreed to buy Halden Steel.',
  '**Banks.** Norwell is financing the purchase with a loan of €1 billion from Corvin Bank.',
];
const DEAL_INSERTIONS = [
  ' the deal',
  ' will buy ',
  ' and Velmar Lines',
  'Castor Ports said ',
  ' Ltd.',
  'The company denied it. ',
  'Ostermere Bank said so. ',
  'Jo Roe, an analyst at Corvin, disagreed. ',
  'It is said that ',
  ' on condition of anonymity',
  ' $',
  '\n\n',
  '\n\n## ',
  'x',
];
const INSERTIONS = [
  '“',
  '”',
  '"',
  ' said',
  '\n\n',
  '*',
  '[',
  '](',
  ' ',
  'Norwell',
  '.',
  '\n- ',
  '> ',
  '```\n',
  '€',
  '😀',
  '\u200b',
];

const KINDS: readonly Ruling['kind'][] = ['not-an-attribution', 'on-record', 'same-source'];

const textOf = (paragraphs: readonly string[]) =>
  fc.array(fc.constantFrom(...paragraphs), { minLength: 1, maxLength: 8 }).map((parts) => parts.join('\n\n'));
const text = textOf(PARAGRAPHS);
/** An edit of a text, somewhere in it or, `opens`, where the next sentence begins. */
interface Edit {
  readonly at: number;
  readonly opens: boolean;
  readonly cut: number;
  readonly put: string;
}
const editsWith = (insertions: readonly string[]): fc.Arbitrary<Edit[]> => {
  const at = fc.double({ min: 0, max: 1, noNaN: true });
  const edit = fc.record({ at, opens: fc.boolean(), cut: fc.nat(12), put: fc.constantFrom(...insertions) });
  return fc.array(edit, { minLength: 1, maxLength: 4 });
};
function editedBy(text: string, { at, opens, cut, put }: Edit): string {
  const near = Math.floor(at * text.length);
  const next = opens ? text.slice(near).search(/(?<=[.:”]\s+)\S/) : -1;
  const offset = near + Math.max(0, next);
  return text.slice(0, offset) + put + text.slice(offset + (next < 0 ? cut : 0));
}

describe('The engine after edits', function () {
  // Four fresh engines a run, on a machine that may be busy.
  this.timeout(120_000);

  const edited = (start: string, changes: readonly Edit[]) => {
    let current = start;
    const used = fresh();
    used.analyze(current);
    for (const change of changes) {
      current = editedBy(current, change);
      assert.deepEqual(used.analyze(current), fresh().analyze(current));
    }
  };

  it('gives what a fresh engine gives, whatever it has read before', () => {
    fc.assert(fc.property(text, editsWith(INSERTIONS), edited), { numRuns: 60 });
  });

  it('gives what a fresh engine gives where the article is full of deals', () => {
    const deals = textOf([...DEALS, ...DEALS, ...PARAGRAPHS]);
    fc.assert(fc.property(deals, editsWith([...DEAL_INSERTIONS, ...INSERTIONS]), edited), { numRuns: 80 });
  });

  it('gives what a fresh engine gives under any rulings, with nothing that points nowhere', () => {
    const picks = fc.array(fc.record({ kind: fc.constantFrom(...KINDS), at: fc.nat(20), as: fc.nat(20) }), {
      minLength: 1,
      maxLength: 4,
    });
    const used = fresh();
    fc.assert(
      fc.property(text, picks, (current, chosen) => {
        const passages = used.analyze(current).attributions.map(passageOf);
        const pick = (n: number) => passages[n % passages.length] ?? { start: 0, end: 0 };
        const rulings = chosen.map(({ kind, at, as }): Ruling => ({ kind, at: pick(at), as: pick(as) }));
        const analysis = used.analyze(current, { rulings });
        assert.deepEqual(analysis, fresh().analyze(current, { rulings }));
        assert.deepEqual(faultsOf(analysis, current), []);
      }),
      { numRuns: 40 },
    );
  });

  it('gives the same in slices', async () => {
    const article = PARAGRAPHS.join('\n\n');
    let pauses = 0;
    const sliced = await fresh().analyzeInSlices(article, {
      sliceMs: 0,
      pause: async () => {
        pauses++;
      },
      isCancelled: () => false,
    });
    assert.deepEqual(sliced, engine.analyze(article));
    assert.ok(pauses > PARAGRAPHS.length);
  });

  it('stops when it is cancelled', async () => {
    const slicing = { sliceMs: 0, pause: async () => {}, isCancelled: () => true };
    assert.equal(await fresh().analyzeInSlices(PARAGRAPHS.join('\n\n'), slicing), null);
  });
});
