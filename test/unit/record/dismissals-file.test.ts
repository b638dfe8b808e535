import assert from 'node:assert/strict';
import fc from 'fast-check';
import { DISMISSAL_KINDS, type Dismissal } from '../../../src/record/dismissals.ts';
import { parseDismissals } from '../../../src/record/dismissals-file.ts';
import { addDismissal, moveArticles, removeDismissal } from '../../../src/record/edit-dismissals.ts';
import { leavesFolder } from '../../../src/record/leaves-folder.ts';
import { DamagedFile } from '../../../src/record/sound-yaml.ts';

const dismissal = (quote: string, more: Partial<Dismissal> = {}): Dismissal => ({
  article: 'stories/ferries.md',
  kind: 'on-record',
  at: { quote, prefix: 'so, ', suffix: ' on Monday.\nThe' },
  sameAs: null,
  date: '2025-05-04',
  ...more,
});

const WRITTEN = `# What checkers have said of marks in this project's articles. On the Record reads it; it may be edited by hand.

dismissals:
  - article: stories/ferries.md
    kind: on-record
    quote: "a source said"
    prefix: "so, "
    suffix: " on Monday.\\nThe"
    date: 2025-05-04
`;

const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }).filter((text) => text.trim() !== '');
const anchor = fc.record({ quote: words, prefix: fc.string({ maxLength: 20 }), suffix: fc.string({ maxLength: 20 }) });
const anything: fc.Arbitrary<Dismissal> = fc
  .record({
    article: words.filter((path) => !leavesFolder(path)),
    kind: fc.constantFrom(...DISMISSAL_KINDS),
    at: anchor,
    sameAs: anchor,
    date: fc.constantFrom('2025-05-04', null),
  })
  .map((made) => (made.kind === 'same-source' ? made : { ...made, sameAs: null }));

