/** Words that say what kind of source a noun phrase is. Plain lower-case forms; the notes say where each group stops. */

/** Somebody who speaks officially for an organisation. */
export const SPOKESPERSON_WORDS: ReadonlySet<string> = new Set(
  'spokesperson spokespersons spokespeople spokesman spokesmen spokeswoman spokeswomen'.split(' '),
);

/** What an officer of these speaks of is the organisation's word: "communications director Jane Doe". */
export const PRESS_OFFICES: ReadonlySet<string> = new Set('communications press media publicity pr'.split(' '));

/** Who holds a press office. */
export const PRESS_OFFICERS: ReadonlySet<string> = new Set(
  'officer director manager chief head secretary representative adviser advisor aide coordinator'.split(' '),
);

/** Words that count what stands behind their "of": "a number of customers", "66% of users". */
export const PARTITIVES: ReadonlySet<string> = new Set(
  'number majority minority handful couple dozens scores hundreds thousands percent % half most some many several none'.split(
    ' ',
  ),
);

/** Heads that leave a single person unnamed. */
export const UNNAMED_SINGULAR: ReadonlySet<string> = new Set(
  'source person official executive insider banker analyst trader employee worker aide adviser advisor lawyer manager director economist broker dealer diplomat user one observer expert critic investor shareholder individual man woman resident customer researcher engineer consultant minister regulator supplier partner negotiator bidder suitor consumer someone somebody member mp lawmaker politician strategist journalist reporter prosecutor neighbour neighbor candidate driver pilot farmer professor scientist associate friend confidant confidante acquaintance intermediary colleague relative leader owner founder activist campaigner protester blogger witness eyewitness villager teacher doctor student commenter attorney legislator senator councillor arbitrager arbitrageur forecaster investigator auditor detective creditor merchant borrower buyer tenant commuter passenger traveller traveler nurse miner mediator veteran survivor victim parent fan voter reader viewer developer designer programmer hacker historian academic scholar environmentalist conservationist trustee editor representative participant respondent delegate boss lobbyist planner competitor guard landlord staffer striker celebrity columnist demonstrator protestor geologist liquidator administrator receiver plaintiff defendant claimant applicant gamer democrat republican statistician physicist biologist arbitrator surveyor appraiser ally advocate donor supporter backer operative attendee contender pollster defender organiser organizer moderator rival opponent pundit specialist challenger mother father wife husband brother sister daughter son widow actor actress motorist trucker cyclist pedestrian shopper tourist visitor guest homeowner landowner shipowner rancher grower fisherman sailor seaman docker dockworker steelworker firefighter paramedic rescuer clerk cashier salesman saleswoman vendor seller technician mechanic electrician officer deputy parliamentarian industrialist underwriter stockbroker stockholder accountant actuary architect chemist physician pensioner retiree saver depositor employer recruiter jobseeker contractor subcontractor proponent detractor sceptic skeptic reformer debtor chartist seismologist meteorologist climatologist ecologist epidemiologist sociologist psychologist astronomer technologist sponsor nominee complainant whistleblower informant mourner onlooker bystander passerby islander immigrant migrant refugee translator interpreter musician artist singer songwriter filmmaker photographer vlogger streamer influencer gambler punter bookmaker restaurateur hotelier shopkeeper storekeeper newsagent publican barista waiter waitress chef courier cabdriver bartender soldier policeman policewoman inspector crewman stewardess steward loyalist unionist backbencher hardliner separatist nationalist feminist naturalist hobbyist theorist reservist cartoonist novelist archivist pharmacist dentist therapist psychiatrist oncologist cardiologist virologist immunologist agronomist hydrologist volcanologist archaeologist anthropologist criminologist zoologist botanist geneticist microbiologist neurologist toxicologist mathematician librarian veterinarian gardener beekeeper caregiver curator entrepreneur evacuee explorer fundraiser haulier herder hiker instructor jeweller jeweler juror jurist lecturer lifeguard litigant magistrate midwife nutritionist parishioner peasant picketer plumber realtor rioter sculptor settler smallholder spectator superintendent surgeon teenager undergraduate vigilante vintner winemaker zookeeper policymaker correspondent congressman congresswoman chambermaid prefect co-owner agent charterer exporter importer shipper distiller forwarder speculator bookrunner financier purchaser shipbroker stevedore envoy attache technocrat bureaucrat bondholder noteholder franchisee licensee patient clinician solicitor barrister seafarer incumbent successor middleman fixer valuer headhunter publicist oilman auctioneer gallerist author breeder trainer coder subscriber client'.split(
    ' ',
  ),
);

