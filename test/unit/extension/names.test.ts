import assert from 'node:assert/strict';
import type { Entity } from '../../../src/engine/analysis.ts';
import { describeEntity } from '../../../src/extension/features/hovers/describe.ts';
import { groupsOf, mentionText } from '../../../src/extension/features/names/groups.ts';
import { Quotations } from '../../../src/extension/features/names/quotations.ts';
import { planRename } from '../../../src/extension/features/names/rename-plan.ts';
import { article } from '../support/engine.ts';

/** An entity with a mention by name wherever one of its spellings stands in the text, longest first. */
function entity(text: string, type: Entity['type'], ...forms: string[]): Entity {
  const found = new RegExp(forms.join('|'), 'g');
  const mentions = [...text.matchAll(found)].map(
    (match) => ({ start: match.index, end: match.index + match[0].length, text: match[0], form: 'name' }) as const,
  );
  return { id: 'e', name: forms[0]!, type, aliases: forms.slice(1), role: null, mentions };
}

/** The text after the renaming; changes that are not sure stand in braces. */
function renamed(text: string, one: Entity, old: string, wanted: string): string {
  const { respellings } = planRename(text, one, old, wanted);
  return respellings.reduceRight((result, { at, newText, isSure }) => {
    const put = isSure ? newText : `{${newText}}`;
    return result.slice(0, at.start) + put + result.slice(at.end);
  }, text);
}

describe('Renaming', () => {
  const TEXT = 'Halden Foods said yes. HALDEN FOODS! Halden’s chief of HFO met Halden Foods Ltd.';
  const halden = entity(TEXT, 'organization', 'Halden Foods Ltd', 'Halden Foods', 'HALDEN FOODS', 'Halden', 'HFO');

  it('changes equal spellings, longer ones in that part, and short forms word by word', () => {
    assert.equal(
      renamed(TEXT, halden, 'Halden Foods', 'Harlow Fields'),
      'Harlow Fields said yes. HARLOW FIELDS! Harlow’s chief of {Harlow Fields} met Harlow Fields Ltd.',
    );
    assert.equal(
      renamed(TEXT, halden, 'Halden', 'Harlow'),
      'Harlow Foods said yes. HARLOW FOODS! Harlow’s chief of {Harlow} met Harlow Foods Ltd.',
    );
  });

  it('leaves a short form that fits the new name as it is, and is not sure of one that does not', () => {
    assert.equal(
      renamed(TEXT, halden, 'Halden Foods', 'Halden Foods Group').replace('{Halden Foods Group}', 'HFO'),
      'Halden Foods Group said yes. HALDEN FOODS GROUP! Halden’s chief of HFO met Halden Foods Group Ltd.',
    );
    assert.match(renamed(TEXT, halden, 'Halden Foods', 'Harlow'), /^Harlow said yes\. HARLOW! \{Harlow\}’s chief/);
  });

  it('keeps a person’s surname the last word', () => {
    const text = 'Odvar Lampert left. Lampert’s firm knew; Odvar did not.';
    const person = entity(text, 'person', 'Odvar Lampert', 'Lampert', 'Odvar');
    assert.equal(
      renamed(text, person, 'Odvar Lampert', 'Odvar S. Lambert'),
      'Odvar S. Lambert left. Lambert’s firm knew; Odvar did not.',
    );
    assert.equal(
      renamed(text, person, 'Lampert', 'Lambert'),
      'Odvar Lambert left. Lambert’s firm knew; Odvar did not.',
    );
  });

  it('touches no direct quotation, and counts what stays', () => {
    const text = 'Halden grew. “Halden is ours,” he said.\n\n> Halden is\n> Halden.\n\n"Halden" it is. Halden shrank.';
    const plan = planRename(text, entity(text, 'organization', 'Halden'), 'Halden', 'Harlow');
    assert.deepEqual(
      plan.respellings.map(({ at }) => at.start),
      [0, text.lastIndexOf('Halden')],
    );
    assert.equal(plan.quoted, 4);
  });

  it('changes the fields at the top of the file, and is not sure of a value that needs marks', () => {
    const text = '---\ntitle: Halden grows\nslug: halden-Haldens\n---\n\nHalden grew.';
    const one = entity(
      text.replace(/Halden grows|Haldens/g, (words) => '-'.repeat(words.length)),
      'organization',
      'Halden',
    );
    assert.equal(
      renamed(text, one, 'Halden', 'Harlow'),
      '---\ntitle: Harlow grows\nslug: halden-Haldens\n---\n\nHarlow grew.',
    );
    assert.match(renamed(text, one, 'Halden', 'Halden: Foods'), /title: \{Halden: Foods\} grows/);
  });

  it('changes names only, not what stands for them', () => {
    const text = 'Halden grew. It shrank.';
    const one = entity(text, 'organization', 'Halden');
    const it = { start: 13, end: 15, text: 'It', form: 'pronoun' } as const;
    assert.equal(
      renamed(text, { ...one, mentions: [...one.mentions, it] }, 'Halden', 'Harlow'),
      'Harlow grew. It shrank.',
    );
  });
});

