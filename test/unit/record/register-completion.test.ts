import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type KnownNames, registerCompletions } from '../../../src/record/register-completion.ts';

const NAMES: KnownNames = { registered: ['Norvik Corp'], inArticles: ['Halden Foods', '3T'] };

/** What is offered where the text has a bar. */
function offered(text: string): string[] {
  const at = text.indexOf('|');
  assert.ok(at >= 0);
  return registerCompletions(text.replace('|', ''), at, NAMES).map(({ label }) => label);
}

const ENTRY = ['name', 'type', 'aliases', 'role', 'ticker', 'side', 'outlet', 'sameAs'];
const without = (...used: string[]) => ENTRY.filter((key) => !used.includes(key));

describe('Editing the register by hand', () => {
  it('is offered the keys of the file that it does not have yet', () => {
    assert.deepEqual(offered('|'), ['entries', 'notNames', 'notSame']);
    assert.deepEqual(offered('# ours\nentries:\n  - name: A\n    type: person\n|'), ['notNames', 'notSame']);
    assert.deepEqual(offered('notNames: []\nent|'), ['entries', 'notSame']);
  });

  it('is offered the keys of an entry that it does not have yet', () => {
    assert.deepEqual(offered('entries:\n  - |'), ENTRY);
    assert.deepEqual(offered('entries:\n  - name: A\n    |'), without('name'));
    assert.deepEqual(
      offered('entries:\n  - name: A\n    ty|\n    role: b\n  - name: B\n    type: c\n'),
      without('name', 'role'),
    );
    assert.deepEqual(offered('entries:\n- name: A\n  |\n- name: B\nnotNames:\n'), without('name'));
    assert.deepEqual(offered('entries:\n  - name: A\n    aliases:\n      - b\n    |'), without('name', 'aliases'));
  });

  it('is offered kinds, flags and names behind their keys', () => {
    assert.deepEqual(offered('entries:\n  - name: A\n    type: |'), [
      'person',
      'organization',
      'place',
      'product',
      'other',
    ]);
    assert.deepEqual(offered('entries:\n  - name: A\n    outlet: t|'), ['true', 'false']);
    assert.deepEqual(offered('entries:\n  - name: A\n    sameAs: |'), ['Norvik Corp']);
    assert.deepEqual(offered('entries:\n  - name: |'), ['Halden Foods', '3T']);
    assert.deepEqual(offered('entries:\n  - name: A\n    role: |'), []);
  });

  it('is offered the names of open articles where names are listed', () => {
    for (const text of ['notNames:\n  - |', 'notSame:\n  - [|', 'entries:\n  - name: A\n    aliases:\n      - |'])
      assert.deepEqual(offered(text), ['Halden Foods', '3T'], text);
    const [, quoted] = registerCompletions('notNames:\n  - ', 14, NAMES);
    assert.equal(quoted?.insert, '"3T"');
  });

  it('is offered nothing in a comment, and survives any text', () => {
    assert.deepEqual(offered('# a |'), []);
    const piece = fc.constantFrom('entries:', '\n', '  ', '- ', 'name: ', 'a', '[', '#', 'aliases:', '\t', ':');
    fc.assert(
      fc.property(fc.array(piece), fc.nat(), (pieces, at) => {
        const text = pieces.join('');
        assert.ok(Array.isArray(registerCompletions(text, at % (text.length + 1), NAMES)));
      }),
    );
  });
});
