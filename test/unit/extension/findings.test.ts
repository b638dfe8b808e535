import assert from 'node:assert/strict';
import type { Finding } from '../../../src/engine/analysis.ts';
import { RULES } from '../../../src/engine/rules/catalogue.ts';
import { ruleGroupsOf } from '../../../src/extension/features/findings/groups.ts';

const finding = (code: string, text: string, start = 0): Finding => ({
  code,
  severity: 'warning',
  message: 'Made by hand.',
  at: { start, end: start + text.length, text },
  related: [],
});

describe('the view of the findings', () => {
  it('has a title of a few words for every rule', () => {
    const groups = ruleGroupsOf({ findings: RULES.map(({ code }) => finding(code, 'x')) });
    assert.equal(groups.length, RULES.length);
    for (const { title, code } of groups) {
      assert.notEqual(title, code);
      assert.ok(title.length <= 28, title);
    }
    assert.equal(new Set(groups.map(({ title }) => title)).size, groups.length);
  });

  it('groups by rule, in the order of the text, and leaves out rules that found nothing', () => {
    const [first, second] = RULES.map(({ code }) => code);
    assert.ok(first && second);
    const groups = ruleGroupsOf({ findings: [finding(second, 'a'), finding(first, 'b', 5), finding(second, 'c', 9)] });
    assert.deepEqual(
      groups.map(({ code, findings }) => `${code}: ${findings.map((one) => one.finding.at.text)}`),
      [`${first}: b`, `${second}: a,c`],
    );
  });

  it('has keys that an edit elsewhere leaves as they are, and that tell equal findings apart', () => {
    const [code] = RULES.map((rule) => rule.code);
    assert.ok(code);
    const keys = (shift: number) =>
      ruleGroupsOf({ findings: [finding(code, 'a', shift), finding(code, 'a', shift + 9)] }).flatMap(({ findings }) =>
        findings.map(({ key }) => key),
      );
    assert.deepEqual(keys(0), keys(70));
    assert.equal(new Set(keys(0)).size, 2);
  });
});
