import assert from 'node:assert/strict';
import { dealsOf, inBrief, sortedNames, texts } from './article.ts';

const LEASE = [
  'Halden Airways leases six jets from Corvane',
  'Halden Airways Ltd. said it would lease six narrow-body aircraft from Corvane Leasing Ltd. for eight years.',
] as const;

/** Kind, stage and sides of each deal below the lead. */
const beside = (...text: string[]): readonly string[] =>
  dealsOf(...LEASE, ...text)
    .filter((deal) => deal.type.value !== 'supply')
    .map((deal) => inBrief(deal, sortedNames(deal)));

describe('Money that an article tells of below its lead', () => {
  it('is bargained for with those who are told by whose they are', () => {
    const text = 'The airline is also in talks with its banks about a bridge loan of up to 90 million pounds.';
    assert.deepEqual(beside(text), ['financing/in-talks: Halden Airways Ltd. + its banks']);
    const [lead] = dealsOf(...LEASE, text);
    assert.equal(lead?.stage.value, 'agreed');
    assert.equal(lead?.value, null);
    assert.deepEqual(beside('The airline flies from its banks of gates in Oslo.'), []);
  });

  it('is lent by who is providing it, and in the currency that is written before the sum', () => {
    assert.deepEqual(beside('Tarn Bank Ltd. is providing Osier Mills Ltd. with a loan of 120 million euros.'), [
      'financing/agreed: Osier Mills Ltd. + Tarn Bank Ltd.',
    ]);
    const lent = 'Osier Mills Ltd. received a loan of Rp 40 billion from Tarn Bank Ltd. on Monday.';
    assert.deepEqual(beside(lent), ['financing/completed: Osier Mills Ltd. + Tarn Bank Ltd.']);
  });

  it('is given by who gives a sum, and by no deal that brings sales', () => {
    assert.deepEqual(beside('The Marchbank Foundation gave Osier Trust Ltd. $4 million for the work.'), [
      'financing/completed: Marchbank Foundation + Osier Trust Ltd.',
    ]);
    assert.deepEqual(beside('Tarn Stores Ltd. gave Osier Trust Ltd. $4 million in sales.'), []);
    assert.deepEqual(beside('Jane Doe and four Osier Trust Ltd. associates donated $1,000 each to Tarn Ltd.'), []);
  });

  it('is weighed by a fund that has no name', () => {
    assert.deepEqual(beside('A Gulf fund is weighing a loan of 300 million euros to the airline for new hangars.'), [
      'financing/exploring: Halden Airways Ltd. + a Gulf fund',
    ]);
    assert.deepEqual(beside('A fund manager is weighing a visit to the airline.'), []);
  });

  it('goes to no one who does something else behind an "and"', () => {
    const loans = beside(
      'Tarn Development Bank has approved a $12 million loan for the plant and the Dutch development bank Osier will guarantee half of it.',
    );
    assert.ok(!loans.some((loan) => loan.includes('Osier')), loans.join('; '));
  });

  it('is raised for what the firm means to buy, and buys nobody', () => {
    const raised = beside(
      'To buy the wagons it needs, the airline has lined up $55 million from Prairie Trust Ltd. and Osier Bank Ltd.',
    );
    assert.equal(raised.length, 1, raised.join('; '));
    assert.match(raised[0]!, /^financing\//);
  });

  it('is told of a firm since when it has been in trouble, too', () => {
    const rescued = beside(
      'Osier Mills Ltd., under creditor protection since April, has secured a rescue loan of 200 million euros from Tarn Bank Ltd. on Monday.',
    );
    assert.deepEqual(rescued, ['financing/agreed: Osier Mills Ltd. + Tarn Bank Ltd.']);
  });

  it('is a firm’s own, and no value of the contract that it has signed', () => {
    const [contract, round] = dealsOf(
      'Halden Robotics and Tarn sign contract',
      'Halden Robotics Ltd. signed a contract with Tarn Post Ltd. last week.',
      'Halden Robotics is close to raising 40 million pounds.',
    );
    assert.equal(contract?.value, null);
    assert.deepEqual(texts(contract?.scope), []);
    assert.notEqual(round?.type.value, 'service');
  });

  it('comes from no firm that a backer once worked for', () => {
    const [deal] = dealsOf(
      'Paylark raises money',
      'Paylark Ltd. has just raised 30 million dollars.',
      'Norvik Partners Ltd. led the round and Tarn Capital Ltd. and a handful of former Halden executives also joined.',
    );
    assert.ok(!sortedNames(deal!).some((name) => name.startsWith('Halden')), sortedNames(deal!).join('; '));
  });

  it('is promised by no place where the flights begin', () => {
    const [deal] = dealsOf(
      'Halden Airways signs catering deal',
      'Halden Airways Ltd. has signed a catering deal with Norvik Kitchens Ltd. for its flights from Oslo.',
    );
    assert.deepEqual(sortedNames(deal!), ['Halden Airways Ltd.', 'Norvik Kitchens Ltd.']);
  });
});
