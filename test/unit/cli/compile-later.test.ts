import assert from 'node:assert/strict';
import { settingFor } from '../../../src/cli/compile-later.ts';

describe("V8's settings for many articles", () => {
  it('are changed where that helps', () => {
    assert.match(settingFor('11.3.244.8-node.33') ?? '', /^--interrupt-budget=\d+$/);
  });

  it('are left alone where it does not, or where nobody knows', () => {
    for (const v8 of ['10.2.154.26-node.36', '12.4.254.21-node.33', '13.6.233.17-node.41', '110.1.0', ''])
      assert.equal(settingFor(v8), null);
  });
});
