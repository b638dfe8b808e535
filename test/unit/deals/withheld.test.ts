import assert from 'node:assert/strict';
import { dealsOf, texts } from './article.ts';

const withheld = (...paragraphs: string[]) =>
  texts(
    dealsOf(
      'Norvik Holdings Ltd. to buy Borealis Foods Inc.',
      'Norvik Holdings Ltd. agreed to buy Borealis Foods Inc.',
      ...paragraphs,
    )[0]?.withheld,
  );

describe('what is kept back', () => {
  for (const [text, passage] of [
    ['The companies have not yet published the full details.', 'have not yet published the full details'],
    ['They have not disclosed the price.', 'have not disclosed the price'],
    ['The yard named neither buyer nor price.', 'named neither buyer nor price'],
    ['The deal is done; prices have yet to be fixed.', 'prices have yet to be fixed'],
    [
      'Borealis has yet to release the names of the other bidders.',
      'has yet to release the names of the other bidders',
    ],
    [
      'No exact figures of the price or the savings have been announced by the board.',
      'No exact figures of the price or the savings have been announced by the board',
    ],
    [
      'A spokeswoman did not know how much Norvik would gain from it.',
      'did not know how much Norvik would gain from it',
    ],
    [
      'It is not currently known whether the plant will stay open.',
      'It is not currently known whether the plant will stay open',
    ],
    [
      'The pricing structure has not been revealed, or when the shares would be paid for.',
      'The pricing structure has not been revealed, or when the shares would be paid for',
    ],
    ['Norvik declined, however, to disclose the price.', 'declined, however, to disclose the price'],
    ['The report was not made public.', 'The report was not made public'],
    ['The talks were kept very quiet.', 'were kept very quiet'],
    ['How the two will share the costs was not revealed.', 'How the two will share the costs was not revealed'],
    ['The interest rate on the loan was left open.', 'The interest rate on the loan was left open'],
    ['Borealis would only say that it was “a fair price”.', 'would only say that it was “a fair price”'],
    ['Norvik said it was too early to name a figure.', 'too early to name a figure'],
    ['Norvik refused to be drawn on the price.', 'refused to be drawn on the price'],
    ['Neither company put a value on the deal.', 'Neither company put a value on the deal'],
    [
      'It was not clear how many of the 3,400 employees would move.',
      'It was not clear how many of the 3,400 employees would move',
    ],
    ['Norvik would not be drawn on the price.', 'would not be drawn on the price'],
    ['Neither side would discuss the total cost.', 'Neither side would discuss the total cost'],
    ['Norvik and Borealis kept mum on the price.', 'kept mum on the price'],
    ['Borealis is not disclosing how much it will get.', 'is not disclosing how much it will get'],
    ['What Norvik is paying, nobody knows.', 'What Norvik is paying, nobody knows'],
    [
      'Details of the financing will be released after the vote.',
      'Details of the financing will be released after the vote',
    ],
    ['The statement made no mention of a price.', 'made no mention of a price'],
    ['No timetable was given for the merger of the brands.', 'No timetable was given for the merger of the brands'],
    [
      'It was not clear whether the pension plan, which has a deficit, would go with it.',
      'It was not clear whether the pension plan, which has a deficit, would go with it',
    ],
    ['Borealis gave no price but said the mill would close.', 'gave no price'],
    ['No purchase price was given.', 'No purchase price was given'],
    ['Norvik was unable to say when the sale would close.', 'was unable to say when the sale would close'],
    ['Terms are still being negotiated.', 'Terms are still being negotiated'],
    ['The identity of the other bidders was not known.', 'The identity of the other bidders was not known'],
  ] as const) {
    it(`is seen: ${text}`, () => assert.deepEqual(withheld(text), [passage]));
  }

  it('is seen in a sentence that names neither side, paragraphs on', () => {
    const found = withheld('The weather was mild.', 'Analysts were calm.', 'No exact date had yet been set.');
    assert.deepEqual(found, ['No exact date had yet been set']);
  });

  for (const text of [
    'Norvik would not be drawn on the talks.',
    'Details of the plan were released on Monday.',
    'More details are available from the company.',
    'Borealis refuses to discuss a higher offer.',
    'You do not know how good these biscuits are.',
    'Borealis did not know how to use the plant.',
    'It has not yet reached the top of the market.',
    'If final approval is given, the sale will close in May.',
    'The rally came when it was announced.',
    'Norvik may not sell its shares without giving 14 days notice.',
    'Borealis would not say it was for sale.',
    'The founder gave no reason for his departure.',
    'Two more plants are to be announced in May.',
    'If a price is not agreed by then, Norvik will pay the average.',
    'Borealis was unable to identify new suppliers.',
  ]) {
    it(`is not what is told, or no matter of it: ${text}`, () => assert.deepEqual(withheld(text), []));
  }
});

describe('what is kept back, in the words of today', () => {
  for (const sentence of [
    'The prices and the volumes are blacked out',
    'Nothing is said about how the plant would be financed',
    'The paper is silent on money',
    'Neither side has said how long it runs',
    'Nobody involved will talk numbers',
    "Terms weren't shared",
    'Where the company will find the money was not explained',
    'The exact timing and the structure are still being worked out',
    'The sites have yet to be chosen',
    'Asked about the price, Doe demurred',
    'Will the brand stay? Doe would not say',
  ])
    it(sentence, () => {
      const [deal] = dealsOf('Halden buys Norvik Dairy', `Halden Foods has bought Norvik Dairy. ${sentence}.`);
      assert.ok(sentence.includes(texts(deal!.withheld)[0] ?? '-'), String(texts(deal!.withheld)));
    });

  for (const sentence of [
    'A rival may bid, the Tarn Herald added, without saying how it knew',
    'The price of milk was still open to debate',
  ])
    it(`is not: ${sentence}`, () => {
      const [deal] = dealsOf('Halden buys Norvik Dairy', `Halden Foods has bought Norvik Dairy. ${sentence}.`);
      assert.deepEqual(texts(deal!.withheld), []);
    });
});

describe('what is kept back, in other words', () => {
  for (const sentence of [
    'What the combined bank will be called has not been decided.',
    'Who will lead it has yet to be settled.',
    'When the plant changes hands is still open.',
    'Neither would say who had approached whom.',
    'Neither the duration nor the value of the contract was made public.',
    'It’s unclear whether the board is on side.',
    'Left open was the question of who pays for the clean-up.',
    'Norvik will make an undisclosed upfront payment.',
    'The two gave few details of the venture.',
    'No closing date has been set.',
    'Doe declined to be more specific about the price.',
    'The two have agreed not to reveal the price.',
    'The amount involved was not stated.',
    'Terms of the sale are under seal.',
    'Details of the transfer will follow in September.',
  ])
    it(sentence, () => assert.equal(withheld(sentence).length, 1));

  for (const sentence of [
    'The paper did not say where it got the information.',
    'The newspaper did not name its sources.',
    'Neither the chairman nor the chief executive was there.',
    'The plant is still open.',
    'An owner who cannot say what a mill is worth should sell it.',
  ])
    it(`is not: ${sentence}`, () => assert.deepEqual(withheld(sentence), []));
});
