import { wordList } from './word-list.ts';

/** Capitalised words that are no names by themselves, lower-case. Source: our own list. */
export const CAPITALISED_WORDS = wordList(`
  apr apr. april aug aug. august bible christmas correction dec dec. december easter editor's feb feb. february first
  fri friday god i internet jan jan. january jul july jun june mar mar. march may mon monday net new_year no. note nov
  nov. november oct oct. october page photo photos ramadan sat saturday second sep sept sept. september sun sunday
  thanksgiving third thu thurs thursday tue tues tuesday update video web wed wednesday
`);

/** Initialisms that are no names, lower-case; written with one capital the same letters may be one. Source: our own list. */
export const INITIALISMS = wordList(`
  3d 3g 4g 5g a.m. aest ai aids am api apis app apps ar asap atm b2b b2c bst cd cdma ceo cet cest cfo cio cny coo cpi cpu cto dm dna
  dvd ebitda edt eps esg est et etf eur ev evs faq gbp gdp gmt gnp gps gsm hiv hr html id ii iii iot ipo iq it iv jpy
  kg km lcd led lgbt lng lpg lte m&a ml mou mp3 mw nav nfc no ok os ott p.m. pc pcs pda pdf pdt pe pm pmi ppi pr pst q1 q2
  q3 q4 r&d reit reits rfid rm rmb roe rs sim sms suv suvs tba tbd td-lte tv url us$ usb usd utc vat vi vii viii vp vr
  wcdma wi-fi wifi xi
`);

/** Words that may open a sentence and are no names then, lower-case. Source: our own list. */
export const OPENERS = wordList(`
  a about above according across additional after again against all along also although amid among an analysts and
  annual anonymous another any apart are around as aside asked at average bad based be because been before behind being below
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
  where whereas whether which while who why will with within without would writing yes yesterday yet you your unidentified unnamed undisclosed
`);

/** What somebody or a firm is, where it opens a sentence right before the name ("Housebuilder Velmar said"), lower-case. Source: our own list. */
export const LEADING_TRADES = wordList(`
  activist airline automaker automakers bailiff bidder billionaire biotech bookmaker brewer brewers broadcaster buyout
  carmaker carmakers chemicals chipmaker chipmakers competitor competitors confectioner conglomerate cybersecurity
  distiller drugmaker drugmakers e-commerce entrepreneur financier fintech footwear grocer grocers haulier homebuilder
  hotelier housebuilder incumbent insurer insurers insurtech jeweller landlord lender lenders lessor lessors magnate
  miner miners mogul neobank newcomer newcomers outsourcer packaging parcel payments pharma phonemaker planemaker
  planemakers pubco publisher refiner regulator restaurateur retailer retailers rival rivals semiconductor shipbuilder
  shipbuilders shipper shopworkers short-seller sportswear start-up startup startups steelmaker steelmakers suitor
  supermarket telco telecoms toymaker truckmaker tycoon unicorn upstart utility watchdog watchmaker wholesaler
  wholesalers
`);

/** Of these, what only people are: "Tycoon Velmar" is no firm, lower-case. Source: our own list. */
export const LEADING_CALLINGS = wordList(`
  activist billionaire entrepreneur financier hotelier landlord magnate mogul restaurateur tycoon
`);

/** What may stand between such a word and the name ("Telecoms group Velmar"), lower-case. Source: our own list. */
export const BEHIND_TRADES = wordList(`
  app boss brand business chain company developer distributor firm fund giant group heavyweight house investor investors
  lender maker major manager minnow operator platform player producer provider retailer rival service specialist start-up
  startup supplier tycoon union
`);