/** Heads that leave a group unnamed. */
export const UNNAMED_PLURAL: ReadonlySet<string> = new Set(
  'sources people officials representatives executives insiders bankers analysts traders employees workers aides advisers advisors lawyers managers directors economists brokers dealers diplomats users observers experts critics investors shareholders individuals residents customers researchers engineers consultants ministers regulators suppliers suitors some many others several most two three four five few opponents supporters commentators watchers scientists markets members consumers mps lawmakers politicians associates friends colleagues relatives leaders owners founders activists campaigners protesters bloggers witnesses eyewitnesses villagers teachers doctors students commenters attorneys legislators senators councillors arbitragers arbitrageurs forecasters prosecutors investigators auditors detectives creditors merchants borrowers buyers tenants commuters passengers travellers travelers nurses miners mediators veterans survivors victims parents fans voters readers viewers developers designers programmers hackers historians academics scholars environmentalists conservationists trustees editors respondents participants bondholders noteholders policyholders retirees pensioners farmers men women those market staff public workforce delegates authors writers bosses commissioners judges lobbyists organisers organizers planners players governors chiefs competitors businesses inspectors guards landlords soldiers troops crews strikers staffers personalities celebrities columnists geologists demonstrators protestors exporters importers citizens rebels militants taxpayers democrats republicans conservatives liquidators administrators receivers plaintiffs defendants claimants applicants gamers statisticians physicists biologists arbitrators surveyors allies strategists advocates donors backers operatives attendees contenders pollsters defenders reporters journalists moderators speakers pundits specialists challengers families actors motorists drivers pilots truckers cyclists pedestrians shoppers tourists visitors guests homeowners homebuyers landowners shipowners ranchers growers fishermen sailors seamen dockers dockworkers steelworkers autoworkers firefighters paramedics rescuers clerks cashiers salesmen vendors sellers technicians mechanics electricians officers deputies parliamentarians industrialists businessmen businesswomen businesspeople underwriters stockbrokers stockholders shareowners unitholders accountants actuaries architects chemists physicians savers depositors employers recruiters jobseekers contractors subcontractors proponents detractors sceptics skeptics reformers debtors chartists seismologists meteorologists climatologists ecologists epidemiologists sociologists psychologists astronomers technologists sponsors nominees complainants whistleblowers informants mourners onlookers bystanders islanders immigrants migrants refugees musicians artists filmmakers photographers punters bookmakers restaurateurs hoteliers shopkeepers storekeepers newsagents waiters chefs couriers policemen negotiators bidders candidates appraisers neighbours neighbors professors townspeople townsfolk locals folks seafarers loggers millers roasters refiners cattlemen professionals treasurers householders freelancers trainees graduates inmates prisoners hostages subscribers listeners everyone everybody nobody loyalists unionists backbenchers hardliners separatists nationalists feminists naturalists hobbyists theorists reservists cartoonists novelists archivists pharmacists dentists therapists psychiatrists oncologists cardiologists virologists immunologists agronomists hydrologists volcanologists archaeologists anthropologists criminologists zoologists botanists geneticists microbiologists neurologists toxicologists mathematicians librarians veterinarians gardeners beekeepers breeders butchers bakers carers caregivers curators dancers divers drillers entrepreneurs evacuees explorers foresters fundraisers hauliers herders hunters hikers instructors interns jewellers jewelers jurors jurists lecturers lifeguards litigants magistrates marketers midwives nutritionists painters parishioners peasants picketers planters plumbers priests pupils realtors rioters sculptors settlers shepherds skippers smallholders spectators superintendents surgeons tailors teenagers tutors undergraduates vigilantes vintners volunteers wardens winemakers zookeepers policymakers correspondents congressmen congresswomen chambermaids prefects co-owners agents charterers shippers processors crushers packers distillers forwarders speculators bookrunners financiers purchasers shipbrokers stevedores envoys attaches ambassadors technocrats bureaucrats franchisees licensees builders wholesalers retailers smelters reinsurers patients clinicians solicitors barristers captains crewmen riders rivals peers incumbents successors heirs acquaintances confidants intermediaries middlemen fixers valuers headhunters publicists oilmen caterers collectors auctioneers gallerists trainers coders clients patrons'.split(
    ' ',
  ),
);

