import assert from 'node:assert/strict';
import type { Attribution } from '../../../src/engine/analysis.ts';
import { article, textOf } from '../support/engine.ts';

const read = ({ source, cue, content, chain }: Attribution) =>
  `${source ? textOf(source) : '-'} | ${textOf(cue)} | ${content.map(textOf).join(' … ')} | ${chain.map(({ kind }) => kind).join(' < ')}`;

/** A family -> articles, each with all its attributions as "source | cue | content | kinds of the chain". */
const FAMILIES: Readonly<Record<string, readonly (readonly [string, ...string[]])[]>> = {
  'headlines leave out what makes a passive': [
    ['# SHARE SALE STILL EXPECTED THIS MONTH', '- | EXPECTED | SHARE SALE … THIS MONTH | implicit'],
    ['# Big losses forecast for Norwell', '- | forecast | Big losses … for Norwell | implicit'],
    ['# Oil prices seen holding steady', '- | seen | Oil prices … holding steady | implicit'],
    ['# Whale seen off Norland'],
    ['# Norwell expected a loss', 'Norwell | expected | a loss | named-organization'],
  ],
  'a wish to stay unnamed is no claim': [
    [
      'One docker, who wished to stay anonymous, said the yard would close.',
      'One docker | said | the yard would close | unnamed-person',
    ],
    ['One docker wished to stay in Tarn.', 'One docker | wished to | stay in Tarn | unnamed-person'],
  ],
  'talk that opens a sentence ends before whoever speaks in it': [
    [
      'Amid rumours that it would close, Norwell said it was hiring.',
      '- | rumours | it would close | implicit',
      'Norwell | said | it was hiring | named-organization',
    ],
    [
      'Asked about reports that it was for sale, Norwell declined to comment.',
      '- | reports | it was for sale | implicit',
      'Norwell | declined to comment |  | named-organization',
    ],
    ['On hopes that prices would rise, growers planted more corn.', '- | hopes | prices would rise | implicit'],
    [
      'Amid rumours that the mill, the largest in Norland, would close, dockers struck.',
      '- | rumours | the mill, the largest in Norland, would close | implicit',
    ],
    ['Norwell denied earlier rumours of losses.', 'Norwell | denied | earlier rumours of losses | named-organization'],
  ],
  'talk has its time, its place and its owner': [
    [
      'There was speculation today that Harold Bekk might try to buy Norwell.',
      '- | There was speculation | Harold Bekk might try to buy Norwell | implicit',
    ],
    [
      'There had been some doubts on Wall Street that the company could pay.',
      'Wall Street | doubts | the company could pay | unnamed-group',
    ],
    ['There are no doubts that the company can pay.'],
    ['The board put off a decision on Saturday in view of strong opposition to the plan.'],
    [
      'Ministers met and many said a recent gloomy forecast by the bank was wrong.',
      'many | said | a recent gloomy forecast by the bank was wrong | unnamed-group',
    ],
    [
      'The yard was run by a Norlander, Oda Bekk, who has been increasingly critical of the plan.',
      'Oda Bekk | has been increasingly critical of | the plan | named-person',
    ],
    [
      'The krone rose on remarks from Norland Bank chairman Oda Lang that a tight policy would be damaging.',
      'Norland Bank chairman Oda Lang | remarks | a tight policy would be damaging | named-person',
    ],
    ['Of more concern were suggestions by the banks that would upset the fund.'],
    ['Despite predictions that sales will drop, the yard is busy.', '- | predictions | sales will drop | implicit'],
    ['Despite complaints that the yard is noisy, sales rose.', '- | complaints | the yard is noisy | implicit'],
    ['Losses claimed by the report include a pier.'],
    ['# Norland GDP sees worst drop in five decades'],
    ['Norland’s trade has grown, underscoring economists’ hopes for it.'],
    ['Detectives looked into word from "an anonymous source," who said the yard was closed by Tarn.'],
    [
      'Shares fell on weekend reports from Germany that the talks had failed.',
      '- | reports | the talks had failed | implicit',
    ],
    ['The reform has sparked some hope that the port will open.', '- | hope | the port will open | implicit'],
    ['It built a pier in the hope that ships would come.'],
    ['One rumour had Norwell taking a look at Tarn.', '- | rumour had | Norwell taking a look at Tarn | implicit'],
    ['The firm had a report and a plan.'],
    [
      'There was speculation a bid might come, but analysts mostly believe the price is fair.',
      '- | There was speculation | a bid might come | implicit',
      'analysts | believe | the price is fair | unnamed-group',
    ],
    [
      'Norwell’s fears that the yard would close were voiced on Monday.',
      'Norwell | fears | the yard would close were voiced on Monday | named-organization',
    ],
    [
      'This follows the announcement the previous day that Oda Lang would lead the show.',
      '- | announcement | Oda Lang would lead the show | implicit',
    ],
    [
      'Reports from Brazil suggest that traders are preparing for a sale.',
      'Reports from Brazil | suggest | traders are preparing for a sale | outlet',
    ],
    [
      'One criticism of the programme is that farms have fallen in output.',
      '- | One criticism of the programme is | farms have fallen in output | implicit',
    ],
  ],
  'plans may have no owner': [
    [
      'Initial plans were to build the car in Norland.',
      '- | Initial plans were to | build the car in Norland | implicit',
    ],
    ['The stated aim is to cut costs.', '- | The stated aim is to | cut costs | implicit'],
    ['The plans were drawn up in May.'],
  ],
  'a paper says what is written in it': [
    [
      'It is stated in the filing that the port is unsafe.',
      'the filing | It is stated | the port is unsafe | document',
    ],
    [
      'This is revealed in Oda Bekk’s biography of the prince.',
      'Oda Bekk’s biography of the prince | is revealed | This | document',
    ],
    ['The plan was announced in May.', '- | was announced | The plan | implicit'],
  ],
  'what others say is theirs, however sure it is': [
    [
      'The Gulls allege that Tarn is cutting trade by allegedly forcing them to use its yard.',
      'The Gulls | allege | Tarn is cutting trade by allegedly forcing them to use its yard | named-organization',
    ],
    [
      'Tarn is allegedly forcing them to use its yard.',
      '- | allegedly | Tarn is … forcing them to use its yard | implicit',
    ],
  ],
  'many who speak need no article': [
    ['Growers fear prices may fall.', 'Growers | fear | prices may fall | unnamed-group'],
    [
      'Economists estimate up to five billion dollars flowed into Norland.',
      'Economists | estimate | up to five billion dollars flowed into Norland | unnamed-group',
    ],
    [
      'Protesters in Norburg demand reform of the law.',
      'Protesters in Norburg | demand | reform of the law | unnamed-group',
    ],
    ['Customers in Norburg demand cheaper boats.'],
    [
      'Analysts polled by the Harbour Mail, however, forecast earnings of $2.',
      'Analysts polled by the Harbour Mail | forecast | earnings of $2 | unnamed-group',
    ],
    [
      'Residents across the state said the port was unsafe.',
      'Residents across the state | said | the port was unsafe | unnamed-group',
    ],
  ],
  'a headline describes whom the article names': [
    [
      '# Man claims 84 percent ownership of Norwell\n\nPaul Bekk says he owns half of the firm.',
      'Man | claims | 84 percent ownership of Norwell | named-person',
      'Paul Bekk | says | he owns half of the firm | named-person',
    ],
    [
      '# Port is safe, official says\n\nA senior official said on Monday that the port was safe.',
      'official | says | Port is safe | unnamed-person',
      'A senior official | said | the port was safe | unnamed-person',
    ],
    [
      '# Port is safe, source says\n\nOda Lang said on Monday that the port was safe.',
      'source | says | Port is safe | unnamed-person',
      'Oda Lang | said | the port was safe | named-person',
    ],
    ['# User:Bekk91/Tarn files for divorce'],
  ],
  'headlines in capitals leave out still more': [
    ['# NORWELL SAID TO NEAR SALE OF UNIT', '- | SAID TO | NORWELL … NEAR SALE OF UNIT | implicit'],
    ['# TARN NOT SEEN CHANGING RATES', '- | NOT SEEN | TARN … CHANGING RATES | implicit'],
    ['# NORLAND BUYERS REPORTED IN MARKET', '- | REPORTED | NORLAND BUYERS … IN MARKET | implicit'],
    ['# OIL SERVICES TURNAROUND SEEN', '- | SEEN | OIL SERVICES TURNAROUND | implicit'],
    ['# TARN SEES GAIN ON DISPOSAL', 'TARN | SEES | GAIN ON DISPOSAL | named-organization'],
    ['# NORLAND WHEAT MAY FALL - TRADERS', 'TRADERS | - | NORLAND WHEAT MAY FALL | unnamed-group'],
    ['# NORLAND SOLD EIGHT CARGOES--TRADE', 'TRADE | -- | NORLAND SOLD EIGHT CARGOES | unnamed-group'],
    ['# OIL OUTPUT UP, INDUSTRY SOURCES ESTIMATE', 'INDUSTRY SOURCES | ESTIMATE | OIL OUTPUT UP | unnamed-group'],
    ['# NORWELL SAID TO REPORTERS IT WOULD PAY', 'NORWELL | SAID | IT WOULD PAY | named-organization'],
    ['# Man sees ghost in pub'],
  ],
  'dealers and others hold views of their own': [
    [
      'One trader said the dollar could rise, but a second person close to the bank played down the chance.',
      'One trader | said | the dollar could rise | unnamed-person',
      'a second person close to the bank | played down | the chance | unnamed-person',
    ],
    [
      'Prices fell back, with dealers citing heavy trade selling.',
      'dealers | citing | heavy trade selling | unnamed-group',
    ],
    [
      'Some brokers look for early support from export figures.',
      'Some brokers | look for | early support from export figures | unnamed-group',
    ],
    ['Analysts agreed that prices had little room.', 'Analysts | agreed | prices had little room | unnamed-group'],
    ['Growers fear floods.', 'Growers | fear | floods | unnamed-group'],
    ['The crop is put at 3.1 mln tonnes.', '- | is put at | The crop … 3.1 mln tonnes | implicit'],
    [
      'The unit is considered a drain on the firm by some analysts.',
      'some analysts | is considered | The unit … a drain on the firm | unnamed-group',
    ],
    ['“Tarn is next,” speculated one dealer.', 'one dealer | speculated | “Tarn is next,” | unnamed-person'],
    [
      '“Yards can manage,” said an official at a major Norland shipping company.',
      'an official at a major Norland shipping company | said | “Yards can manage,” | unnamed-person',
    ],
    [
      'The offer was made by several people, including its chairman, Oda Lang, he said.',
      'he | said | The offer was made by several people, including its chairman, Oda Lang | named-person',
    ],
    [
      'Tarn is for sale, the daily Havly reported on Thursday without naming its sources.',
      'the daily Havly | reported | Tarn is for sale | outlet < implicit',
    ],
    ['The two banks agreed that Doe would lead the merged group.'],
    ['The police are looking for a man.'],
    ['He was put at ease.'],
  ],
  'who speaks ends where what is told of him does': [
    ['A third said it would wait.', 'A third | said | it would wait | unnamed-person'],
    ['The other said it would wait.', 'The other | said | it would wait | unnamed-person'],
    [
      'Several of those who left have said that they were told.',
      'Several of those who left | have said | they were told | unnamed-group',
    ],
    [
      'Two analysts, both of whom declined to be named, said the price was fair.',
      'Two analysts | said | the price was fair | unnamed-group',
    ],
    [
      'Speaking to a local radio station, a docker who wore a mask, said it was over.',
      'a docker who wore a mask | said | it was over | unnamed-person',
    ],
    [
      'The minister was reported by Reuters to have said prices would fall.',
      'Reuters | was reported | prices would fall | outlet < named-person',
    ],
    [
      'According to their release the ban will come into effect in June.',
      'their release | According to | the ban will come into effect in June | document',
    ],
    ['No group claimed responsibility.'],
  ],
  'desks have ways of their own to put it': [
    ['As one dealer put it, the market is dead.', 'one dealer | put it | the market is dead | unnamed-person'],
    ['“It is over,” is how one adviser put it.', 'one adviser | put it | “It is over,” | unnamed-person'],
    ['A clerk put it more bluntly: “It is over.”', 'A clerk | put it | “It is over.” | unnamed-person'],
    ['“It is over,” one adviser texted.', 'one adviser | texted | “It is over,” | unnamed-person'],
    ['Some put the price at $3 billion.', 'Some | put | the price at $3 billion | unnamed-group'],
    ['The Harbour Times understands the bid is dead.', 'The Harbour Times | understands | the bid is dead | outlet'],
    ['The bid, it is understood, has failed.', '- | it is understood | The bid … has failed | implicit'],
    ['Shares rose amid chatter that a bid was near.', '- | chatter | a bid was near | implicit'],
    ['The word in the market is that it failed.', '- | word in the market is | it failed | implicit'],
    [
      'The bank set up a trust for it, dealers pointed out.',
      'dealers | pointed out | The bank set up a trust for it | unnamed-group',
    ],
    [
      'Bankers say 1987 could see a variety of issuers.',
      'Bankers | say | 1987 could see a variety of issuers | unnamed-group',
    ],
    [
      'A clerk told the leaders of the guild that prices must fall.',
      'A clerk | told | prices must fall | unnamed-person',
    ],
    ['The company put it on the market.'],
    ['She understands the need to change.'],
  ],
  'a paper may tell in a sentence of its own whom it has it from': [
    [
      'The newspaper Havly said the yard would close. It quoted ministry officials.',
      'The newspaper Havly | said | the yard would close | outlet < unnamed-group',
    ],
    [
      'The yard will close, a Norland newspaper said, naming no sources.',
      'a Norland newspaper | said | The yard will close | outlet < implicit',
    ],
    ['Norwell said it would sell. It cited regulators.', 'Norwell | said | it would sell | named-organization'],
    [
      'The yard will close, according to two economists polled by the Harbour Times.',
      'two economists polled by the Harbour Times | according to | The yard will close | unnamed-group',
    ],
  ],
  'parties and banks are bodies': [
    ['The Conservatives said the law was bad.', 'The Conservatives | said | the law was bad | named-organization'],
    ['Conservatives said the law was bad.', 'Conservatives | said | the law was bad | unnamed-group'],
    [
      'One of Norland’s banks announced the purchase of Tarn.',
      'One of Norland’s banks | announced | the purchase of Tarn | unnamed-group',
    ],
    ['One of the bankers said the law was bad.', 'One of the bankers | said | the law was bad | unnamed-person'],
  ],
};

describe('What nobody is named for', () => {
  for (const [family, cases] of Object.entries(FAMILIES))
    describe(family, () => {
      for (const [text, ...expected] of cases)
        it(text, () => assert.deepEqual(article(text).attributions.map(read), expected));
    });
});
