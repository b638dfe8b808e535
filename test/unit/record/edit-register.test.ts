import assert from 'node:assert/strict';
import fc from 'fast-check';
import { entryOf, isNotSame } from '../../../src/engine/entities/register.ts';
import { ENTRY_TYPES, parseRegister } from '../../../src/engine/entities/register-file.ts';
import { addToRegister, type NameRuling } from '../../../src/record/edit-register.ts';
import { DamagedFile } from '../../../src/record/sound-yaml.ts';

const company = (name: string, ...aliases: string[]): NameRuling => ({
  kind: 'name',
  name,
  type: 'organization',
  aliases,
});
const same = (name: string, as: string): NameRuling => ({ kind: 'same', name, as, type: 'organization', aliases: [] });
const notName = (word: string): NameRuling => ({ kind: 'not-a-name', word });
const notSame = (one: string, other: string): NameRuling => ({ kind: 'not-same', names: [one, other] });
const written = (rulings: readonly NameRuling[], text = '') => rulings.reduce(addToRegister, text);

const BY_HAND = `\uFEFF# our names
notNames:   [ 'Falcon',   "Project Tern" ]   # code names
entries:
    # the buyer
    - type: organization
      name:   'Norvik Corp'   # since 1990
      aliases:
        - "Norvik"

        - NVK   # on the exchange
      colour: blue
    - { name: Halden,   type: organization }

    - name: Ada Merrow
      type: person
      role: >
        chief
        executive

# the end
`;

/** True where \`after\` is \`before\` with one stretch put in. */
function isInsertion(before: string, after: string): boolean {
  let head = 0;
  while (head < before.length && before[head] === after[head]) head++;
  return after.length > before.length && after.endsWith(before.slice(head));
}

const word = fc
  .oneof(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }), fc.constantFrom('A', 'B', 'C', 'D'))
  .map((text) => text.trim())
  .filter((text) => text !== '');
const ruling: fc.Arbitrary<NameRuling> = fc
  .oneof(
    fc.record({
      kind: fc.constant('name' as const),
      name: word,
      type: fc.constantFrom(...ENTRY_TYPES),
      aliases: fc.array(word, { maxLength: 3 }),
    }),
    fc.record({ kind: fc.constant('not-a-name' as const), word }),
    fc.record({
      kind: fc.constant('same' as const),
      name: word,
      as: word,
      type: fc.constantFrom(...ENTRY_TYPES),
      aliases: fc.uniqueArray(word, { maxLength: 3, selector: (one) => one.toLowerCase() }),
    }),
    fc.record({ kind: fc.constant('not-same' as const), names: fc.tuple(word, word) }),
  )
  .filter((one) => {
    // A name is not compared with itself, and has its aliases once.
    const words =
      one.kind === 'same'
        ? [one.name, one.as]
        : one.kind === 'not-same'
          ? one.names
          : one.kind === 'name'
            ? one.aliases
            : [];
    return new Set(words.map((one) => one.toLowerCase())).size === words.length;
  });

