import assert from 'node:assert/strict';
import { countOf, filtered, filterWords, inForce, isFilter, NO_FILTER, voicesOf } from '../../../src/panel/filter.ts';
import { articleModel } from '../../../src/panel/view-model.ts';
import { harbour } from '../../fixtures/analyses/harbour.ts';

const model = articleModel(harbour(), 'a');
const deals = model.kind === 'article' ? model.deals : [];
const WIRE = 'The Harbour Wire, citing one unnamed source';

describe('The filter of the deal panel', () => {
  it('leaves nothing out at first', () => {
    assert.deepEqual(filtered(deals, NO_FILTER), deals);
    assert.equal(filterWords(deals, NO_FILTER), '');
  });

  it('leaves out kinds of section, and counts what is left', () => {
    const filter = { ...NO_FILTER, hidden: ['stated', 'withheld'] as const };
    const kinds = filtered(deals, filter).flatMap(({ sections }) => sections.map(({ kind }) => kind));
    assert.deepEqual([...new Set(kinds)], ['reported', 'responses', 'beside']);
    const all = (['stated', 'reported', 'withheld', 'responses', 'beside'] as const).reduce(
      (n, kind) => n + countOf(deals, kind),
      0,
    );
    const left = all - countOf(deals, 'stated') - countOf(deals, 'withheld');
    assert.equal(filterWords(deals, filter), `Filtered: ${left} of ${all} lines are shown.`);
  });

  it('shows one deal of several', () => {
    const [, second] = deals;
    assert.deepEqual(filtered(deals, { ...NO_FILTER, deal: second?.key ?? '' }), [second]);
  });

  it('shows what stands on one word alone, without deals that have nothing on it', () => {
    assert.ok(voicesOf(deals).includes(WIRE));
    const [only, ...more] = filtered(deals, { ...NO_FILTER, who: WIRE });
    assert.equal(more.length, 0);
    const lines = only?.sections.flatMap(({ groups }) =>
      groups.flatMap((group) => group.lines.map(({ text }) => text)),
    );
    assert.deepEqual(lines, ['navigation app', 'phones']);
  });

  it('lets go of a deal and of a voice that are gone, so that nothing stays hidden unseen', () => {
    const stale = { hidden: [], deal: 'gone', who: 'Nobody' };
    assert.deepEqual(inForce(stale, deals), NO_FILTER);
    assert.deepEqual(filtered(deals, stale), deals);
  });

  it('knows a filter from what else the page may have kept', () => {
    assert.ok(isFilter(NO_FILTER));
    for (const other of [null, 1, {}, { hidden: 'stated', deal: '', who: '' }]) assert.equal(isFilter(other), false);
  });
});
