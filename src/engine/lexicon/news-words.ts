import { wordList } from './word-list.ts';

/**
 * Words of business news that the everyday ones lack, lower-case: at the start of a sentence or in a heading their capital
 * makes no name of them. Source: counted in newswire of 1987 and in Wikinews, where they are hardly ever written with a
 * capital inside a sentence, without names of any kind; some are our own. Words that their endings tell to be none
 * ("Shipments", "Bookings") need no place here.
 */
export const NEWS_WORDS = wordList(`
  aboard abrupt abundant accommodative accordingly accountable accrue accrued accruing acre acreage acres activist
  adamant adequacy adherence adjourned adjustable affiliate affiliated affirmative affirmed aftermath aggravate
  aggravated aggregate aide ailing allegedly allotted alloy ancillary annualised annualized annum anonymity anxiety
  anymore apartheid apartment applauded apps arbitrage arbitrager arbitragers arbitrageur architect arrears assays
  assurances attendees attributable auctioned audit audited auditing auditor auspices austerity automaker automakers
  autos avert avg backdrop backup baht bail bailout bales bankruptcies barley barrow battered bearish beet benchmark
  beneficiaries benefitted benefitting bidder bidders bilateral bilion billionaire biodiesel bipartisan bleached bleak
  blog blueprint bolivars bolstered bondholders bookrunner boycott breakeven breakthrough breakup brink broaden
  broadened broadening brokerage brokerages budgetary buildup bullion bullish buoyant buoyed bushel bushels busiest
  businessman buyback buyout buyouts callable cane canned capita capitalised capitalize capitalized capsized cargo
  cargoes carryforward carryforwards carryover casualties catalyst catastrophe cathode cautious cautiously centrist
  chairmanship chairmen characterized choke chronic circumvent cleanup clinched cocoas collateral collateralized
  collided communique commuter compliance complied concessional concessionary conciliatory condensate conglomerate
  conserve consolidate consolidating consortia consortium contaminated contingencies contingency contingent contractor
  contractual convene convened convergence convertible cosmetics counterproductive countervailing coupon covenants
  crackdown creditor crippled crises curb curbed curbing curbs curtail curtailed cushion custody cutback cutbacks
  cyclical dampen dampening deadlock deadlocked debentures debit debtor debut deceptive decisive decree deducting
  deepen deepening defendant defer deferral deferred deficit deficits deflationary defuse delegate delegates denial
  denominated denounced deodorised dependency depleted depletion deployed deployment deposed deregulate deregulated
  descent destitute detained deteriorate deteriorated deteriorating devalued diligence diluted diminish diminished
  diminishing dinar dinars diplomat diplomats dipped disapproval disbursed disclose disclosed disclosing disclosure
  disclosures discontent discretionary discriminatory dismantle dismantling dismissal displace dissident distillate
  distributor diversify diversifying diversion divest divested divestiture divestitures dividend dividends dlrs
  domestically dominance donor donors downgrade downgraded download downloads downside downstream downtown downturn
  downward drawdown drought dubbed durable dwindling earmarked earthquake edible eleventh eligibility email embargo
  embark embarked embezzlement emergence enact enacted encompass endanger endorse endorsed endorsement engagement
  enrolled enrollment entrenched entrepreneur eroded erosion erupted escalating escorted escrow euphoria euros
  evacuated exacerbate exacerbated exasperated exchangeable exemption exemptions exercisable expansionary expansive
  expedited exploratory exportable extinguishment facto farmland fatigue favorably favourably feeder feedgrain feeding
  feedstock felony fend fiduciary financier fled fluctuate fluctuating flurry followthrough footage foothold
  foreclosed foreclosure forego foresaw foresee foresees forged forma formulate fostering franc franchise franchised
  franchisee franchises francs fraudulent fuelled gallery gallon gallons gambling gauge gilts gloomy glut goodwill
  grams greeted grocery groundwork guerrillas guesstimated guesstimating guilder guilders hampered harvest harvested
  harvesting harvests haul hazardous headquartered hectare hectares hectic hedge hedged hedging hefty heightened hike
  hikes hinder hindered homeless hostages hovered hurdle hurdles iconic immigrants immunity impasse impatience impetus
  imprisonment improper improperly inaugurated inconclusive increasingly incumbent indebted indicted industrialised
  industrialized inexpensive inflated inflationary inflow inflows influx infringe infringed inroads insolvency
  insolvent instability instalment institutional intangible intensified intensify intermediary inventories inventory
  investor issuance jeopardize jobless kerb kilo kilometers kilometres kilos kilowatt kwacha lackluster lagging
  landslide lapse latex lawmakers lawsuit lawsuits layoff layoffs leaseback leased leases leftist legality lessen
  leverage leveraged levied levies liberalise liberalised liberalising licensee lieu lingering liquefied liquidate
  liquidated liquidity lire literacy longstanding looming loosen lucrative luncheon magnate maiden mainstay majeure
  mammoth manageable managerial manoeuvre markedly marketable marketplace markka maturity median mediator megawatt
  megawatts memo memorials microchip microchips midmorning midst milestone militant minicomputer minicomputers
  ministerial misconduct mismanagement mlns modernise modernize moisture moratorium mortgages multilateral
  multinational naphtha nationalised negotiator netted newsprint niche nominee nominees nonperforming nonrecurring
  noteholders obituaries obligated obstacle obstacles octane offline offtake oilfield oilfields oilseed oilseeds olein
  onshore onwards oper operative ounce ounces ousted outbreak outflow outflows outlay outlays outlets outpaced
  outstripped overallotment overcapacity overhang overhaul oversee oversees overshadowed overshoot overstated
  oversubscribed overturned overvalued overwhelmingly pact pacts paperwork paralysed partisan partnerships pasta pave
  paving payable payout payroll pegged penalized pesetas peso pesos pessimistic pfennigs picket pickup pioneered
  piracy plead pleaded pledge pledged pledges plight plummet plunge plunged plunging poised policymakers populous
  portfolio portfolios postponement praecipuum precipitous predatory preferential prepayment pretax privatise
  privatised probe probing procedural procurement profitability profitably progressively promissory promotional prop
  propane prosecutor prospectus protectionist protracted provinces provincial proxy prudent punitive pursuant quake
  quantify quell quot radioactive rainfall rainy rallied rallies rally rand rapeseed rata ratified ratify reaffirm
  reaffirmed realignment reallocated reallowance reassess rebate rebates rebel rebels rebound rebounded rebuffed
  recapitalize recapture receivable receivables receivership reciprocal reciprocity recoup recourse recoverable redeem
  redeemable redeemed redeeming redemption redemptions redesigned redress refinance refinanced refinancing
  reflationary regrettable regulate regulated regulates regulating rehabilitate rehearing reimburse reinforce
  reinforced reintroduce relocate relocated remedial remembrance remittances reneging renegotiate renegotiated
  renegotiating renewable renewal reopen reopened reopening reorganize reorganized repaid repay repayable repaying
  repayment repeal repeatedly replenishment reportedly reprisals repurchase repurchased repurchases resale reschedule
  rescheduled rescheduling rescinded resell reshuffle residual resins resistant respondents responsive restated
  restatement restraint restraints restructure restructured restructuring resumption resurgence retaliate retaliatory
  retractable retraining retreat retreated retroactive revalue revalued reversal revival revive revived revoke revoked
  revolving revs rhetoric ringgit riyals roaster roasters roubles runway rupees ruptured sagging salaried sanctioned
  scrutiny seamen seasonal seasonally seemingly seize seized seizure selloff sequestered setback setbacks settlement
  severance shaft shareholding shipment shippers shortfall shortfalls shrank shrink shrinking shrs shrugged sidelined
  sidelines signup sizeable slack slap slate slated slaughter slowdown sluggish slump slumped snapped soar soared
  soaring soften softening solicit soliciting sorghum sovereignty sowing sown sows soybean soybeans soymeal soyoil
  spark sparked sparking speculative speedy spinoff spokesperson spokeswoman sponsorship sporadic sportswear spun
  spurred stabilise stabilised stabilising stabilize stabilized stabilizing stagnant stalemate standby standstill
  staple statutory staunch stemmed stemming stimulative stimulus stipulated stipulates stockbroker stockholder
  stockholders stockmarket stockpile stockpiled stockpiles stoppage stoppages stranded streamline streamlined
  streamlining stricken subdued submarines subordinate subordinated subprime subsidies subsidy substantive subsystems
  suburb sugarcane suitor sulphur sunflower sunflowerseed supercomputer supercomputers superpower supplemental
  supportive surcharge surge surged surging surpass surpassed surpassing surrender surrendered sweetened sweetener
  swelled swiftly takeover takeovers tallow tangible tapped targetted tariff taxable televised telexes template tenure
  testified testify testimony thrifts thwart tighten tightened tightening timeline tissue tonnage tonne tonnes topped
  toppled totalled totalling tradeable trademark trademarks tranche tranches transacted transatlantic tremor trillion
  trimmed trimming trustee tumble tumbled tumbling turbulence turmoil turnaround turnout turnover unadjusted unanimous
  unanimously unch uncommitted uncompetitive unconditional uncovered undercut undermine undermined undermining
  underpin underpinned underscored undervalued underway underwrite underwriter underwriters underwriting underwritten
  undetermined undeveloped undisclosed unfavorable unfavourable unidentified unilateral unilaterally uninsured
  unionized unissued unitholders unlawfully unnamed unpaid unprecedented unprofitable unqualified unregulated
  unresolved unrest unsecured unsettled unsold unveil unveiled unveils upcoming upheld upturn vacant vaccine veteran
  veto vetoed viability vigorous volatile volatility vowed voyage vulnerability wagons waive waived waiver waivers
  walkout warplanes warships watchdog waterway weaken weakened weakening weakest website websites wholesalers widen
  widened widening withheld withhold withholding withstand woes workforce worsen worsened worsening wreckage writedown
  writedowns writeoff writeoffs wrongdoing yearend
`);
