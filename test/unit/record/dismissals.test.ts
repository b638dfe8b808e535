import assert from 'node:assert/strict';
import type { Attribution } from '../../../src/engine/analysis.ts';
import { passageOf } from '../../../src/engine/attributions/ruling.ts';
import { type Dismissal, dismissalOf, isAbout, placeDismissals } from '../../../src/record/dismissals.ts';
import { textsIn } from '../schema/helpers.ts';
import { engine } from '../support/engine.ts';

const TEXT = [
  'Corvale may sell its ferries, a person close to the board said.',
  'Mara Lind, who runs the yard, said the price was right.',
  '“It will take a year,” the person said.',
].join('\n\n');

const { attributions } = engine.analyze(TEXT);
const of = (words: string): Attribution => attributions.find(({ source }) => source?.text.includes(words))!;
const onRecord = dismissalOf(TEXT, { kind: 'on-record', attribution: of('close to the board') }, 'a.md', '2025-05-04');
const same = dismissalOf(
  TEXT,
  { kind: 'same-source', attribution: of('the person'), other: of('Mara Lind') },
  'a.md',
  '2025-05-04',
);

const quoted = (text: string, dismissals: readonly Dismissal[]) =>
  placeDismissals(text, dismissals).rulings.map((ruling) =>
    [ruling.at, ...(ruling.kind === 'same-source' ? [ruling.as] : [])].map(({ start, end }) => text.slice(start, end)),
  );

describe('Dismissals', () => {
  it('are kept by the words of source and cue', () => {
    assert.equal(onRecord.at.quote, 'a person close to the board said');
    assert.deepEqual([same.at.quote, same.sameAs?.quote], ['the person said', 'Mara Lind, who runs the yard, said']);
  });

  it('become rulings where their passages are, after edits around them too', () => {
    const expected = [['a person close to the board said'], ['the person said', 'Mara Lind, who runs the yard, said']];
    assert.deepEqual(quoted(TEXT, [onRecord, same]), expected);
    const edited = `# Ferries for sale\n\nBuyers were said to be waiting.\n\n${TEXT.replace('may sell', 'will sell')}`;
    assert.deepEqual(quoted(edited, [onRecord, same]), expected);
    const rulings = placeDismissals(edited, [onRecord]).rulings;
    const ruled = engine.analyze(edited, { rulings }).attributions.filter(({ ruling }) => ruling?.onRecord);
    assert.deepEqual(
      ruled.map(({ source }) => source?.text),
      ['a person close to the board'],
    );
  });

  it('are without effect, and say why, when their own words have changed', () => {
    const placed = placeDismissals(TEXT.replace('the board said', 'the sale said'), [onRecord]);
    assert.deepEqual(placed.rulings, []);
    assert.deepEqual(placed.dismissals[0]?.place, {
      state: 'lost',
      why: 'Its words are not in the article any more.',
    });
  });

  it('need both sources when they say that two are one', () => {
    const placed = placeDismissals(TEXT.replace('Mara Lind', 'Ana Lind'), [same]);
    assert.deepEqual(placed.rulings, []);
    assert.equal(placed.dismissals[0]?.place.state, 'lost');
  });

  it('know what they are about', () => {
    const [placed] = placeDismissals(TEXT, [onRecord]).dismissals;
    const { cue } = of('close to the board');
    assert.ok(isAbout(placed!, cue));
    assert.ok(!isAbout(placed!, of('Mara Lind').cue));
  });
});

describe('Every mark of the samples', () => {
  for (const { name, text } of textsIn('samples')) {
    it(`can be dismissed alone, and is lost with its paragraph: ${name}`, () => {
      for (const attribution of engine.analyze(text).attributions) {
        const dismissal = dismissalOf(text, { kind: 'on-record', attribution }, name, '2025-05-04');
        const { start, end } = passageOf(attribution);
        const { rulings } = placeDismissals(text, [dismissal]);
        assert.deepEqual(rulings, [{ kind: 'on-record', at: { start, end } }]);
        const ruled = engine.analyze(text, { rulings }).attributions.filter(({ ruling }) => ruling);
        assert.deepEqual(
          ruled.map(({ id }) => id),
          [attribution.id],
        );
        const before = text.slice(0, Math.max(0, text.lastIndexOf('\n\n', start)));
        const behind = text.slice(text.indexOf('\n\n', end));
        assert.deepEqual(placeDismissals(before + behind, [dismissal]).rulings, []);
      }
    });
  }
});
