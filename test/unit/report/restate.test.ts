import assert from 'node:assert/strict';
import type { Quote } from '../../../src/engine/analysis.ts';
import { namesOf } from '../../../src/report/names.ts';
import { restate } from '../../../src/report/restate.ts';
import { AnalysisBuilder } from '../../fixtures/analyses/builder.ts';

/** Restates "Kestrel CUE CONTENT." as said by Kestrel. */
function restated(cue: string, ...content: string[]): string | undefined {
  const b = new AnalysisBuilder(`Kestrel ${cue} ${content.join(' … ')}. The Osterby ferry may stop.`);
  const kestrel = b.entity('Kestrel');
  const quotes: Quote[] = content.map((words) => b.q(words));
  const made = b.attribution('a', [b.link('named-organization', b.q('Kestrel'), kestrel)], b.q(cue), quotes);
  return restate(made, namesOf(b.build()))?.text;
}

describe('Restating an attribution', () => {
  it('keeps a modality to the letter', () => {
    assert.equal(restated('said', 'it may sell the yard'), 'Kestrel said that it may sell the yard.');
    assert.equal(restated('said', 'The yard could close'), 'Kestrel said that the yard could close.');
  });

  it('gives a plan in the words of the article', () => {
    assert.equal(restated('plans to', 'sell the yard'), 'Kestrel, in the article’s words: “plans to sell the yard”.');
  });

  it('gives a belief as a belief', () => {
    assert.equal(restated('believes', 'the yard pays'), 'Kestrel, in the article’s words: “believes the yard pays”.');
  });

  it('keeps the verb that says how firmly, where a clause follows', () => {
    assert.equal(restated('has confirmed', 'it will sell'), 'Kestrel confirmed that it will sell.');
    assert.equal(restated('insisted', '“We sell”'), 'Kestrel insisted: “We sell”.');
    assert.equal(restated('cautioning', 'no price was set'), 'Kestrel cautioned that no price was set.');
    assert.equal(restated('confirmed', 'the sale'), 'Kestrel, in the article’s words: “confirmed the sale”.');
  });

  it('turns a passive round', () => {
    const told = (text: string, content: string, cue: string) => {
      const b = new AnalysisBuilder(text);
      const link = b.link('named-organization', b.q('Kestrel'), b.entity('Kestrel'));
      return restate(b.attribution('a', [link], b.q(cue), [b.q(content)]), namesOf(b.build()))?.text;
    };
    assert.equal(
      told('The sale was confirmed by Kestrel.', 'The sale', 'confirmed by'),
      'Kestrel confirmed “the sale”.',
    );
    assert.equal(
      told('The yard pays, as Kestrel put it.', 'The yard pays', 'put it'),
      'Kestrel said that the yard pays.',
    );
  });

  it('answers in the verb of the article, and says where "it" stands', () => {
    const answered = (cue: string, words: string, response: 'confirmed' | 'denied') => {
      const b = new AnalysisBuilder(`Kestrel ${cue} ${words}.`);
      const link = b.link('named-organization', b.q('Kestrel'), b.entity('Kestrel'));
      return restate(b.attribution('a', [link], b.q(cue), [b.q(words)], { response }), namesOf(b.build()))?.text;
    };
    assert.equal(answered('confirmed', 'the sale', 'confirmed'), 'Kestrel confirmed “the sale”.');
    assert.equal(
      answered('denied', 'that', 'denied'),
      'Kestrel denied what the article tells right before (“denied that”).',
    );
    assert.equal(answered('denied', 'it will sell', 'denied'), 'Kestrel denied that it will sell.');
  });

  it('lets a document show what it showed', () => {
    const b = new AnalysisBuilder('A filing showed the yard was sold.');
    const made = b.attribution('a', [b.link('document', b.q('A filing'))], b.q('showed'), [b.q('the yard was sold')]);
    assert.equal(restate(made, namesOf(b.build()))?.text, 'A filing showed that the yard was sold.');
  });

  it('leaves out whose the office is that a person holds', () => {
    const b = new AnalysisBuilder('Its finance director, Tom Roe, said it sold.');
    const link = b.link('named-person', b.q('Its finance director, Tom Roe'), b.entity('Tom Roe'));
    const made = b.attribution('a', [link], b.q('said'), [b.q('it sold')]);
    assert.equal(restate(made, namesOf(b.build()))?.text, 'Finance director Tom Roe said that it sold.');
  });

  it('says of who is cited in a short way that he reported', () => {
    for (const cue of ['first reported by', 'per']) {
      const b = new AnalysisBuilder(`The yard was sold, ${cue} Kestrel.`);
      const link = b.link('outlet', b.q('Kestrel'), b.entity('Kestrel'));
      const made = b.attribution('a', [link], b.q(cue), [b.q('The yard was sold')]);
      assert.equal(restate(made, namesOf(b.build()))?.text, 'Kestrel reported that the yard was sold.');
    }
  });

  it('keeps that verb where the statement stands whole in front of it, and not where words are left out', () => {
    const b = new AnalysisBuilder('No price is set, Kestrel cautioned. A sale, Kestrel insisted, is unlikely.');
    const kestrel = b.entity('Kestrel');
    const link = (n: number) => [b.link('named-organization', b.q('Kestrel', n), kestrel)];
    const whole = b.attribution('a', link(1), b.q('cautioned'), [b.q('No price is set')]);
    const split = b.attribution('b', link(2), b.q('insisted'), [b.q('A sale'), b.q('is unlikely')]);
    const names = namesOf(b.build());
    assert.equal(restate(whole, names)?.text, 'Kestrel cautioned that no price is set.');
    assert.equal(restate(split, names)?.text, 'Kestrel, in the article’s words: “A sale … insisted … is unlikely”.');
  });

  it('joins a claim that is nobody’s to its noun again', () => {
    const b = new AnalysisBuilder('It settled claims that the yard had leaked, and fears over the price grew.');
    const nobody = [b.link('implicit', null)];
    const claim = b.attribution('a', nobody, b.q('claims'), [b.q('the yard had leaked')]);
    const fear = b.attribution('b', nobody, b.q('fears'), [b.q('the price')]);
    const names = namesOf(b.build());
    assert.equal(
      restate(claim, names)?.text,
      'The article, naming no source, says: “claims that the yard had leaked”.',
    );
    assert.equal(restate(fear, names)?.text, 'The article, naming no source, says: “fears … the price”.');
  });

  it('lowers "The firm" though it stands for a name', () => {
    const b = new AnalysisBuilder('The carrier is sold, Kestrel said.');
    const made = b.attribution('a', [b.link('named-organization', b.q('Kestrel'), b.entity('Kestrel'))], b.q('said'), [
      b.q('The carrier is sold'),
    ]);
    const built = b.build();
    const mention = { ...b.q('The carrier'), form: 'nominal' } as const;
    const entities = built.entities.map((entity) => ({ ...entity, mentions: [...entity.mentions, mention] }));
    const { text } = restate(made, namesOf({ ...built, entities })) ?? {};
    assert.equal(text, 'Kestrel said that the carrier is sold.');
  });

  it('lets an answer and a remark be said', () => {
    assert.equal(restated('replied', '“We sell”'), 'Kestrel said: “We sell”.');
    assert.equal(restated('remarked', 'the yard pays'), 'Kestrel said that the yard pays.');
  });

  it('does not put "that" before a bare noun', () => {
    assert.equal(restated('announced', 'a partnership'), 'Kestrel, in the article’s words: “announced a partnership”.');
    assert.equal(restated('has announced', 'it will sell'), 'Kestrel said that it will sell.');
  });

  it('does not put "that" before "little about" and its like', () => {
    assert.equal(
      restated('said', 'little about the price'),
      'Kestrel, in the article’s words: “said little about the price”.',
    );
    assert.equal(restated('said', 'Little is certain'), 'Kestrel said that little is certain.');
  });

  it('leaves words in quotation marks as they are, but for the comma that leads over', () => {
    assert.equal(restated('said', '“We sell,”'), 'Kestrel said: “We sell”.');
    assert.equal(restated('said', '“We sell.”', '“Soon.”'), 'Kestrel said: “We sell.” … “Soon.”');
  });

  it('does not lower a capital that may belong to a name', () => {
    assert.equal(restated('said', 'Norvik may sell'), 'Kestrel said: Norvik may sell.');
    assert.equal(restated('said', 'Danish yards may close'), 'Kestrel said that Danish yards may close.');
  });

  it('lowers no name that begins like a sentence', () => {
    const b = new AnalysisBuilder('Under Armour said All Harbour Airways may sell.');
    const made = b.attribution(
      'a',
      [b.link('named-organization', b.q('Under Armour'), b.entity('Under Armour'))],
      b.q('said'),
      [b.q('All Harbour Airways may sell')],
    );
    b.entity('All Harbour Airways');
    assert.equal(restate(made, namesOf(b.build()))?.text, 'Under Armour said that All Harbour Airways may sell.');
    assert.equal(restated('said', 'All yards may sell'), 'Kestrel said that all yards may sell.');
  });

  it('repeats a headline as it stands', () => {
    const b = new AnalysisBuilder('# Kestrel in talks over yard: sources\n\nRain.');
    const made = b.attribution('a', [b.link('unnamed-group', b.q('sources'))], b.q(':'), [
      b.q('Kestrel in talks over yard'),
    ]);
    assert.equal(
      restate(made, namesOf(b.build()))?.text,
      'Unnamed sources, in the words of the headline: “Kestrel in talks over yard”.',
    );
  });

  it('has nothing to say of an attribution without content', () => {
    assert.equal(restated('declined to comment'), undefined);
  });
});
