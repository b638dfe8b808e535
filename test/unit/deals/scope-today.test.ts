import assert from 'node:assert/strict';
import { dealsOf } from './article.ts';

const scope = (...paragraphs: string[]): readonly string[] =>
  dealsOf('News from the mills', ...paragraphs)[0]?.scope.map(({ text }) => text) ?? [];

describe('what a deal covers, in the words of today', () => {
  for (const [text, items] of [
    [
      'Halden Bank has signed a nine-year contract with Norvik Systems. The contract takes in card payments and cash machines.',
      ['card payments', 'cash machines'],
    ],
    [
      'Halden Compute signed a contract with Norvik Semiconductor. Norvik will ship at least 60,000 of its K7 modules to data centers in Oslo, Bergen and Turku.',
      ['K7 modules', 'data centers', 'Oslo', 'Bergen', 'Turku'],
    ],
    [
      'Halden Motors and Norvik Transit signed a memorandum of understanding on a jointly owned bus plant, which would serve Ghana and Togo.',
      ['bus plant', 'Ghana', 'Togo'],
    ],
    [
      'Under the deal with Norvik Labs, Halden Pharma gets exclusive rights to develop and sell the shot, known as LX-204, in Japan, Peru and Chile.',
      ['shot', 'Japan', 'Peru', 'Chile'],
    ],
    [
      'Halden Foods has bought six dairies from Norvik Foods. Included are the vans and two depots.',
      ['six dairies', 'vans', 'two depots'],
    ],
    [
      'Halden Energy and Norvik Grain signed a memorandum of understanding to study a jointly owned crushing plant near Tarn in Peru.',
      ['crushing plant', 'Tarn', 'Peru'],
    ],
    [
      'Halden Stores is in talks with a rival, Norvik Markets, about joint purchasing of rice, cooking oil and packaging.',
      ['rice', 'cooking oil', 'packaging'],
    ],
    [
      'Halden Software has teamed up with Norvik Labs on a programme in machine translation.',
      ['programme in machine translation'],
    ],
    [
      'Halden Bus signed an agreement with Norvik Transit. The agreement is worth 87 million euros and covers spare parts and the training of 240 mechanics.',
      ['spare parts', 'training of 240 mechanics'],
    ],
    [
      'Halden Water will supply water to Norvik Mining. The partners intend to build a pipeline and a pumping station.',
      ['water', 'pipeline', 'pumping station'],
    ],
    ['Halden Water will supply water to Norvik Mining. The partners will continue to operate wells.', ['water']],
    ['Halden Foods said it sold its bakeries in Peru to Norvik Foods. It plans to open a bank.', ['bakeries', 'Peru']],
    [
      'Talks between the owners of Norvik Docks and the Halden Dockers Union over pay, shift work and pensions broke down.',
      ['pay', 'shift work', 'pensions'],
    ],
    [
      'Halden Wireless said it has acquired the radio assets of bankrupt Norvik Wireless, including a plant in Tarn and 400 patents.',
      ['radio assets of bankrupt Norvik Wireless', 'plant in Tarn', '400 patents'],
    ],
    [
      'Halden Foods bought Norvik Foods for 1.4 billion euros including debt, and said its best-selling drink would stay.',
      [],
    ],
    [
      'Halden Chemicals and Norvik Water reached a settlement. The settlement resolves claims that its plants spilled solvents for years.',
      ['solvents'],
    ],
    [
      'Consumer group Halden has put its shampoo and soap brands up for sale, a person familiar with the matter said.',
      ['shampoo and soap brands'],
    ],
    ['Halden Corp. said its two mills in Peru were acquired by Norvik Steel Ltd.', ['two mills in Peru']],
    [
      'Halden Health has taken over Norvik Clinics. The takeover brings Halden 38 clinics and a laboratory in Tarn.',
      ['38 clinics', 'laboratory in Tarn'],
    ],
    [
      'Halden Cells will make battery modules for scooters under a supply contract with Norvik Motors.',
      ['battery modules', 'scooters'],
    ],
    ['Halden Films and Norvik Studios signed a cooperation agreement. They will make sure nobody copies it.', []],
    [
      'Halden Insurance has ended the contract under which Norvik Systems ran its claims software and 14,000 desktop computers.',
      ['claims software', '14,000 desktop computers'],
    ],
    ['Halden Bank signed a contract with Norvik Corp. under which it pays 20 million dollars a year.', []],
    [
      'Halden Pictures is negotiating the sale of Wayfinder, its digital mapping business, to Norvik Capital.',
      ['digital mapping business'],
    ],
    ['Halden Media and Norvik Films have settled a dispute over streaming patents.', ['streaming patents']],
    ['Halden Gas expects to sell another million tons to Norvik Refining under a contract signed in May.', []],
    [
      'Halden Corp. bought a port, a mill and two mines from Norvik Ltd. for 30 million dollars.',
      ['port', 'mill', 'two mines'],
    ],
    ['Halden Corp. bought Norvik Ltd., a maker of pumps and valves, for 30 million dollars.', []],
    [
      'Halden Oil has sold its 20 percent stake in a gas field off Peru to Norvik Petroleum for 300 million dollars.',
      ['gas field', 'Peru'],
    ],
    [
      'Halden Corp. is considering a spin-off of a 20 pct interest in its chemical operations.',
      ['chemical operations'],
    ],
    [
      'Norvik Media has agreed to buy Halden Press. Its assets include two newspapers and a printing plant in Tarn.',
      ['two newspapers', 'printing plant in Tarn'],
    ],
    [
      'Halden Capital acquired assets of the Norvik Company for about 500 million dollars.',
      ['assets of the Norvik Company'],
    ],
    ['The Halden League and the Norvik Players Union have agreed to a salary cap.', ['salary cap']],
    [
      'Halden Retail is buying 64 supermarkets from Norvik Stores, along with a warehouse and two lorry depots.',
      ['64 supermarkets', 'warehouse', 'two lorry depots'],
    ],
    [
      'Halden Retail is buying 64 supermarkets from Norvik Stores, along with its partner Osier Capital.',
      ['64 supermarkets'],
    ],
    [
      'Under the deal with Norvik Media, Halden TV will broadcast 40 races a season, the practice sessions and a weekly magazine.',
      ['40 races', 'practice sessions', 'weekly magazine'],
    ],
    [
      'Norvik Telecom and Halden Mobile signed a roaming agreement for Kenya, Uganda and Rwanda on Tuesday.',
      ['Kenya', 'Uganda', 'Rwanda'],
    ],
    [
      'Halden Energy and Norvik Power agreed to develop offshore wind farms with a combined capacity of 2 gigawatts.',
      ['offshore wind farms'],
    ],
    [
      'Norvik Rail has chosen Halden Transport to supply 40 trains. The order also covers simulators and spare parts.',
      ['40 trains', 'simulators', 'spare parts'],
    ],
  ] as const)
    it(text, () => assert.deepEqual(scope(text), items));
});