/** Heads that say nothing of the source but that it exists (grade 1 of the ladder). */
export const BARE_HEADS: ReadonlySet<string> = new Set(
  'source sources insider insiders observer observers expert experts critic critics people person some others many several most individual individuals someone somebody everyone everybody man men woman women watchers commentators commenters market markets those'.split(
    ' ',
  ),
);

/** Words that describe nothing: they leave a bare head bare. */
export const EMPTY_MODIFIERS: ReadonlySet<string> = new Set(
  'a an the one two three four five six another other unnamed unidentified undisclosed anonymous some several many multiple various few certain separate different most both its their same more these those of that this first second at least third fourth fifth'.split(
    ' ',
  ),
);

/** A relation to the matter (grade 2): the words that carry it, before or after a preposition. */
export const RELATION_WORDS: ReadonlySet<string> = new Set(
  'familiar knowledge briefed apprised close informed aware acquainted ties direct privy know linked connected'.split(
    ' ',
  ),
);

/** Documents as sources. */
export const DOCUMENT_WORDS: ReadonlySet<string> = new Set(
  'statement statements filing filings notification notifications disclosure disclosures release letter memo memorandum email e-mail prospectus document documents record records data figures numbers survey poll study analysis note testimony transcript lawsuit suit affidavit decree law laws statistics specifications surveys polls studies calculation calculations motion petition complaint indictment circular website announcement announcements report research paper papers index census agreement contract accounts results schedule estimate estimates video footage tape recording photographs posting post posts sheet page investigation review evidence findings application patent notice order ruling judgment judgement permit brochure presentation slides manifesto audit inquiry enquiry probe speech legislation treaty polling warrant warrants subpoena charter constitution bylaws profile biography autobiography memoir memoirs dossier questionnaire leaflet pamphlet booklet communique communiqué summary summaries minutes excerpts edition declaration draft screenshot screenshots spreadsheet submission deposition factsheet verdict tests injunction tweet tweets emails e-mails banner banners placard placards faq faqs deck handout handouts certificate invoice invoices ledger suits lawsuits proposal terms proxy indenture copy copies'.split(
    ' ',
  ),
);
/** Last words of a name that make it a document's: "the Norwell Review", "the Tarn Protocol". */
export const NAMED_DOCUMENTS: ReadonlySet<string> = new Set(
  'review report protocol act treaty convention charter survey index study census directive accord memorandum declaration manifesto bill'.split(
    ' ',
  ),
);

/** Bare press reports: a report of nobody in particular or of a paper, which is an outlet and no document. */
export const PRESS_REPORT_WORDS: ReadonlySet<string> = new Set(
  'reports report article articles story column editorial coverage media press'.split(' '),
);

/** What an outlet calls itself or is called: heads of descriptions and last words of names. */
export const OUTLET_HEADS: ReadonlySet<string> = new Set(
  'newspaper paper daily weekly magazine broadcaster agency newswire wire outlet outlets newspapers magazines publication site blog channel media press tabloid newsletter dailies weeklies tabloids newsletters broadcasters publications'.split(
    ' ',
  ),
);

