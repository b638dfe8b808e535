import { COUNTRIES } from './places.ts';

/**
 * Agencies, papers, broadcasters and sites whose names alone do not show it, lower-case. Facts of the trade, not of any
 * article; names that are everyday words or places ("The Edge", "Bild") are left out. Source: our own list.
 */
export const OUTLET_NAMES: ReadonlySet<string> = new Set(
  `
  reuter, reuters, bloomberg, xinhua, ap, afp, upi, dpa, ansa, efe, kyodo, jiji, yonhap, itar-tass, tass, interfax,
  ria novosti, pti, associated press, agence france-presse, dow jones, dow jones newswires, bbc, cnn,
  cable news network, cnbc, cbc, abc, nbc, cbs, npr, pbs, itv, sky news, al jazeera, fox business, rte, nhk, cctv,
  ard, zdf, the economist, economist, forbes, fortune, time, newsweek, businessweek, barron’s, barron's, nikkei,
  handelsblatt, der spiegel, spiegel, le monde, les echos, le figaro, la repubblica, el pais, el país, expansion,
  corriere della sera, il sole 24 ore, caixin, people’s daily, people's daily, globes, haaretz, the hindu, mint,
  the age, the australian, asahi shimbun, yomiuri shimbun, kommersant, vedomosti, valor, folha, wikinews, techcrunch,
  the verge, wired, the information, axios, politico, semafor, recode, engadget, gizmodo, ars technica, cnet, zdnet,
  venturebeat, business insider, quartz, huffington post, huffpost, buzzfeed, vox, slate, marketwatch, thestreet,
  the register, variety, the hollywood reporter, deadline, wsj, ft, wwd, espn, msnbc, fox news, c-span, tnw,
  the next web, usa today, thomson financial, marketwire, press association, the motley fool,
  australian broadcasting corporation, neue zürcher zeitung, nzz, frankfurter allgemeine zeitung,
  frankfurter allgemeine, faz, süddeutsche zeitung, die welt, die zeit, manager magazin, wirtschaftswoche,
  börsen-zeitung, der standard, la tribune, l’agefi, l'agefi, le parisien, la stampa, il messaggero, milano finanza,
  cinco días, el economista, el mundo, la vanguardia, abc news, cbs news, nbc news, sky news australia, itv news,
  channel 4 news, channel news asia, dagens industri, dagens nyheter, svenska dagbladet, aftonbladet, expressen,
  dagens næringsliv, dagens naeringsliv, aftenposten, børsen, borsen, berlingske, jyllands-posten, kauppalehti,
  helsingin sanomat, het financieele dagblad, de telegraaf, nrc, de volkskrant, de tijd, l’echo, l'echo,
  puls biznesu, rzeczpospolita, gazeta wyborcza, hospodarske noviny, novaya gazeta, izvestia, hürriyet, hurriyet,
  asharq business, al arabiya, gulf news, arab news, calcalist, themarker, the marker, ynet, livemint, moneycontrol,
  the ken, business standard, the economic times, economic times, the straits times, the business times, bernama,
  yicai, caijing, 21st century business herald, south china morning post, global times, maeil business newspaper,
  the korea herald, chosun ilbo, joongang ilbo, dong-a ilbo, hankyoreh, the chosun ilbo, mainichi shimbun,
  sankei shimbun, jiji press, toyo keizai, the australian financial review, australian financial review,
  the sydney morning herald, nz herald, the new zealand herald, folha de s.paulo, folha de s. paulo, o globo,
  o estado de s. paulo, estadão, valor econômico, valor economico, clarín, el mercurio, la tercera, daily nation,
  news24, moneyweb, thisday, the globe and mail, globe and mail, la presse, bnn bloomberg, the canadian press,
  pa media, alliance news, citywire, city a.m., city am, the grocer, lloyd’s list, lloyd's list, tradewinds,
  flightglobal, the lawyer, law360, mergermarket, dealreporter, bloomberg law, bloomberg news, bloomberg tv,
  breakingviews, reuters breakingviews, private eye, pitchbook, sifted, tech.eu, eu-startups, crunchbase news,
  coindesk, the athletic, stat news, endpoints news, fierce pharma, fierce biotech, modern healthcare, adweek,
  ad age, digiday, press gazette, inside higher ed, the hill, roll call, the atlantic, the new yorker, vanity fair,
  new york magazine, the daily beast, mother jones, propublica, the intercept, the sunday times, the daily telegraph,
  the mail on sunday, daily mirror, evening standard, kyodo news, xinhua news, euronews, france 24, deutsche welle,
  voice of america, radio free europe, rfi, swissinfo, srf, ndr, wdr, tve, nrk, rtbf, rtl, tvn, bbc news, bbc radio
`
    .split(',')
    .map((name) => name.trim()),
);

/** Whether a name in small letters is an outlet's on the list, with or without its article. */
export const isListedOutlet = (name: string): boolean =>
  OUTLET_NAMES.has(name) || OUTLET_NAMES.has(name.replace(/^the /, ''));

/** "new zealand post": a country's post, which carries letters; a paper of that name has its article. */
export const isPostalService = (name: string): boolean =>
  name.endsWith(' post') && !name.startsWith('the ') && COUNTRIES.has(name.slice(0, -' post'.length));
