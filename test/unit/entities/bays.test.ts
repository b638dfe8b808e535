import assert from 'node:assert/strict';
import { article } from '../support/engine.ts';

const entity = (name: string, ...paragraphs: string[]) =>
  article(...paragraphs).entities.find((entity) => entity.name === name);

describe('A company that is called like a place', () => {
  it('is meant by its first words alone', () => {
    const { type, aliases } = entity(
      'Osprey Bay Partners',
      '# Osprey Bay nears deal for Norvik',
      'Osprey Bay Partners is in talks to buy Norvik SE.',
      'Norvik and Osprey Bay declined to comment.',
    )!;
    assert.deepEqual([type, aliases], ['organization', ['Osprey Bay']]);
  });

  it('stays apart from the place where something is', () => {
    const paragraphs = ['Osprey Bay Oil drilled in Osprey Bay and struck gas.', 'Osprey Bay was calm.'];
    assert.equal(entity('Osprey Bay', ...paragraphs)?.type, 'place');
    assert.deepEqual(entity('Osprey Bay Oil', ...paragraphs)?.aliases, []);
  });
});