describe('Direct quotations of a text', () => {
  const touched = (text: string, words: string) => {
    const start = text.indexOf(words);
    return new Quotations(text).touch({ start, end: start + words.length });
  };

  it('stand in marks of any kind, and end with their paragraph', () => {
    for (const text of ['He said: "a Name b".', 'He said: “a Name b”.', 'He said: «Name».', 'He said: "a Name b'])
      assert.ok(touched(text, 'Name'), text);
    assert.ok(!touched('He said: “a b\n\nName c', 'Name'));
    assert.ok(!touched('“a” Name “b”', 'Name'));
    assert.ok(!touched('It’s Name’s 12" disk', 'Name'));
  });

  it('stand behind a mark for block quotations', () => {
    assert.ok(touched('Before\n\n> a\nName', 'Name'));
    assert.ok(!touched('> a\n\nName', 'Name'));
  });
});

describe('The view of names', () => {
  const analysis = article(
    'PORTHAM, 4 May 2025 — Norvik Corp will buy Halden Ltd for €210 million, Norvik said on Friday.',
    'Anna Bellweather, the chief executive of Norvik Corp, said the price was fair. “We are glad,” she said.',
  );

  it('has the kinds of things in the article, each with the most mentioned first', () => {
    const groups = groupsOf(analysis).map(({ type, entities }) => [type, ...entities.map(({ name }) => name)]);
    assert.deepEqual(groups.slice(0, 2), [
      ['person', 'Anna Bellweather'],
      ['organization', 'Norvik Corp', 'Halden Ltd'],
    ]);
    assert.ok(groups.some(([type]) => type === 'money'));
    assert.ok(groups.some(([type]) => type === 'date'));
  });

  it('shows a mention in its line, cut short', () => {
    const text = `${'a'.repeat(60)} Name ${'b'.repeat(90)}\nName\nc`;
    const first = text.indexOf('Name');
    assert.equal(mentionText(text, { start: first, end: first + 4 }), `…${'a'.repeat(11)} Name ${'b'.repeat(59)}…`);
    const second = text.lastIndexOf('Name');
    assert.equal(mentionText(text, { start: second, end: second + 4 }), 'Name');
  });

  it('has a hover say who somebody is, how often, and what is attributed to her', () => {
    const anna = analysis.entities.find(({ name }) => name === 'Anna Bellweather')!;
    const entry = { name: 'Anna Bellweather', type: 'person', aliases: [], side: 'buyer' } as const;
    const { heading, lines } = describeEntity(anna, analysis, { entry, isBesideWords: false })!;
    assert.equal(heading, 'Person: Anna Bellweather');
    assert.deepEqual(
      lines.map(({ label }) => label),
      ['Role', 'Side', 'Mentions', 'Attributed here'],
    );
    assert.equal(lines.at(-1)?.value, 'two statements: first “the price was fair”');
    const beside = describeEntity(anna, analysis, { entry, isBesideWords: true })!;
    assert.equal(beside.lines.at(-1)?.value, 'two statements');
  });

  it('has a hover say what day is meant', () => {
    const friday = analysis.entities.find(({ name }) => name.includes('Friday'))!;
    assert.deepEqual(describeEntity(friday, analysis, { entry: null, isBesideWords: true })?.lines, [
      { label: 'On the calendar', value: 'Friday 2 May 2025' },
    ]);
  });
});
