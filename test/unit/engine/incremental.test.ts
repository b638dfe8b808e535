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

const text = fc
  .array(fc.constantFrom(...PARAGRAPHS), { minLength: 1, maxLength: 8 })
  .map((parts) => parts.join('\n\n'));
const edits = fc.array(
  fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), cut: fc.nat(12), put: fc.constantFrom(...INSERTIONS) }),
  {
    minLength: 1,
    maxLength: 4,
  },
);

describe('The engine after edits', function () {
  // Four fresh engines a run, on a machine that may be busy.
  this.timeout(30_000);

  it('gives what a fresh engine gives, whatever it has read before', () => {
    fc.assert(
      fc.property(text, edits, (start, changes) => {
        let current = start;
        const used = fresh();
        used.analyze(current);
        for (const { at, cut, put } of changes) {
          const offset = Math.floor(at * current.length);
          current = current.slice(0, offset) + put + current.slice(offset + cut);
          assert.deepEqual(used.analyze(current), fresh().analyze(current));
        }
      }),
      { numRuns: 60 },
    );
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
