import assert from 'node:assert/strict';
import { article, dealsOf, names } from './article.ts';

const deal = (text: string) => dealsOf('News from the mills', text)[0];
const kindOf = (text: string) => deal(text)?.type.value;

describe('the kind of a deal, in the words of the desks', () => {
  it('is a purchase where the deal is “for” a firm', () => {
    assert.equal(kindOf('Corvale Capital is close to a $4 billion deal for Brightwater Lines Ltd.'), 'acquisition');
    assert.notEqual(
      kindOf('Corvale Capital signed a deal for Brightwater Lines Ltd. to run its kitchens.'),
      'acquisition',
    );
  });

  it('is no purchase where a union was made an offer', () => {
    assert.equal(
      kindOf(
        'Corvale Rail and the Dockers Guild reached an agreement on Friday to end a strike. A first offer by Corvale Rail to the Dockers Guild was rejected in May.',
      ),
      'other',
    );
  });

  it('is a sale of what is run, whatever is run there', () => {
    for (const thing of ['dairies', 'vineyards in Chile', 'bakeries', 'terminals'])
      assert.equal(kindOf(`Corvale Foods has sold its ${thing} to Halden Partners.`), 'asset-sale', thing);
  });
});

describe('a paper called by its initials', () => {
  for (const paper of ['an MoU', 'an LOI'])
    it(`is a first step and nobody: ${paper}`, () => {
      const text = `Corvale Energy and Brightwater Mills signed ${paper} to explore a power plant.`;
      const [made] = dealsOf('News from the mills', text);
      assert.equal(made?.stage.value, 'agreed-preliminary');
      assert.deepEqual(names(made), ['Corvale Energy', 'Brightwater Mills']);
      assert.deepEqual(
        article('News from the mills', text).entities.filter(({ name }) => name === paper.slice(3)),
        [],
      );
    });
});
