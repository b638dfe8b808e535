import assert from 'node:assert/strict';
import { tellOfDamage } from '../../../src/extension/services/damage.ts';
import { until } from '../wait.ts';

describe('Weights that cannot be used', () => {
  it('are told of once, and each in the log, which the message leads to', async () => {
    const logged: string[] = [];
    const told: string[] = [];
    let isShown = false;
    const warn = tellOfDamage(
      {
        warn: (message) => logged.push(String(message)),
        show: () => {
          isShown = true;
        },
      },
      async (message, item) => {
        told.push(message);
        return item;
      },
    );
    warn('names are found by rules alone');
    warn('attributions are found by rules alone');
    assert.deepEqual(logged, ['names are found by rules alone', 'attributions are found by rules alone']);
    assert.equal(told.length, 1);
    await until(() => isShown, 'the log to be shown');
  });
});