describe('The file of dismissals', () => {
  it('is written one value a line, with a line that says what it is', () => {
    assert.equal(addDismissal('', dismissal('a source said')), WRITTEN);
  });

  it('gives back what was put in, whatever the words are', () => {
    fc.assert(
      fc.property(fc.array(anything, { maxLength: 5 }), (all) => {
        let text = '';
        for (const one of all) text = addDismissal(text, one);
        const { dismissals, problems } = parseDismissals(text);
        assert.deepEqual(problems, []);
        for (const one of all)
          assert.ok(
            dismissals.some((read) => JSON.stringify({ ...read, date: '' }) === JSON.stringify({ ...one, date: '' })),
          );
        for (const one of dismissals) text = removeDismissal(text, one);
        assert.deepEqual(parseDismissals(text), { dismissals: [], problems: [] });
      }),
    );
  });

  it('is the same whoever adds first, so that the work of two merges', () => {
    const all = ['b said', 'a said', 'c said'].map((quote) => dismissal(quote));
    const inOrder = (order: readonly number[]) => order.reduce((text, i) => addDismissal(text, all[i]!), '');
    assert.equal(inOrder([0, 1, 2]), inOrder([2, 1, 0]));
    assert.equal(inOrder([1, 0, 2]), inOrder([2, 0, 1]));
  });

  it('changes nothing but the lines of one entry', () => {
    const two = addDismissal(WRITTEN, dismissal('b said'));
    const three = addDismissal(two, dismissal('a zoo said'));
    const lines = new Set(three.split('\n'));
    assert.ok(two.split('\n').every((line) => lines.has(line)));
    assert.equal(three.split('\n').length, two.split('\n').length + 6);
    assert.equal(removeDismissal(three, dismissal('a zoo said')), two);
  });

  it('keeps comments, unknown keys, line ends and the byte-order mark of whoever edits it by hand', () => {
    const edited = `\uFEFF${WRITTEN.replace('dismissals:', 'desk: business # ours\n\ndismissals:')
      .replace('    date', '    # asked twice\n    checked: by phone\n    date')
      .replaceAll('\n', '\r\n')}`;
    const added = addDismissal(edited, dismissal('b said'));
    assert.ok(added.startsWith(edited));
    assert.doesNotMatch(added, /[^\r]\n/);
    assert.equal(removeDismissal(added, dismissal('b said')), edited);
  });

  it('follows an article, or its folder, that is renamed, and no other', () => {
    const other = dismissal('b said', { article: 'stories/ferries.md.old/a.md' });
    const text = addDismissal(WRITTEN, other);
    const renamed = moveArticles(text, 'stories/ferries.md', 'archive/ferries.md');
    assert.equal(renamed, text.replace('article: stories/ferries.md\n', 'article: archive/ferries.md\n'));
    const articles = parseDismissals(moveArticles(text, 'stories', 'old/stories')).dismissals.map((one) => one.article);
    assert.deepEqual(articles, ['old/stories/ferries.md', 'old/stories/ferries.md.old/a.md']);
    assert.equal(moveArticles(text, 'stor', 'x'), text);
  });

  it('has each dismissal once, whenever it was made', () => {
    assert.equal(addDismissal(WRITTEN, dismissal('a source said', { date: '2026-01-01' })), WRITTEN);
  });

  it('can be emptied and filled again', () => {
    const empty = removeDismissal(WRITTEN, dismissal('a source said'));
    assert.deepEqual(parseDismissals(empty), { dismissals: [], problems: [] });
    assert.equal(addDismissal(empty, dismissal('a source said')), WRITTEN);
    assert.equal(
      addDismissal('dismissals:\n', dismissal('a source said')),
      WRITTEN.slice(WRITTEN.indexOf('dismissals:')),
    );
  });

  it('is empty, and no problem, without content', () => {
    for (const text of ['', '# nothing yet\n', '\uFEFF', 'dismissals:\n'])
      assert.deepEqual(parseDismissals(text), { dismissals: [], problems: [] });
  });

  it('is used as far as it is sound, and says at which line it is not', () => {
    const { dismissals, problems } = parseDismissals(`${WRITTEN}  - article: stories/ferries.md
    kind: nonsense
    quote: "b said"
  - just words
  - article: stories/ferries.md
    kind: same-source
    quote: "c said"
  - article: stories/ferries.md
    kind: not-an-attribution
    date: 4 May
    quote: "d said"
`);
    assert.deepEqual(
      dismissals.map(({ at }) => at.quote),
      ['a source said', 'd said'],
    );
    assert.deepEqual(problems, [
      { line: 11, message: '"kind" is none of not-an-attribution, on-record, same-source.' },
      { line: 13, message: 'A dismissal is a mapping with "article", "kind" and "quote".' },
      { line: 14, message: '"sameAs" is a mapping with "quote".' },
      { line: 19, message: '"date" is no day such as 2025-03-31.' },
    ]);
  });

  it('leads to no article outside of its folder', () => {
    for (const path of ['../notes.md', 'stories/../../notes.md', '..\\notes.md']) {
      const { dismissals, problems } = parseDismissals(WRITTEN.replace('stories/ferries.md', path));
      assert.deepEqual(dismissals, [], path);
      assert.deepEqual(problems, [{ line: 4, message: '"article" is no path inside of this folder.' }], path);
    }
    const dotted = parseDismissals(WRITTEN.replace('stories/ferries.md', 'stories/so.../on..md'));
    assert.equal(dotted.dismissals.length, 1);
  });

  it('is not written when that would lose what a hand has put there', () => {
    const damaged = ['dismissals: [\n', '- a list\n', 'words\n', 'dismissals: 7\n', `${WRITTEN}<<<<<<< HEAD\n`];
    for (const text of damaged) {
      assert.throws(() => addDismissal(text, dismissal('b said')), DamagedFile, text);
      assert.ok(parseDismissals(text).problems.length > 0, text);
    }
    const isAtLine = (error: unknown) => error instanceof DamagedFile && error.line === 10;
    assert.throws(() => removeDismissal(`${WRITTEN}<<<<<<< HEAD\n`, dismissal('a source said')), isAtLine);
  });

  it('survives any text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) => assert.deepEqual(parseDismissals(text).dismissals, [])),
    );
  });
});