/** Last words of a name that make it an outlet's. "Post" and "Mail" only after another capitalised word. */
export const OUTLET_NAME_ENDINGS: ReadonlySet<string> = new Set(
  'times post journal news herald tribune gazette guardian telegraph chronicle observer daily standard examiner sun mirror inquirer globe bulletin dispatch sports courier ledger mail radio television tv newswire wire broadcasting zeitung dagblad tidende tidningen nachrichten handelsblatt anzeiger press weekly magazine today independent register sentinel bee star record'.split(
    ' ',
  ),
);

/** "norland press agency", "the new harbour news service": a name in small letters that is a news agency's. */
export const isNewsAgency = (name: string): boolean => /\w (?:news|press) (?:agency|service|network)$/.test(name);

/** Endings that companies of other trades bear as well: an outlet's only where the name is said to report. */
export const AMBIGUOUS_OUTLET_ENDINGS: ReadonlySet<string> = new Set(
  'radio television tv sports broadcasting press today record standard independent star sun mirror register wire observer examiner'.split(
    ' ',
  ),
);

/** Descriptions that stand for a named organisation. */
export const ORGANISATION_HEADS: ReadonlySet<string> = new Set(
  'company companies firm firms group groups bank banks airline airlines carrier carriers corporation maker manufacturer retailer operator regulator commission ministry government department union unions association council committee board agency authority court police office party parliament senate congress administration treasury fund exchange bureau institute foundation organisation organization giant startup start-up lender insurer brewer carmaker automaker chain developer utility conglomerate subsidiary parent unit management team club university college hospital campaign coalition embassy army military city state country nation jury panel authorities regime partnership venture consortium league trust society watchdog body bloc alliance kingdom cartel presidency network studio publisher service platform division arm branch affiliate clothier chipmaker drugmaker toymaker carmakers planemaker steelmaker producer distributor wholesaler refiner museum hotel church charity delegation federation secretariat countries states nations governments ministries factory shop store restaurant school shipyard dealership airport theatre theater winery guild syndicate cooperative co-operative collective confederation chamber inspectorate directorate tribunal brokerage consultancy thinktank charities guilds family concern provider bourse railway railroad municipality province cabinet junta assembly legislature academy enterprise business entity telco reinsurer thrift shipbuilder laboratory lab clinic side'.split(
    ' ',
  ),
);

/** Places of work that stand for whoever runs them where the article points to one: "the mill said". */
export const WORKPLACES: ReadonlySet<string> = new Set(
  'mill yard refinery smelter brewery distillery dairy mine port plant'.split(' '),
);

/** Roles that make a person a source with a side or role (grade 3) when the person is not named. */
export const ROLE_WORDS: ReadonlySet<string> = new Set(
  'official officials executive executives banker bankers lawyer lawyers employee employees aide aides adviser advisers advisor advisors manager managers director directors diplomat diplomats trader traders worker workers user users minister ministers regulator regulators shareholder shareholders investor consultant consultants engineer engineers researcher researchers supplier suppliers member members negotiator negotiators broker brokers dealer dealers resident residents customer customers scientist scientists analyst analysts economist economists investors'.split(
    ' ',
  ),
);

/** What a person who was named before is called afterwards: "the businessman". */
export const CALLINGS: ReadonlySet<string> = new Set(
  'businessman businesswoman entrepreneur tycoon billionaire millionaire financier industrialist magnate'.split(' '),
);

/** Offices that one person holds at a time: "the Canadian environment minister" is identified without a name. */
export const SINGLE_OFFICES: ReadonlySet<string> = new Set(
  'president minister chancellor premier governor mayor king queen pope secretary ambassador chair chairman chairperson chairwoman ceo cfo coo cto treasurer pm head chief commissioner'.split(
    ' ',
  ),
);

/** Several who demand something in words, and not with a gun. */
export const PROTESTERS: ReadonlySet<string> = new Set(
  'protesters protestors demonstrators unions strikers activists campaigners unionists marchers workers residents'.split(
    ' ',
  ),
);
