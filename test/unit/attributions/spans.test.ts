import assert from 'node:assert/strict';
import { article, spans } from '../support/engine.ts';

/** Sentence -> "source | cue | content || content". */
const CASES: readonly (readonly [string, ...string[]])[] = [
  ['Norwell said that it had hired two banks.', 'Norwell | said | it had hired two banks'],
  ['Norwell said it had hired two banks.', 'Norwell | said | it had hired two banks'],
  ['The price is fair, analysts said.', 'analysts | said | The price is fair'],
  [
    '“We are not for sale,” said Ines Alvarado, chief executive of Norwell.',
    'Ines Alvarado, chief executive of Norwell | said | “We are not for sale,”',
  ],
  ['“We are not for sale,” Alvarado said.', 'Alvarado | said | “We are not for sale,”'],
  ['"We are not for sale," she told reporters on Friday.', 'she | told | "We are not for sale,"'],
  ['“The offer,” Alvarado said, “is too low.”', 'Alvarado | said | “The offer,” || “is too low.”'],
  [
    'Alvarado said the offer was “far too low” for the board.',
    'Alvarado | said | the offer was “far too low” for the board',
  ],
  ['In a statement on Monday, Norwell said it would appeal.', 'Norwell | said | it would appeal'],
  ['Norwell said in a statement that it would appeal.', 'Norwell | said | it would appeal'],
  ['According to Norwell, the plant will close in May.', 'Norwell | According to | the plant will close in May'],
  [
    'The plant will close in May, according to two people familiar with the plan.',
    'two people familiar with the plan | according to | The plant will close in May',
  ],
  [
    'The plant, according to a union official, will close in May.',
    'a union official | according to | The plant || will close in May',
  ],
  [
    '"It looks like panic," said, harbour expert, Ines Alvarado, "and it will cost jobs."',
    'harbour expert, Ines Alvarado | said | "It looks like panic," || "and it will cost jobs."',
  ],
  [
    'The plant, which Norwell estimates to be worth $8 million, was shut in May.',
    'Norwell | estimates to | The plant || be worth $8 million',
  ],
  ['Norwell plans to close the plant.', 'Norwell | plans to | close the plant'],
  ['The Oslo-based lender plans to close the plant.', 'The Oslo-based lender | plans to | close the plant'],
  ['Norwell is considering a sale of the plant.', 'Norwell | is considering | a sale of the plant'],
  ['The bank has announced a new lending programme.', 'The bank | has announced | a new lending programme'],
  ['The board is expected to approve the sale.', ' | is expected to | The board || approve the sale'],
  ['It is believed that the board will approve the sale.', ' | It is believed | the board will approve the sale'],
  ['Norwell has reportedly hired two banks.', ' | reportedly | Norwell has || hired two banks'],
  ['Analysts believe the price will rise.', 'Analysts | believe | the price will rise'],
  ['Norwell declined to comment on the report.', 'Norwell | declined to comment | '],
  [
    'A spokesman for Norwell did not immediately respond to a request for comment.',
    'A spokesman for Norwell | did not immediately respond | ',
  ],
  ['Alvarado could not be reached for comment.', 'Alvarado | could not be reached | '],
  ['Norwell denied the report.', 'Norwell | denied | the report'],
  [
    'A person who was not authorized to speak publicly said the talks had stalled.',
    'A person who was not authorized to speak publicly | said | the talks had stalled',
  ],
  [
    'The Harbour Times quoted a director as saying that the yard would close.',
    'The Harbour Times | quoted | the yard would close',
  ],
  ['The sale was announced on Monday.', ' | was announced | The sale'],
  ['The sale was announced by Norwell on Monday.', 'Norwell | was announced | The sale'],
  ['Norwell lost a customer and reportedly cut 300 jobs.', ' | reportedly | cut 300 jobs'],
  [
    'According to a filing that was lodged in May, the yard will close.',
    'a filing that was lodged in May | According to | the yard will close',
  ],
  [
    'Norwell considered a bid last autumn, two people close to Norwell said.',
    'two people close to Norwell | said | Norwell considered a bid last autumn',
  ],
  ['Norwell has not said how many jobs that would cost.', 'Norwell | has not said | '],
  [
    'Tarn Control, which installs, services and repairs alarms, said it would appeal.',
    'Tarn Control | said | it would appeal',
  ],
  ['“The effort is bad,” the company alleged.', 'the company | alleged | “The effort is bad,”'],
  ['Economists told their clients, “The euro will rise.”', 'Economists | told | “The euro will rise.”'],
  ['The regulator warned of further losses.', 'The regulator | warned of | further losses'],
  ['The union called for talks before the sale.', 'The union | called for | talks before the sale'],
  ['Analysts expect a loss of $2 billion this year.', 'Analysts | expect | a loss of $2 billion this year'],
  ['Further losses are expected when markets open.', ' | are expected | Further losses || when markets open'],
  ['Approval is expected by June.', ' | is expected | Approval || by June'],
  ['The loan ratio is predicted to rise.', ' | is predicted to | The loan ratio || rise'],
  ['The bid is seen as hostile.', ' | is seen as | The bid || hostile'],
  ['Two directors were accused by the regulator of fraud.', 'the regulator | were accused | Two directors || fraud'],
  ['There are allegations that the board knew.', ' | There are allegations | the board knew'],
  ['Norwell plans to add a pier, and has agreed to pay for it.', 'Norwell | plans to | add a pier'],
  ['Norwell plans to buy a pier, and sell a crane.', 'Norwell | plans to | buy a pier, and sell a crane'],
  ['“The yard will close,” predicted Bill Tanner.', 'Bill Tanner | predicted | “The yard will close,”'],
  ['Bill Tanner wrote to the board saying: “The yard will close.”', 'Bill Tanner | saying | “The yard will close.”'],
  ['Norwell’s founder, Sunniva Brekke, denies it.', 'Norwell’s founder, Sunniva Brekke | denies | it'],
  ['It has been suggested that the yard will close.', ' | It has been suggested | the yard will close'],
  ['When the board met, Tarn challenged the sale, claiming that it was unfair.', 'Tarn | claiming | it was unfair'],
  [
    'The offer depends on that separation, a regulatory filing showed.',
    'a regulatory filing | showed | The offer depends on that separation',
  ],
  [
    'Norwell says the sale “will add growth. It is a rare chance.”',
    'Norwell | says | the sale “will add growth. It is a rare chance.”',
  ],
  ['Neither of the companies involved would reveal the price.', 'Neither of the companies involved | would reveal | '],
  ['Neither Norwell nor Corvale responded to questions.', 'Neither Norwell nor Corvale | responded | '],
  ['Norwell would comment on Friday. Norwell responded to the report.'],
  ['Neither company would confirm or deny the sale.', 'Neither company | would confirm or deny | '],
  [
    'Bill Tanner, of the Dockers’ Union, said the yard would close.',
    'Bill Tanner, of the Dockers’ Union | said | the yard would close',
  ],
  ['Rumours of a sale have been in the market for weeks.', ' | Rumours | a sale'],
  ['Norwell confirmed the sale on Sunday but did not give a price.', 'Norwell | confirmed | the sale'],
  [
    'Norwell declined to comment and said it had nothing to announce.',
    'Norwell | declined to comment | ',
    'Norwell | said | it had nothing to announce',
  ],
  [
    'Sales fell, Norwell said, adding that it expected a better spring.',
    'Norwell | said | Sales fell',
    'Norwell | adding | it expected a better spring',
  ],
  ['US officials said the sale would be blocked.', 'US officials | said | the sale would be blocked'],
  ['The Brewers Guild, said it would appeal.', 'The Brewers Guild | said | it would appeal'],
  ['The lender claims the board knew of the losses.', 'The lender | claims | the board knew of the losses'],
  ['Alvarado called the offer a mistake.', 'Alvarado | called | the offer a mistake'],
  ['Alvarado called it too low.', 'Alvarado | called | it too low'],
  ['Norwell blocked what Alvarado called a hostile raid.', 'Alvarado | called | a hostile raid'],
  ['Analysts described the bid as hostile.', 'Analysts | described | the bid as hostile'],
  ['The union criticised the sale of the yard.', 'The union | criticised | the sale of the yard'],
  ['Alvarado accused the board of hiding losses.', 'Alvarado | accused | the board of hiding losses'],
  ['The minister urged shareholders to reject the bid.', 'The minister | urged | shareholders to reject the bid'],
  ['Norwell hopes the sale will close in May.', 'Norwell | hopes | the sale will close in May'],
  ['Norwell wants a seat on the board.', 'Norwell | wants | a seat on the board'],
  ['Brewers protested against government plans to raise the tax.', 'government | plans to | raise the tax'],
  ['It was announced that the yard would close.', ' | It was announced | the yard would close'],
  ['Alvarado was quoted as saying that it would close.', 'Alvarado | was quoted as saying | it would close'],
  [
    'Alvarado was quoted by the Harbour Times as saying the yard would close.',
    'the Harbour Times | was quoted | the yard would close',
  ],
  ['The board had been expected to approve the sale.', ' | had been expected to | The board || approve the sale'],
  ['Norwell has been criticised for selling the yard.', ' | has been criticised for | Norwell || selling the yard'],
  ['The loss was attributed by analysts to the strike.', 'analysts | was attributed | The loss || the strike'],
  ['The sale was announced at a fair in Bremen by the minister.', 'the minister | was announced | The sale'],
  ['Norwell denied rumours that the yard would close.', 'Norwell | denied | rumours that the yard would close'],
  ['The shares rose on hopes that the yard would stay open.', ' | hopes | the yard would stay open'],
  [
    'Norwell said profit would fall, while Tarn has forecast a rise.',
    'Norwell | said | profit would fall',
    'Tarn | has forecast | a rise',
  ],
  ['Norwell plans to sell the yard and has hired a bank.', 'Norwell | plans to | sell the yard'],
  [
    'The regulator stated that, in theory, the sale was legal.',
    'The regulator | stated | in theory, the sale was legal',
  ],
  [
    'In a filing with the Harbour Commission, the group, led by two investors, said it cut its stake.',
    'the group, led by two investors | said | it cut its stake',
  ],
  [
    'In a letter to the Portham Exchange, Norwell, the brewer, said it had no plans.',
    'Norwell, the brewer | said | it had no plans',
  ],
  [
    'Although the review found that there was no misconduct, both directors have agreed to pay $5 million.',
    'the review | found | there was no misconduct',
  ],
  [
    'Although Norwell believes that the mill will stay open, the union has called a strike.',
    'Norwell | believes | the mill will stay open',
  ],
  ['Alvarado commented to the paper about the sale: “It is a mistake.”', 'Alvarado | commented | “It is a mistake.”'],
  [
    'The chairman, responding to a report that Tarn was considering a bid, told investors the yard was not for sale.',
    'Tarn | was considering | a bid',
    'The chairman | told | the yard was not for sale',
  ],
  [
    'A report published by the central bank indicated a rise in lending.',
    'A report published by the central bank | indicated | a rise in lending',
  ],
  ['A merger expected to close in May would create a giant.', ' | expected to | A merger || close in May'],
  [
    'Norwell issued a statement saying that the yard was safe.',
    'Norwell | issued a statement saying | the yard was safe',
  ],
  [
    'The board declined to confirm a Harbour Times report saying the yard was for sale.',
    'The board | declined to confirm | ',
    'a Harbour Times report | saying | the yard was for sale',
  ],
  ['The minister cautioned Tarn against haste.', 'The minister | cautioned | Tarn against haste'],
  ['Analysts were worried about the price.', 'Analysts | were worried about | the price'],
  ['Norwell is keen to sell the yard.', 'Norwell | is keen to | sell the yard'],
  ['Alvarado is confident that the sale will go ahead.', 'Alvarado | is confident | the sale will go ahead'],
  ['When Norwell announced the sale, its shares rose by a tenth.', 'Norwell | announced | the sale'],
  ['Two clerks were accused of fraud by the regulator.', 'the regulator | were accused of | Two clerks || fraud'],
  [
    'Norwell said on Monday, three days before the vote, it would sell the yard.',
    'Norwell | said | it would sell the yard',
  ],
  ['Norwell announced a programme that will cut costs.', 'Norwell | announced | a programme that will cut costs'],
  ['Alvarado said of the sale “it is time to go”.', 'Alvarado | said | “it is time to go”'],
  ['Norwell confirmed the sale at a press conference.', 'Norwell | confirmed | the sale'],
  ['Norwell announces second quarter results.', 'Norwell | announces | second quarter results'],
  ['Calls to Norwell seeking comment were not returned.', 'Norwell | were not returned | '],
  ['There is speculation in the press that the yard will close.', 'the press | speculation | the yard will close'],
  [
    'The group said it would cut jobs and urged members to strike.',
    'The group | said | it would cut jobs',
    'The group | urged | members to strike',
  ],
  [
    'During a visit to Bremen on Tuesday Chancellor Ines Lang announced that the yard would close.',
    'Chancellor Ines Lang | announced | the yard would close',
  ],
  ['He further added that the yard would not close.', 'He | further added | the yard would not close'],
  [
    'Many industry watchers fear that the sale will end badly.',
    'Many industry watchers | fear | the sale will end badly',
  ],
  ['“We will not sell,” Norwell’s statement reads.', 'Norwell’s statement | reads | “We will not sell,”'],
  ['The yard is old, although Unite said that it was safe.', 'Unite | said | it was safe'],
  ['It has also been claimed that the yard will close.', ' | It has also been claimed | the yard will close'],
  ['The lender claims to own the name.', 'The lender | claims to | own the name'],
  ['Norwell will sell its yard, expecting to raise $20 million.', 'Norwell | expecting to | raise $20 million'],
  ['The yard is old, but it was reportedly sold, and the price is not known.', ' | reportedly | it was || sold'],
];

