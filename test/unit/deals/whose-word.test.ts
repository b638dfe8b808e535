import assert from 'node:assert/strict';
import { dealsOf } from './article.ts';

describe('The word that a stage stands on', () => {
  it('is the source’s, though the passage goes on with who said it and through whom', () => {
    const [deal] = dealsOf(
      'Ferries in Portham',
      'Ferry operator Corvale is in talks to buy its rival Brightwater for €210 million, the Portham Herald reported on Monday, citing a person familiar with the matter.',
    );
    assert.equal(deal?.stage.value, 'in-talks');
    assert.equal(deal?.stage.status, 'reported-anonymous');
    assert.equal(deal?.stage.attributions.length, 1);
  });

  it('is the article’s own where the attribution is only a small part of the passage', () => {
    const [deal] = dealsOf(
      'Ferries in Portham',
      'Corvale has agreed to buy Brightwater, its rival on the northern routes for more than forty years. It was “a good day”, Anna Bellweather said.',
    );
    assert.equal(deal?.stage.status, 'author-assertion');
  });
});
