import assert from 'node:assert/strict';
import { detectLanguage } from '../../../src/engine/language/detect.ts';

const TEXTS: Record<string, string> = {
  en: 'The board of the paper maker said on Monday that it had agreed to sell its two oldest mills to a rival from the north. Two people familiar with the talks said the price had not been settled, and that workers would be told next week.',
  de: 'Der Vorstand des Papierherstellers teilte am Montag mit, dass er sich auf den Verkauf seiner beiden ältesten Werke an einen Konkurrenten aus dem Norden geeinigt habe. Zwei mit den Gesprächen vertraute Personen sagten, der Preis stehe noch nicht fest.',
  fr: "Le conseil d'administration du fabricant de papier a annoncé lundi qu'il avait accepté de vendre ses deux plus anciennes usines à un concurrent du nord. Deux personnes proches des discussions ont déclaré que le prix n'était pas encore fixé.",
  es: 'El consejo de administración de la papelera dijo el lunes que había acordado vender sus dos fábricas más antiguas a un competidor del norte. Dos personas cercanas a las conversaciones señalaron que el precio todavía no se ha fijado.',
  it: 'Il consiglio di amministrazione della cartiera ha detto lunedì di aver accettato di vendere i suoi due stabilimenti più antichi a un concorrente del nord. Due persone vicine alle trattative hanno detto che il prezzo non è stato ancora deciso.',
  pt: 'O conselho de administração da fabricante de papel disse na segunda-feira que concordou em vender as suas duas fábricas mais antigas a um concorrente do norte. Duas pessoas próximas das negociações disseram que o preço ainda não foi definido.',
  nl: 'Het bestuur van de papierfabrikant zei maandag dat het akkoord is gegaan met de verkoop van zijn twee oudste fabrieken aan een concurrent uit het noorden. Twee mensen die bekend zijn met de gesprekken zeiden dat de prijs nog niet vaststaat.',
  pl: 'Zarząd producenta papieru poinformował w poniedziałek, że zgodził się sprzedać dwa najstarsze zakłady konkurentowi z północy. Dwie osoby zaznajomione z rozmowami powiedziały, że cena nie została jeszcze ustalona, a pracownicy dowiedzą się w przyszłym tygodniu.',
  ru: 'Совет директоров производителя бумаги сообщил в понедельник, что согласился продать два старейших завода конкуренту с севера. Два человека, знакомых с ходом переговоров, сказали, что цена ещё не определена, а рабочим сообщат на следующей неделе.',
  zh: '这家造纸公司的董事会周一表示，已同意将其两家最古老的工厂出售给来自北方的竞争对手。两位知情人士称，价格尚未确定，工人将在下周得到通知。公司发言人拒绝置评。',
  ja: 'この製紙会社の取締役会は月曜日、最も古い二つの工場を北部の競合会社に売却することで合意したと発表した。交渉に詳しい二人の関係者は、価格はまだ決まっていないと述べた。',
};

describe('The language of an article', () => {
  for (const [language, text] of Object.entries(TEXTS)) {
    it(`is told from a paragraph: ${language}`, () => assert.equal(detectLanguage(text), language));
  }

  it('is English in a few short sentences full of foreign names', () => {
    const brief =
      'Engie ne Renault said it did not comment on rumours, while Iberdrola did not respond. Queries sent to Peugeot went unanswered. Renault sales rose, Carrefour said.';
    assert.equal(detectLanguage(brief), 'en');
  });

  it('is English where most words are names from everywhere', () => {
    const met =
      "Norvik's Kim Eui-chong met Tarn's Bae Tae-won, Osier's Jensen Wang and HNMC's C.C. Lei in Taipei. Halden founder Masao Sato and Velmar chief executive Rene Maas attended.";
    assert.equal(detectLanguage(met), 'en');
    const sold =
      "In Kenya, Safirikom and KNB Group run Fulani; N-Pesa grew. VTN Nigeria and Dangora Cement gained. Nasper's Takeabout sold Superbal.";
    assert.equal(detectLanguage(sold), 'en');
  });

  it('is English in the notes of an agency on results', () => {
    const notes =
      '# TARN TEST INC 4TH QTR LOSS\n\nShr loss six cts vs loss 88 cts\n\nNet loss 128,141 vs loss 1,298,377\n\nSales 1,332,218 vs 385,146\n\nYear\n\nShr profit six cts vs loss 1.47 dlrs\n\nNet profit 120,571 vs loss 2,171,011';
    assert.equal(detectLanguage(notes), 'en');
  });

  it('stays English with foreign quotations in it', () => {
    const quoted = `${TEXTS.en} „Wir haben lange verhandelt und sind mit dem Ergebnis sehr zufrieden“, said its chairman. « Nous sommes très heureux de cette alliance », added the buyer. ${TEXTS.en}`;
    assert.equal(detectLanguage(quoted), 'en');
  });

  it('stays English with Chinese names in it', () => {
    assert.equal(detectLanguage(`${TEXTS.en} The buyer is 北方纸业有限公司, known as Northern Paper.`), 'en');
  });

  it('is not told from a few words', () => {
    assert.equal(detectLanguage('Osier said no.'), 'und');
    assert.equal(detectLanguage(''), 'und');
  });

  it('is told from all parts of a long text', () => {
    assert.equal(detectLanguage(`${TEXTS.de} ${`${TEXTS.en} `.repeat(40)}`), 'en');
  });
});
