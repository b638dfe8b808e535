import assert from 'node:assert/strict';
import { dealsOf } from './article.ts';

const answersIn = (headline: string, ...paragraphs: string[]) =>
  dealsOf(headline, ...paragraphs).map((deal) => deal.responses.map((r) => `${r.party}: ${r.kind}`));

describe('who answers about a deal', () => {
  it('is a side by the short form of its name too', () => {
    const [answers] = answersIn(
      'Norvik buys Corvale Ferries',
      'Royal Norvik Lines Ltd agreed to buy Corvale Ferries Ltd in May.',
      'A spokeswoman for Norvik said that the two fleets would sail together.',
    );
    assert.deepEqual(answers, ['Royal Norvik Lines Ltd: statement']);
  });

  it('is a side that speaks in its own words, paragraphs away from the deal', () => {
    const [answers] = answersIn(
      'Ferry news',
      'The summer was long. Boats were full every day of it.',
      'Halden Energy Corp. agreed to buy Corvale Ferries Ltd for $20 million in May.',
      'Rules are strict in both countries. Regulators meet twice a year.',
      '"This is a very good day," said Corvale Ferries chief executive Anna Berg.',
    );
    assert.deepEqual(answers, ['Corvale Ferries Ltd: statement']);
  });

  it('still speaks for a deal that is struck where it denies something else', () => {
    const [answers] = answersIn(
      'Halden buys Corvale Ferries',
      'Halden Energy Corp. agreed to buy Corvale Ferries Ltd for $20 million on Monday.',
      'Halden Energy chief executive Anna Berg denied that a listing was planned. "We will run both firms together," Berg said.',
    );
    assert.ok(answers?.includes('Halden Energy Corp.: statement'));
  });

  it('still denies a deal that only goes round', () => {
    const [answers] = answersIn(
      'Halden may buy Corvale Ferries',
      'Halden Energy Corp. may buy Corvale Ferries Ltd, a banker said on Monday.',
      'Halden Energy denied the report.',
    );
    assert.deepEqual(answers, ['Halden Energy Corp.: denied']);
  });

  it('does not refuse by saying no more than it says', () => {
    const [answers] = answersIn(
      'Halden buys Corvale Ferries',
      'Halden Energy Corp. said it agreed to buy Corvale Ferries Ltd for $20 million. Halden Energy did not elaborate.',
    );
    assert.deepEqual(answers, ['Halden Energy Corp.: statement']);
  });

  it('is waited for where it is the government of the country', () => {
    const [deal] = dealsOf(
      'Halden to build dam',
      'Halden Energy Corp. signed an agreement with the federal government on Monday to build a dam.',
    );
    assert.ok(deal?.missingResponses.some((name) => /government/i.test(name)));
  });
});