const TRAPS: readonly string[] = [
  'The annual report runs to 200 pages.',
  'The state-owned group uses open source software.',
  'The said agreement runs for ten years.',
  'The so-called poison pill expires in May.',
  'Work is going according to plan.',
  'Shares closed at a high on Friday.',
  'The Galaxy Note sold well.',
  'A phone charge takes an hour.',
  'The claim on the insurance was paid in full.',
  'Its plans for the plant are unclear.',
  'The merger is set to close in June.',
  'Norwell will buy Tarn for $2 billion.',
  'The mobile carrier carries the traffic of three rivals.',
  'The source declined to be named.',
  'Profit was better than expected.',
  'The two companies agreed to share the costs.',
  'The agreement aims to cut costs.',
  'The alleged fraud cost the company dearly.',
  'According to the price agency, 12 September.',
  'Bidders would confirm or deny nothing.',
  'The union called a meeting in Berlin.',
  'Norwell fell after earnings reports that missed forecasts.',
  'Norwell called the bank back.',
  'Norwell has been known to close yards.',
  'The posting did not disclose details of the sale.',
  'Without the yard, the company added 200 jobs.',
  'The number of orders threatened to exceed the capacity of the yard.',
];

describe('Attribution spans', () => {
  for (const [sentence, ...expected] of CASES) {
    it(sentence, () => assert.deepEqual(spans(article(sentence)), expected));
  }

  for (const sentence of TRAPS) {
    it(`finds nothing in: ${sentence}`, () => assert.deepEqual(spans(article(sentence)), []));
  }

  it('takes the punctuation of a headline for the cue', () => {
    assert.deepEqual(spans(article('# Norwell in talks to buy Tarn: sources')), [
      'sources | : | Norwell in talks to buy Tarn',
    ]);
    assert.deepEqual(spans(article('# Norwell considering sale of its yard')), [
      'Norwell | considering | sale of its yard',
    ]);
  });

  it('takes the list behind a colon for content', () => {
    assert.deepEqual(
      spans(
        article(
          'The notice says that the agreement covers:',
          '- cranes and pilots;\n- two warehouses.',
          'The rest is old.',
        ),
      ),
      ['The notice | says | the agreement covers || cranes and pilots; || two warehouses.'],
    );
  });

  it('lets a quotation run on in the next sentence and the next paragraph', () => {
    assert.deepEqual(spans(article('“It is time,” said Ines Alvarado. “We have waited long enough.”')), [
      'Ines Alvarado | said | “It is time,” || “We have waited long enough.”',
    ]);
    assert.deepEqual(spans(article('Alvarado said: “It is time.', '“We have waited long enough.”')), [
      'Alvarado | said | “It is time. || “We have waited long enough.”',
    ]);
  });

  it('takes no main clause for a source', () => {
    const found = spans(
      article('Tarn and Norwell Ferries were two of the few firms that reported an increase in sales.'),
    );
    assert.ok(
      found.every((one) => !/\bwere\b/.test(one)),
      found.join(' ## '),
    );
  });

  it('takes what is announced from behind the colon', () => {
    const announced = '“We have waited long enough.”';
    assert.deepEqual(spans(article('Alvarado said on Monday:', announced, 'The yard is old.')), [
      `Alvarado | said | ${announced}`,
    ]);
    const [quoted] = article('In a letter Alvarado wrote:', '> We will sell.\n>\n> It is time.').attributions;
    assert.deepEqual(
      [quoted?.content.map(({ text }) => text), quoted?.form],
      [['We will sell.', 'It is time.'], 'direct'],
    );
    assert.deepEqual(spans(article('Alvarado said on Monday:', 'The yard is old.')), []);
  });
});
