import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { parseRegister } from '../../../src/engine/entities/register-file.ts';

describe('The register file', () => {
  it('is read whole when it is sound', () => {
    const { register, problems } = parseRegister(`entries:
  - name: Norvik Corp
    type: organization
    aliases: [Norvik, NVK]
    role: target
  - { name: The Tarn Post, type: organization, outlet: true }
notNames: [Project Falcon]
`);
    assert.deepEqual(problems, []);
    assert.deepEqual(register, {
      entries: [
        { name: 'Norvik Corp', type: 'organization', aliases: ['Norvik', 'NVK'], role: 'target' },
        { name: 'The Tarn Post', type: 'organization', aliases: [], outlet: true },
      ],
      notNames: ['Project Falcon'],
    });
  });
  it('is empty, and no problem, without content', () => {
    for (const text of ['', '# nothing yet\n', '\uFEFF'])
      assert.deepEqual(parseRegister(text), { register: { entries: [], notNames: [] }, problems: [] });
  });
  it('keeps the good entries beside a bad one, and says where that is', () => {
    const { register, problems } = parseRegister(`entries:
  - name: Norvik Corp
    type: company
  - name: Halden Ltd
    type: organization
`);
    assert.deepEqual(
      register.entries.map((entry) => entry.name),
      ['Halden Ltd'],
    );
    assert.deepEqual(problems, [
      { line: 3, message: '"type" is none of person, organization, place, product, other.' },
    ]);
  });
  it('reports an alias that is taken, and an unknown key', () => {
    const { register, problems } = parseRegister(`entries:
  - name: Norvik Corp
    type: organization
    aliases: [Norvik]
  - name: Norvik Sports Club
    type: organization
    aliases: [norvik, NSC]
    colour: blue
`);
    assert.deepEqual(register.entries[1]?.aliases, ['NSC']);
    assert.deepEqual(
      problems.map(({ line }) => line),
      [8, 7],
    );
    assert.match(problems[1]!.message, /"norvik" already stands for Norvik Corp/);
  });
  it('uses the rest of a file with a syntax error', () => {
    const { register, problems } = parseRegister(
      'entries:\n  - name: Norvik Corp\n    type: organization\nnotNames: [Falcon\n',
    );
    assert.deepEqual(
      register.entries.map((entry) => entry.name),
      ['Norvik Corp'],
    );
    assert.ok(problems.length > 0 && problems.every(({ line }) => line >= 1));
  });
  it('never throws', () => {
    const piece = fc.constantFrom(
      'entries:',
      '\n',
      '  - ',
      'name: ',
      'A',
      'type: person',
      '[',
      '}',
      '&a ',
      '*a',
      '!!',
      ': ',
      '\t',
      '"',
      '|',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece).map((p) => p.join('')),
        ),
        (text) => void parseRegister(text),
      ),
    );
  });
  it('reads 50,000 entries', () => {
    const text = `entries:\n${Array.from({ length: 10_000 }, (_, i) => `  - { name: Firm ${i}, type: organization }`).join('\n')}\n`;
    assert.equal(parseRegister(text).register.entries.length, 10_000);
  }).timeout(20_000);
});
