/**
 * What is counted or measured in business news; singular forms, the plural is made by rule. Source: our own reading of
 * newswire. Spans of time are quantities too ("a 20-year contract"), dates are not.
 */
export const UNITS: ReadonlySet<string> = new Set(
  `year month week day hour minute second decade century quarter
  share barrel tonne ton ounce pound kilogram kilo kg gram litre liter gallon bushel carat
  metre meter kilometre kilometer km mile foot feet inch acre hectare
  watt kilowatt megawatt gigawatt kw mw gw kwh mwh gwh twh bpd boe mtpa ft terabyte gigabyte megabyte tb gb mb
  person people employee worker staff job household passenger customer user subscriber member client reader viewer
  visitor supplier dealer shareholder investor creditor lender
  store shop branch outlet restaurant hotel room site plant factory office centre center warehouse mine well
  unit vehicle car truck aircraft plane jet airplane ship vessel phone handset device computer tablet ticket
  company business subsidiary brand patent country city market product title copy download
  bed home house flat apartment seat berth`
    .trim()
    .split(/\s+/),
);

/** Units that are written right behind digits, without a space. */
export const GLUED_UNITS: readonly string[] = 'kw mw gw kwh mwh gwh twh km kg mm cm gb tb mb'.split(' ');

/** Plurals that no rule makes. */
export const IRREGULAR_PLURALS: ReadonlyMap<string, string> = new Map([
  ['feet', 'foot'],
  ['people', 'person'],
  ['centuries', 'century'],
  ['factories', 'factory'],
  ['companies', 'company'],
  ['subsidiaries', 'subsidiary'],
  ['countries', 'country'],
  ['cities', 'city'],
  ['copies', 'copy'],
  ['branches', 'branch'],
  ['inches', 'inch'],
  ['businesses', 'business'],
]);

/** What is sold by the pound, and what else is measured in pounds. Source: our own list. */
export const WEIGHED: ReadonlySet<string> = new Set(
  `beef pork meat poultry chicken turkey ham sausage sausages bacon fish shrimp seafood food fruit vegetables produce
  flour sugar salt coffee cocoa tea cotton wool rice grain wheat corn soybeans nuts peanuts cheese butter milk chocolate
  copper aluminium aluminum zinc nickel tin lead cobalt lithium uranium steel iron gold silver metal ore coal
  chemicals fertilizer fertiliser explosives cannabis marijuana cocaine heroin cargo freight waste garbage trash carbon
  emissions thrust pressure weight lift`
    .trim()
    .split(/\s+/),
);
