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

describe('who answers for several, for a house or for a state', () => {
  it('is each side where they speak together', () => {
    for (const source of ['The companies', 'They', 'The airlines']) {
      const [answers] = answersIn(
        'Halden and Corvale to merge',
        'Halden Airways Ltd and Corvale Airways Ltd agreed to merge in May, the two airlines announced.',
        `${source} said the merger would save $20 million a year.`,
      );
      assert.deepEqual(answers, ['Halden Airways Ltd: statement', 'Corvale Airways Ltd: statement'], source);
    }
  });

  it('is each side that puts out a joint statement', () => {
    const [answers] = answersIn(
      'Halden buys Corvale Ferries',
      'Halden Energy Corp. agreed to buy Corvale Ferries Ltd, according to a joint statement.',
    );
    assert.deepEqual(answers, ['Halden Energy Corp.: statement', 'Corvale Ferries Ltd: statement']);
  });

  it('is a house whose officials speak, and none whose officials hide', () => {
    const told = (source: string) =>
      answersIn(
        'Halden buys Corvale Ferries',
        'Halden Energy agreed to buy Corvale Ferries in May.',
        `${source} said the deal would close in June.`,
      )[0];
    assert.deepEqual(told('Halden Energy officials'), ['Halden Energy: statement']);
    assert.deepEqual(told('The representatives of Halden Energy'), ['Halden Energy: statement']);
    const [answers] = answersIn(
      'Halden4 buys Corvale',
      'Halden4 agreed to buy Corvale Ferries.',
      'Halden4 officials said the deal would close in June.',
    );
    assert.deepEqual(answers, ['Halden4: statement']);
    assert.deepEqual(told('Former Halden Energy executives'), []);
    assert.deepEqual(told('Sources close to Halden Energy'), []);
  });

  it('is the state whose adjective does not begin as its name does', () => {
    const [answers] = answersIn(
      'Denmark and Halden sign deal',
      'Denmark signed an agreement with Halden Energy Corp. on Monday to build a wind farm.',
      'Danish energy minister Anna Berg said the agreement would create 200 jobs.',
    );
    assert.ok(answers?.includes('Denmark: statement'));
    const [told] = answersIn(
      'Peru and Halden sign deal',
      'Peru signed an agreement with Halden Energy Corp. on Monday to build a wind farm.',
      'Peruvian negotiator Anna Berg said the agreement would create 200 jobs.',
    );
    assert.ok(told?.includes('Peru: statement'));
  });

  it('is no state in which the firm that speaks has its seat', () => {
    const [answers] = answersIn(
      'Halden asks for aid',
      'The United States carmaker Halden Motors, which has been badly hit, has asked the US government for an additional $5 billion in aid, saying that it plans to fire three thousand employees.',
    );
    assert.deepEqual(answers, ['Halden Motors: statement']);
  });

  it('is no side that an agreement is with, where the paper is quoted', () => {
    const [answers] = answersIn(
      'Corvale to sell stake to Halden',
      'Corvale Ferries Ltd signed a lock-up agreement with Halden Energy Corp. in May.',
      'The agreement with Halden Energy calls for Corvale Ferries to sell its 30 percent stake in Norvik Lines.',
    );
    assert.ok(!answers?.includes('Halden Energy Corp.: statement'));
  });

  it('is nobody who has only planned, weighed or put off', () => {
    for (const plan of ['has been considering', 'has contemplated', 'had been planning', 'remains wary of']) {
      const [answers] = answersIn(
        'Halden may buy Corvale Ferries',
        `Halden Energy Corp. ${plan} a takeover of Corvale Ferries Ltd.`,
      );
      assert.ok(!answers?.some((answer) => answer.startsWith('Halden')), plan);
    }
  });
});

describe('an office that is not said to be whose', () => {
  it('speaks for the only state or council among the sides', () => {
    const [answers] = answersIn(
      'Fund lends to Peru',
      'The World Bank signed a loan agreement with Peru on Monday.',
      'Finance Minister Anna Berg said the loan would protect the poor.',
    );
    assert.ok(answers?.includes('Peru: statement'));
    const [council] = answersIn(
      'Council sells site',
      'Norvik City Council has sold the gasworks site to Halden Homes Ltd for $20 million.',
      'Council leader Joan Pryce said the sale would pay for a school.',
    );
    assert.ok(council?.includes('Norvik City Council: statement'));
  });

  it('does not where it belongs to another state', () => {
    const [answers] = answersIn(
      'Fund lends to Peru',
      'The World Bank signed a loan agreement with Peru on Monday.',
      'The Finnish finance minister said the loan would protect the poor.',
    );
    assert.ok(!answers?.includes('Peru: statement'));
  });
});

