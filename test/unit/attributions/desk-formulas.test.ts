import assert from 'node:assert/strict';
import { article, spans } from '../support/engine.ts';

const told = (text: string) => spans(article(text))[0];

describe('formulas of newsletters and desks', () => {
  it('cite a paper with "per" behind a comma, and nobody with "per share"', () => {
    const { attributions } = article('Tarn and Oxley may merge their depots in Bergen, per The Brewer.');
    const [{ source, cue, content, kind, unverified }] = attributions as [(typeof attributions)[number]];
    assert.deepEqual(
      [source?.text, cue.text, content[0]?.text, kind, unverified],
      ['The Brewer', 'per', 'Tarn and Oxley may merge their depots in Bergen', 'outlet', 'relayed'],
    );
    assert.deepEqual(spans(article('The fee is 3%, per share, and the rest is cash. Per Haugen runs the yard.')), []);
  });

  it('list those who tell the same', () => {
    assert.equal(
      told('Three rival bidders, two port officials and a former adviser to the family all said the plan will fail.'),
      'Three rival bidders, two port officials and a former adviser to the family | said | the plan will fail',
    );
    assert.equal(
      told('When he met investors, a former adviser and a banker said the plan would fail.'),
      'a former adviser and a banker | said | the plan would fail',
    );
  });

  it('tell with "at the time" when somebody spoke', () => {
    assert.equal(
      told('The approach was first reported by the Bergen Herald at the time and nobody confirmed it.')?.split(
        ' | ',
      )[0],
      'the Bergen Herald',
    );
  });

  it('take a memo that was seen for what it is, and not for what it says', () => {
    assert.equal(
      told(
        '"We will be leaner," chief executive Mara Lind wrote in a memo to staff that was reviewed by The Bergen Herald.',
      ),
      'chief executive Mara Lind | wrote | "We will be leaner,"',
    );
    assert.equal(
      told('Chief executive Mara Lind wrote in a memo that is dated Monday that costs would fall.')
        ?.split(' | ')
        .at(-1),
      'costs would fall',
    );
  });

  it('hear the silence behind messages that bring no answer', () => {
    for (const silence of [
      'remained unanswered till press time',
      'elicited no response',
      'did not get a reply',
      'met with no response',
    ]) {
      const { attributions } = article(`An email sent to Tarn Castings ${silence}.`);
      assert.deepEqual(
        attributions.map(({ source, response }) => [source?.text, response]),
        [['Tarn Castings', 'no-response']],
        silence,
      );
    }
    assert.deepEqual(spans(article('The offer to Tarn Castings met with no resistance.')), []);
  });

  it('hand on what is learnt of nobody', () => {
    const [heard] = article('The union is learnt to have begun talks with Tarn Castings.').attributions;
    assert.deepEqual([heard?.kind, heard?.unverified], ['implicit', 'unsourced']);
  });

  it('take a summary that went round for a document', () => {
    const [heard] = article(
      'According to a summary circulated to members, the firm will pay no dividends.',
    ).attributions;
    assert.deepEqual([heard?.kind, heard?.unverified], ['document', null]);
  });

  it('show the whole wish not to be named', () => {
    const [heard] = article(
      'A senior official of the ministry, who did not wish to be named, said the talks had failed.',
    ).attributions;
    assert.equal(heard?.reason?.text, 'not wish to be named');
  });
});
