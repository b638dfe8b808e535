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
    ticker: "OSE: NVK"
    side: target
  - { name: The Tarn Post, type: organization, outlet: true }
notNames: [Project Falcon]
notSame:
  - [Norvik Corp, Norvig Corp]
`);
    assert.deepEqual(problems, []);
    assert.deepEqual(register, {
      entries: [
        {
          name: 'Norvik Corp',
          type: 'organization',
          aliases: ['Norvik', 'NVK'],
          role: 'target',
          ticker: 'OSE: NVK',
          side: 'target',
        },
        { name: 'The Tarn Post', type: 'organization', aliases: [], outlet: true },
      ],
      notNames: ['Project Falcon'],
      notSame: [['Norvik Corp', 'Norvig Corp']],
    });
  });
  it('is empty, and no problem, without content', () => {
    for (const text of ['', '# nothing yet\n', '\uFEFF'])
      assert.deepEqual(parseRegister(text), { register: { entries: [], notNames: [], notSame: [] }, problems: [] });
  });
  it('takes an organisation in either spelling, and says of an entry that its type is missing', () => {
    const { register, problems } = parseRegister(`entries:
  - name: Norvik Corp
    type: organisation
  - name: Halden Ltd
`);
    assert.deepEqual(
      register.entries.map(({ name, type }) => [name, type]),
      [['Norvik Corp', 'organization']],
    );
    assert.deepEqual(problems, [
      { line: 4, message: '"type" is missing: it is one of person, organization, place, product, other.' },
    ]);
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
  it('gives an entry the spellings of those that are the same, through others too', () => {
    const { register, problems } = parseRegister(`entries:
  - { name: Norvik Teleoms, sameAs: Norvik Telecom }
  - { name: NVK, sameAs: norvik teleoms, aliases: [N.V.K.] }
  - { name: Norvik Telecom, type: organization, aliases: [Norvik] }
`);
    assert.deepEqual(problems, []);
    assert.deepEqual(register.entries, [
      { name: 'Norvik Telecom', type: 'organization', aliases: ['Norvik', 'Norvik Teleoms', 'NVK', 'N.V.K.'] },
    ]);
  });
  it('says at its line what goes round in a circle, or leads to no entry, and keeps what can stand alone', () => {
    const { register, problems } = parseRegister(`entries:
  - name: Norvik
    type: organization
    sameAs: Halden
  - name: Halden
    type: organization
    sameAs: Norvik
  - name: Tarn Post
    type: organization
    sameAs: Nobody
  - name: Tarn Herald
    sameAs: Nobody
  - { name: Ada Merrow, type: person }
`);
    assert.deepEqual(
      problems.map(({ line }) => line),
      [7, 10, 12],
    );
    assert.deepEqual(
      register.entries.map(({ name, aliases }) => [name, ...aliases]),
      [['Halden', 'Norvik'], ['Tarn Post'], ['Ada Merrow']],
    );
  });
  it('takes only pairs of names for what is not the same', () => {
    const { register, problems } = parseRegister('notSame:\n  - [A, B]\n  - [A]\n  - C\n  - [A, {}]\n');
    assert.deepEqual(register.notSame, [['A', 'B']]);
    assert.deepEqual(
      problems.map(({ line }) => line),
      [3, 4, 5],
    );
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
    const text = `entries:\n${Array.from({ length: 50_000 }, (_, i) => `  - { name: Firm ${i}, type: organization }`).join('\n')}\n`;
    assert.equal(parseRegister(text).register.entries.length, 50_000);
  }).timeout(60_000);
});