describe('what a side does not answer', () => {
  const heard = (...sentences: string[]) =>
    answersIn('A busy week in business', 'Halden Energy Corp. agreed to buy Corvale Ferries Ltd.', ...sentences)[0];

  for (const [sentence, answer] of [
    ['Corvale had yet to respond by the time of going to press.', 'Corvale Ferries Ltd: no-response'],
    ['Corvale left a request for comment unanswered.', 'Corvale Ferries Ltd: no-response'],
    ['Calls to Corvale went without a reply.', 'Corvale Ferries Ltd: no-response'],
    ['Corvale referred to its press release.', 'Corvale Ferries Ltd: referred'],
  ] as const)
    it(`is told: ${sentence}`, () => assert.ok(heard(sentence)?.includes(answer)));

  it('is only the rest of what it confirmed', () => {
    const answers = heard('A Corvale spokesman confirmed the deal but declined to comment further.');
    assert.deepEqual(
      answers?.filter((one) => one.startsWith('Corvale')),
      ['Corvale Ferries Ltd: confirmed'],
    );
  });

  it('is no answer where it left something else', () => {
    const answers = heard('Corvale referred to its long history.', 'Corvale left the market.');
    assert.ok(!answers?.some((one) => /^Corvale.*(?:no-response|referred)/.test(one)));
  });
});

describe('words that go on right behind a deal', () => {
  it('are of that deal, and not of the one that the article opens with', () => {
    const all = answersIn(
      'Halden drops bid for Corvale',
      'Halden Energy Corp. has dropped its bid for Corvale Ferries Ltd.',
      'Norwell Capital Inc. has made a bid for Corvale Ferries Ltd. It will answer “in due time”, a Corvale spokeswoman said.',
    );
    assert.deepEqual(all, [[], ['Corvale Ferries Ltd.: statement']]);
  });
});

describe('an answer in other words', () => {
  const heard = (answer: string) =>
    answersIn(
      'Halden in talks to buy Corvale Ferries',
      'Halden Energy Corp. is in talks to buy Corvale Ferries Ltd, two people familiar with the matter said on Monday.',
      answer,
    )[0];
  const both = (kind: string) => [`Halden Energy Corp.: ${kind}`, `Corvale Ferries Ltd: ${kind}`];
  for (const [answer, expected] of [
    ['Lawyers for the two firms did not reply to emails.', both('no-response')],
    ['There was no comment from either side.', both('no-response')],
    ['No one at Corvale was available to comment.', ['Corvale Ferries Ltd: unreachable']],
    ['A Corvale executive said she was not authorized to discuss the talks.', ['Corvale Ferries Ltd: declined']],
    ['Corvale said it never comments on rumours.', ['Corvale Ferries Ltd: declined']],
    ['Corvale was unwilling to discuss the talks.', ['Corvale Ferries Ltd: declined']],
    ['Corvale ignored repeated requests for comment.', ['Corvale Ferries Ltd: no-response']],
    ['Corvale declined to comment on what it called speculation.', ['Corvale Ferries Ltd: declined']],
    ['A Corvale spokesman referred a reporter to its filings.', ['Corvale Ferries Ltd: referred']],
    ['Corvale called the talks "a figment of the imagination".', ['Corvale Ferries Ltd: denied']],
    ['Corvale said there were no talks with Halden.', ['Corvale Ferries Ltd: denied']],
    ['Corvale said there would be no further talks with Halden.', ['Corvale Ferries Ltd: statement']],
    ['Corvale called the approach "a compliment".', ['Corvale Ferries Ltd: statement']],
    ['Lawyers were not available to comment.', []],
  ] as const)
    it(answer, () => assert.deepEqual(heard(answer), expected));
});

describe('an answer behind where it was given, or under half a name', () => {
  const heard = (answer: string) =>
    answersIn(
      'Halden in talks to buy Norwich Pipelines',
      'Halden Energy Corp. is in talks to buy Norwich Pipelines, two people familiar with the matter said on Monday.',
      answer,
    )[0];
  for (const [answer, expected] of [
    [
      'In a statement to staff Halden Energy said it was in talks with Norwich Pipelines.',
      'Halden Energy Corp.: statement',
    ],
    ['On its website Halden Energy said it was in talks with Norwich Pipelines.', 'Halden Energy Corp.: statement'],
    ['Norwich referred questions to its lawyers.', 'Norwich Pipelines: referred'],
  ] as const)
    it(answer, () => assert.deepEqual(heard(answer), [expected]));

  it('is none of the town', () =>
    assert.deepEqual(heard('Norwich City Council referred questions to its lawyers.'), []));
});
