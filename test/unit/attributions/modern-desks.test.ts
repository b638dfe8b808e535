import assert from 'node:assert/strict';
import { article, spans } from '../support/engine.ts';

describe('modern copy', () => {
  it('takes a newsletter’s own title for no outlet that reports', () => {
    assert.deepEqual(spans(article('# The Harbour Ledger: Norvik’s endless sale, old cranes and a new pier')), []);
    assert.equal(
      spans(article('# The Harbour Times: Norvik will sell its last pier in May'))[0]?.split(' | ')[0],
      'The Harbour Times',
    );
  });

  it('leaves the desk’s own word in front of a headline out of what is said', () => {
    assert.deepEqual(spans(article('# Exclusive: Norvik nears deal for Halden’s mill, sources say')), [
      'sources | say | Norvik nears deal for Halden’s mill',
    ]);
  });

  it('says when something was announced, and not that', () => {
    assert.deepEqual(spans(article('Norvik has sold its last pier, the company announced on Friday evening.')), [
      'the company | announced | Norvik has sold its last pier',
    ]);
  });

  it('takes a notification for a document, and a brief’s date for no part of what it showed', () => {
    const { attributions } = article('May 20 (Reuters) - Norvik AB has sold a pier, the TR-1 notification showed.');
    assert.deepEqual(
      attributions.map(({ kind, content }) => [kind, content[0]?.text]),
      [['document', 'Norvik AB has sold a pier']],
    );
  });

  it('gives nobody a wish that nobody has', () => {
    assert.deepEqual(spans(article('Nobody wants the old pier.')), []);
  });

  it('judges by what somebody considered something, without planning it', () => {
    assert.deepEqual(spans(article('Mara Lind left with what she considered a generous offer in her bag.')), []);
    assert.equal(spans(article('Mara Lind is considering a generous offer from Norvik.')).length, 1);
  });

  it('knows a company from its founder of the same name', () => {
    const { attributions, entities } = article(
      'Osgood plc turned down the bid of Norvik NV.',
      'Sir Edwin Osgood, who founded it, was cross.',
      'Osgood declined to comment.',
      '“Never,” Mr Osgood said.',
    );
    const nameOf = (id: string | null) => entities.find((entity) => entity.id === id)?.name;
    assert.deepEqual(
      attributions.map(({ kind, entity }) => [kind, nameOf(entity)]),
      [
        ['named-organization', 'Osgood'],
        ['named-person', 'Edwin Osgood'],
      ],
    );
  });
});
