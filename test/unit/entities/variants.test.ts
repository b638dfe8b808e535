import assert from 'node:assert/strict';
import type { Entity } from '../../../src/engine/analysis.ts';
import { EMPTY_REGISTER, type Register } from '../../../src/engine/entities/register.ts';
import { findVariants } from '../../../src/engine/entities/variants.ts';
import { article } from '../support/engine.ts';

/** Entities as an article would have them: each with its type and the spellings of its mentions, one a line of text. */
function entities(...given: [type: Entity['type'], ...forms: string[]][]): Entity[] {
  let at = 0;
  return given.map(([type, ...forms], i) => ({
    id: `e-${i}`,
    name: forms[0]!,
    type,
    aliases: [],
    role: null,
    mentions: forms.map((text) => {
      const start = at;
      at += text.length + 1;
      return { start, end: start + text.length, text, form: 'name' };
    }),
  }));
}

/** "unusual ~ usual" of each pair. */
function asked(given: readonly Entity[], register: Partial<Register> = {}): string[] {
  const pairs = findVariants(given, { ...EMPTY_REGISTER, ...register });
  return pairs.map(({ usual, unusual }) => `${unusual.words} ~ ${usual.words}`);
}

describe('Spellings that may be one name', () => {
  it('are those with a letter too few, too many, another, or changed about', () => {
    assert.deepEqual(asked(entities(['organization', 'Norvikon', 'Norvikon'], ['other', 'Norvkon'])), [
      'Norvkon ~ Norvikon',
    ]);
    for (const slip of ['Norviikon', 'Norvakon', 'Novrikon'])
      assert.deepEqual(asked(entities(['organization', 'Norvikon', 'Norvikon'], ['organization', slip])), [
        `${slip} ~ Norvikon`,
      ]);
  });

  it('are found in an article, the short form of a longer name too, each pair once', () => {
    const { entities: found } = article(
      'Alibaba Group Holding Ltd and China Telecom signed an agreement on Monday, the companies said.',
      'Alibab, which is based in Hangzhou, would hold a third of the venture. China Telecoms declined to comment.',
      'China Telecom said the venture would begin in May. Alibaba did not say what it would pay.',
    );
    assert.deepEqual(asked(found), ['Alibab ~ Alibaba', 'China Telecoms ~ China Telecom']);
  });

  it('are those that differ in capitals, hyphens or spaces only, but not a headline’s capitals', () => {
    assert.deepEqual(asked(entities(['organization', 'NorBank', 'NorBank', 'Norbank', 'NORBANK'])), [
      'Norbank ~ NorBank',
    ]);
    assert.deepEqual(asked(entities(['organization', 'Nor-Mart', 'Nor-Mart'], ['organization', 'Normart'])), [
      'Normart ~ Nor-Mart',
    ]);
  });

  it('are not asked about for a place and what is of it, a capital that opens a sentence, or how a form is written', () => {
    assert.deepEqual(asked(entities(['place', 'Norlandia', 'Norlandia'], ['other', 'Norlandian'])), []);
    assert.deepEqual(asked(entities(['place', 'Tarnovia', 'Tarnovia'], ['organization', 'Tarnovis'])), []);
    assert.deepEqual(asked(entities(['organization', 'al-Tarnwick', 'Al-Tarnwick'])), []);
    assert.deepEqual(asked(entities(['organization', 'Norvikon Trust PLC', 'Norvikon Trust Plc'])), []);
    assert.deepEqual(asked(entities(['organization', "Norvikon's Mill", 'Norvikon’s Mill'])), []);
    assert.deepEqual(asked(entities(['organization', 'Goldman'], ['person', 'Ann Goodman'])), []);
  });

  it('may be taken for different kinds of things, as what is misspelt often is', () => {
    assert.deepEqual(asked(entities(['organization', 'Norvikon', 'Norvikon'], ['person', 'Norvkon'])), [
      'Norvkon ~ Norvikon',
    ]);
  });

  it('are names of people with another first name or surname by one letter', () => {
    assert.deepEqual(asked(entities(['person', 'Odvar Lampert'], ['person', 'Odvar Lambert'])), [
      'Odvar Lambert ~ Odvar Lampert',
    ]);
  });

  it('are not two words that both exist, nor one word and its plural, nor short ones', () => {
    assert.deepEqual(asked(entities(['person', 'Julia Holm'], ['person', 'Julie Holm'])), []);
    assert.deepEqual(asked(entities(['place', 'Austria'], ['place', 'Australia'])), []);
    assert.deepEqual(asked(entities(['organization', 'Democrats'], ['other', 'Democrat'])), []);
    assert.deepEqual(asked(entities(['person', 'Kost'], ['person', 'Kast'])), []);
    assert.deepEqual(asked(entities(['product', 'Norvik 700'], ['product', 'Norvik 701'])), []);
    assert.deepEqual(asked(entities(['person', 'Holmer'], ['place', 'Holmen'])), []);
    assert.deepEqual(asked(entities(['place', 'US'], ['place', 'U.S.'])), []);
  });

  it('are not asked about twice: the register may say that they are two, or one', () => {
    const given = entities(['organization', 'Norvikon'], ['organization', 'Norvakon']);
    assert.deepEqual(asked(given), ['Norvakon ~ Norvikon']);
    assert.deepEqual(asked(given, { notSame: [['norvakon', 'Norvikon']] }), []);
    const group = entities(['organization', 'Norvikon Group', 'Norvikon'], ['organization', 'Norvakon']);
    assert.deepEqual(asked(group), ['Norvakon ~ Norvikon']);
    assert.deepEqual(asked(group, { notSame: [['Norvakon', 'Norvikon Group']] }), []);
    const entry = (name: string, ...aliases: string[]) => ({ name, aliases, type: 'organization' as const });
    assert.deepEqual(asked(given, { entries: [entry('Norvikon'), entry('Norvakon')] }), []);
    assert.deepEqual(asked(given, { entries: [entry('Norvikon', 'Norvakon')] }), []);
    assert.deepEqual(asked(given, { entries: [entry('Norvakon')] }), ['Norvikon ~ Norvakon']);
  });

  it('are not asked about where both are called the same for short', () => {
    const given = entities(['organization', 'Norvikon Group', 'Norvkon Group'], ['organization', 'Norvikon']);
    assert.deepEqual(asked(given), []);
  });

  it('cost no more than their length, many names though there are', () => {
    const many = (n: number) =>
      entities(
        ...Array.from({ length: n }, (_, i): [Entity['type'], string] => ['person', `Odvar ${'ab'.repeat(9)}${i}`]),
      );
    const time = (n: number) => {
      const given = many(n);
      const start = performance.now();
      assert.deepEqual(asked(given), []);
      return performance.now() - start;
    };
    time(500);
    assert.ok(time(8000) < 40 * Math.max(time(1000), 5));
  }).timeout(20_000);
});
