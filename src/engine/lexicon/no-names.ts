import { wordList } from './word-list.ts';

/** Capitalised words and initialisms that are no names by themselves, lower-case. Source: our own list. */
export const CAPITALISED_WORDS = wordList(`
  3g 4g 5g a.m. ai aids am apr apr. april ar aug aug. august b2b bible bst cd ceo cfo christmas cio cny coo correction
  cpi cpu cto dec dec. december dm dna dvd easter ebitda editor's edt eps esg est et etf eur ev evs faq feb feb.
  february first fri friday gbp gdp gmt god gps hiv hr html i id ii iii internet ipo iq it iv jan jan. january jpy
  jul july jun june kg km lcd led lng lpg lte m&a mar mar. march may ml mon monday mou mw nav net new_year no no.
  note nov nov. november oct oct. october ok p.m. page pc pcs pdf pe photo photos pm pmi ppi pr pst q1 q2 q3 q4 r&d
  ramadan reit reits rm rmb roe sat saturday second sep sept sept. september sms sun sunday suv suvs thanksgiving
  third thu thurs thursday tue tues tuesday tv update url us$ usb usd vat vi video vii viii vp vr web wed wednesday xi
`);

/** Words that may open a sentence and are no names then, lower-case. Source: our own list. */
export const OPENERS = wordList(`
  a about above according across additional after again against all along also although amid among an analysts and
  annual another any apart are around as aside asked at average bad based be because been before behind being below
  beside between beyond big both breaking but by by-line can click concerning considering correction could critics
  daily despite did didn't do does don't down during each earlier economists editing eight either even every except
  exclusive executives experts few first five following for four from furthermore get given good great gross had has
  have he he's hence her here high his how however i if image in including inside instead into investors is isn't it
  it's its just last later least less let like low many may meanwhile might monthly more moreover most much must my
  near neither net nevertheless new next nine no nor not now of off officials old on once one only onto or other
  others otherwise our out outside over overall own people per photo please plus police quarterly read regarding
  reporting said same says second see seven several shall share shares she she's should sign since six small so some
  source sources still stocks such ten than thanks that that's the their then there there's therefore these they
  they're third this those though three through throughout thus to today together told tomorrow too total toward
  towards traders two under unless until up update upon very via was watch we we're weekly welcome were what when
  where whereas whether which while who why will with within without would writing yes yesterday yet you your
`);
