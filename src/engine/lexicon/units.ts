/**
 * What is counted or measured in business news; singular forms, the plural is made by rule. Source: our own reading of
 * newswire. Spans of time are quantities too ("a 20-year contract"), dates are not.
 */
export const UNITS: ReadonlySet<string> = new Set(
  `year month week day hour minute second decade century quarter
  share barrel tonne ton ounce pound kilogram kilo kg gram litre liter gallon bushel carat
  metre meter kilometre kilometer km mile foot feet inch acre hectare
  watt kilowatt megawatt gigawatt mw gw kwh terabyte gigabyte megabyte tb gb mb
  person people employee worker staff job household passenger customer user subscriber member client reader viewer
  visitor supplier dealer shareholder investor creditor lender
  store shop branch outlet restaurant hotel room site plant factory office centre center warehouse mine well
  unit vehicle car truck aircraft plane jet airplane ship vessel phone handset device computer tablet ticket
  company business subsidiary brand patent country city market product title copy download
  bed home house flat apartment seat berth`
    .trim()
    .split(/\s+/),
);

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
