import assert from 'node:assert/strict';
import { dealsOf, texts } from './article.ts';

const fieldsIn = (headline: string, ...paragraphs: string[]) =>
  dealsOf(headline, ...paragraphs).flatMap((deal) => deal.terms.map(({ field, text }) => `${field}: ${text}`));

describe('what is paid, owed and promised', () => {
  it('is read of a licence', () => {
    const fields = fieldsIn(
      'Halden licenses drug to Corvale',
      'Halden Pharma has entered into a licensing agreement with Corvale Pharma for its kidney drug.',
      'Under the terms of the agreement, Halden Pharma will receive an upfront payment of $45 million and up to $310 million in development and commercial milestones, as well as tiered royalties in the low double digits.',
      'Under the agreement Halden Pharma retains all rights to the drug outside Asia.',
    );
    for (const field of [
      'milestones: up to $310 million in development and commercial milestones',
      'royalties: tiered royalties in the low double digits',
      'rights kept: retains all rights to the drug outside Asia',
    ])
      assert.ok(fields.includes(field), `${field} in ${fields.join(' | ')}`);
  });

  it('is read of a loan, whose sum is what is lent to somebody', () => {
    const [deal] = dealsOf(
      'Norvik agrees loan',
      'The World Bank has agreed to lend Peru $1.2 billion over three years.',
      'The loan carries an interest rate of 2.1 percent and is to be repaid over ten years. In return, Peru will cut fuel subsidies, float its currency and sell two ports.',
    );
    assert.equal(deal?.value?.text, '$1.2 billion');
    const fields = deal?.terms.map(({ field, text }) => `${field}: ${text}`) ?? [];
    for (const field of [
      'interest: 2.1 percent',
      'repayment: repaid over ten years',
      'in return: cut fuel subsidies, float its currency and sell two ports',
    ])
      assert.ok(fields.includes(field), `${field} in ${fields.join(' | ')}`);
  });

  it('is read of a settlement, and of the sale of a stake', () => {
    assert.ok(
      fieldsIn(
        'Halden settles with Corvale',
        'Halden Energy Corp. reached a $20 million settlement with Corvale Ferries Ltd on Friday.',
        'Halden Energy does not admit wrongdoing.',
      ).includes('liability: does not admit wrongdoing'),
    );
    const fields = fieldsIn(
      'Halden buys rest of Corvale',
      'Halden Energy Corp. is buying the 40 per cent of ferry operator Corvale that it does not own for $85m, pending a review by the port.',
      'Under the deal Corvale gets a right of first refusal over a further 21% of the shares.',
    );
    for (const field of ['stake: 40 per cent', 'condition: pending a review by the port'])
      assert.ok(fields.includes(field), `${field} in ${fields.join(' | ')}`);
  });
});

describe('what is no term of a deal', () => {
  it('is a sum or a time of the accounts', () => {
    const fields = fieldsIn(
      'Halden sells unit',
      'Halden Energy Corp. said it sold its Corvale Ferries unit to Norvik Lines Ltd for $20 million in cash.',
      'It said the sale will result in a loss of about $605,000 or 50 cents per share, which it will take in the quarter ending June 30. Halden Energy earned $1.20 per share in fiscal 2006.',
    );
    assert.deepEqual(
      fields.filter((field) => /605|50 cents|1\.20|June|fiscal/.test(field)),
      [],
    );
  });

  it('is an exclusive interview, nor a share that somebody else holds', () => {
    const fields = fieldsIn(
      'Halden to buy Corvale',
      'Halden Energy Corp. agreed to buy Corvale Ferries Ltd for $20 million, its chief executive said in an exclusive interview.',
      'The deal is opposed by the Irish government, which holds a 25 percent stake.',
    );
    assert.deepEqual(
      fields.filter((field) => /exclus|25/.test(field)),
      [],
    );
  });

  it('is the price of a share at the close', () => {
    const fields = fieldsIn(
      'Halden to buy Corvale',
      'Halden Energy Corp. agreed to buy Corvale Ferries Ltd for $30 a share.',
      'With Corvale Ferries closing at $27.99 per share, the deal gives a premium of 7 percent.',
    );
    assert.ok(!fields.some((field) => field.includes('27.99')), fields.join(' | '));
  });

  it('is the price of a wider deal, or of one before', () => {
    for (const other of ['a broader $20 billion programme', 'a previous $30 billion package']) {
      const [deal] = dealsOf(
        'Halden to supply Peru',
        `Halden Energy Corp. signed a deal to supply Peru with six ferries for $120 million. The sale to Peru is part of ${other}.`,
      );
      assert.deepEqual(texts(deal?.value ? [deal.value] : []), ['$120 million']);
    }
  });
});

describe('a point that ends no sentence', () => {
  it('stands within a term', () => {
    const fields = fieldsIn(
      'Halden to buy Corvale',
      'Halden Energy Corp. agreed to buy Corvale Ferries Ltd for $20 million.',
      'The deal is contingent on its ability to obtain $1.9 million of loans. The deal is subject to approval by the U.S. government.',
    );
    for (const field of [
      'condition: contingent on its ability to obtain $1.9 million of loans',
      'condition: subject to approval by the U.S. government',
    ])
      assert.ok(fields.includes(field), fields.join(' | '));
  });
});
