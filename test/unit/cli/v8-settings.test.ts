import assert from 'node:assert/strict';
import { v8Settings } from '../../../src/cli/v8-settings.ts';

describe("V8's settings", () => {
  it('are changed where that is known to help', () => {
    assert.deepEqual(v8Settings('11.3.244.8-node.33'), ['--no-regexp-tier-up', '--interrupt-budget=600000']);
    for (const version of ['12.4.254.21-node.57', '13.6.233.17-node.41'])
      assert.deepEqual(v8Settings(version), ['--no-regexp-tier-up']);
  });

  it('are left alone where nobody has measured it', () => {
    for (const version of ['10.2.154.26-node.36', '14.0.1', '110.1.0', '130.1.0', ''])
      assert.deepEqual(v8Settings(version), []);
  });
});