describe('A name that is put into the register', () => {
  it('opens a file that says what it is, with a list for each kind of thing', () => {
    const text = written([
      company('Norvik Corp', 'Norvik'),
      company('Halden'),
      notName('Falcon'),
      notSame('Norvik', 'Norvig'),
    ]);
    assert.equal(
      text,
      `# The names of this project, shared by everybody who works on it. On the Record reads it; it may be edited by hand.
entries:
  - name: Norvik Corp
    type: organization
    aliases: [Norvik]
  - name: Halden
    type: organization
notNames:
  - Falcon
notSame:
  - [Norvik, Norvig]
`,
    );
    assert.deepEqual(parseRegister(text).problems, []);
  });

  it('changes not one character of what a hand has written', () => {
    const rulings = [
      company('Tarn Post'),
      notName('Lodestar'),
      notSame('Halden', 'Haldon'),
      same('N.V.K.', 'Norvik'),
      same('Haldens', 'Halden'),
      same('Merrow', 'Ada Merrow'),
      same('Halden', 'Norvik Corp'),
    ];
    for (const newline of ['\n', '\r\n']) {
      const text = BY_HAND.replaceAll('\n', newline);
      for (const one of rulings) {
        const after = addToRegister(text, one);
        assert.ok(isInsertion(text, after), JSON.stringify(one));
        assert.equal(parseRegister(after).problems.length, 1);
        if (newline === '\r\n') assert.doesNotMatch(after, /[^\r]\n/);
      }
    }
    assert.equal(parseRegister(written(rulings, BY_HAND)).problems.length, 1);
  });

  it('stands with its kind, in the style of the list that it joins', () => {
    assert.match(addToRegister(BY_HAND, notName('Lodestar')), /"Project Tern", Lodestar \]/);
    assert.match(addToRegister(BY_HAND, same('N.V.K.', 'Norvik')), /NVK {3}# on the exchange\n {8}- N\.V\.K\.\n/);
    assert.match(addToRegister(BY_HAND, same('Haldens', 'Halden')), /type: organization, aliases: \[Haldens\] \}/);
    assert.match(addToRegister(BY_HAND, company('Tarn Post')), /executive\n {4}- name: Tarn Post\n {6}type: org/);
  });

  it('is the same as another: as an alias, or through the entry that it has itself', () => {
    const names = (text: string) => parseRegister(text).register.entries.map(({ name, aliases }) => [name, ...aliases]);
    assert.deepEqual(names(written([same('Norvig', 'Norvik')])), [['Norvik', 'Norvig']]);
    const two = written([company('Norvik'), company('Norvig', 'NVG')]);
    assert.deepEqual(names(addToRegister(two, same('Norvig', 'Norvik'))), [['Norvik', 'Norvig', 'NVG']]);
    assert.deepEqual(names(addToRegister(written([company('Norvig')]), same('Norvig', 'Norvik'))), [
      ['Norvig', 'Norvik'],
    ]);
  });

  it('is written once', () => {
    const rulings = [company('Norvik', 'NVK'), notName('Falcon'), same('Norvig', 'Norvik'), notSame('A b', 'A c')];
    const text = written(rulings);
    assert.equal(written(rulings, text), text);
    assert.equal(addToRegister(text, notSame('a C', 'a B')), text);
  });

  it('can be any words, in any order, and is read again as it was said', () => {
    fc.assert(
      fc.property(fc.array(ruling, { maxLength: 8 }), (rulings) => {
        let text = '';
        for (const one of rulings) {
          let after = text;
          try {
            after = addToRegister(text, one);
          } catch (error) {
            // The contrary was said before: nothing is written.
            assert.ok(
              error instanceof DamagedFile && /is no name|are not the same|are the same/.test(error.message),
              String(error),
            );
          }
          assert.ok(after === text || text === '' || isInsertion(text, after));
          text = after;
          const { register, problems } = parseRegister(text);
          assert.deepEqual(problems, []);
          if (one.kind === 'not-same' && entryOf(register, one.names[0]) === null)
            assert.ok(isNotSame(register, ...one.names));
        }
      }),
    );
  });

  it('is refused where the file is damaged, or says that it is no name, with the line', () => {
    const refusal = (text: string, one: NameRuling) => {
      try {
        return addToRegister(text, one);
      } catch (error) {
        return error instanceof DamagedFile ? error.line : error;
      }
    };
    const text = written([company('Norvik'), notName('Falcon')]);
    assert.equal(refusal(`${text}<<<<<<< HEAD\n`, company('Tarn Post')), 7);
    assert.equal(refusal(text, company('falcon')), 6);
    assert.equal(refusal('# ours\nentries: 7\n', company('Tarn Post')), 2);
    assert.equal(refusal('- a list\n', notName('Tarn')), 1);
  });

  it('finds its place in a list that is empty, in brackets, or behind a comment', () => {
    for (const text of [
      'entries:\n',
      'entries: # ours\n\n# more\n',
      'entries: []\n',
      '{ entries: [] }',
      '---\n',
      '{}',
    ]) {
      const after = addToRegister(text, company('Norvik'));
      assert.equal(entryOf(parseRegister(after).register, 'norvik')?.type, 'organization', after);
      assert.ok(isInsertion(text, after), after);
    }
  });
});
