import assert from 'node:assert/strict';
import { joinFindings, type LearnedSpans } from '../../../src/engine/attributions/learned/join-findings.ts';
import type { AttributionSpans } from '../../../src/engine/attributions/spans.ts';

const span = (start: number, end: number) => ({ start, end });

const rule: AttributionSpans = { source: span(0, 5), cue: span(6, 10), content: [span(11, 40)], confidence: 0.9 };

const learned = (more: Partial<LearnedSpans>): LearnedSpans => ({
  source: span(0, 5),
  cue: span(6, 10),
  content: [span(11, 40)],
  confidence: 0.8,
  rule,
  runsOn: false,
  sourceLead: 200,
  contentLead: 200,
  whole: true,
  nominal: false,
  reports: true,
  apart: false,
  relative: false,
  ...more,
});

describe('Findings of rules and taggers, joined', () => {
  it('keep set phrases as the rules have them', () => {
    const formula = { ...rule, formula: true };
    const found = learned({ rule: formula, content: [span(11, 60)] });
    assert.deepEqual(joinFindings([formula], [found], false), [formula]);
  });

  it('take a fuller source where the linker is sure, and never a shorter one', () => {
    const fuller = span(0, 6);
    assert.deepEqual(joinFindings([rule], [learned({ source: fuller })], false), [{ ...rule, source: fuller }]);
    assert.deepEqual(joinFindings([rule], [learned({ source: fuller, sourceLead: 10 })], false), [rule]);
    assert.deepEqual(joinFindings([rule], [learned({ source: span(2, 5) })], false), [rule]);
    assert.deepEqual(joinFindings([rule], [learned({ source: span(42, 45), relative: true })], false), [rule]);
  });

  it('let the end of a clause stand, but not what follows a thing', () => {
    const cut = [span(11, 30)];
    assert.deepEqual(joinFindings([rule], [learned({ content: cut })], false), [rule]);
    assert.deepEqual(joinFindings([rule], [learned({ content: cut, nominal: true })], false), [
      { ...rule, content: cut },
    ]);
  });

  it('never take a content that cuts a quotation', () => {
    assert.deepEqual(joinFindings([rule], [learned({ content: [span(11, 60)], whole: false })], false), [rule]);
  });

  it('add what no rule found where somebody says something', () => {
    const found = learned({ rule: null, source: span(50, 55), cue: span(56, 60), content: [span(61, 90)] });
    const { source, cue, content, confidence } = found;
    const added = { source, cue, content, confidence };
    assert.deepEqual(joinFindings([rule], [found], false), [rule, added]);
    const refused: Partial<LearnedSpans>[] = [
      { reports: false },
      { relative: true },
      { content: [] },
      { cue: span(20, 24) },
    ];
    for (const flaw of refused) assert.deepEqual(joinFindings([rule], [{ ...found, ...flaw }], false), [rule]);
    assert.equal(joinFindings([rule], [{ ...found, reports: false }], true).length, 2);
  });
});
