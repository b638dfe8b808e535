import assert from 'node:assert/strict';
import { RULES } from '../../../src/engine/rules/catalogue.ts';
import { engine } from '../support/engine.ts';

const codes = (text: string) => engine.analyze(text).findings.map((finding) => finding.code);

describe('The rule catalogue', () => {
  for (const rule of RULES) {
    for (const text of rule.fires)
      it(`${rule.code} fires: ${text.slice(0, 70)}`, () => assert.ok(codes(text).includes(rule.code)));
    for (const text of rule.silent)
      it(`${rule.code} is silent: ${text.slice(0, 70)}`, () => assert.ok(!codes(text).includes(rule.code)));
  }

  it('points at whom nobody names, and not at the outlet that cites him', () => {
    const { findings } = engine.analyze(
      'Norwell may sell its ferries, Reuters reports, citing two people familiar with the sale.',
    );
    const found = findings.find(({ code }) => code === 'attribution.no-reason');
    assert.equal(found?.at.text, 'two people familiar with the sale');
  });

  it('has every code once', () => assert.equal(new Set(RULES.map((rule) => rule.code)).size, RULES.length));
});
