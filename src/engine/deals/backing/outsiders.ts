/** Who stands beside a house and does not speak for it: it owns some of it, works there, once did, buys from it, judges it. */
const OUTSIDERS =
  /\b(?:analysts?|critics?|rivals?|competitors?|former|(?:share|stake|bond|note)holders?|investors?(?! (?:group|consortium|syndicate|led by|headed by|including|that includes)\b)|backers?|customers?|clients?|suppliers?|unions?|workers|employees|creditors?|pensioners|tenants|subscribers|opposition)\b|\bwith an? [^,;]{0,30}\b(?:stake|holding|interest|shareholding) in\b|['’]s? (?:\w+ ){0,2}(?:advis[eo]r|broker)s?\b|\bmanagement of (?:an? |the |its )\p{L}+ of\b|^(?:Analysts|Critics|Rivals|Former|Shareholders|Investors|Customers|Suppliers|Unions|Workers|Employees|Creditors) \p{Ll}/u;

/** "Harrow's largest shareholder, Tidal Fund", "a former director of Harrow": the words for a source name a house that it does not speak for. */
export const isOutsider = (source: string): boolean => OUTSIDERS.test(source);

/** Whether one of the names is what such words come down to ("Tidal Fund"), and not whose it is or where. */
export function isHeadOf(source: string, names: readonly string[]): boolean {
  return names.some((name) => {
    for (let at = source.indexOf(name); at >= 0 && name.length > 1; at = source.indexOf(name, at + 1)) {
      const after = source.slice(at + name.length);
      if (/^(?:$|[,;(]| \(| and\b)/.test(after) && !LED.test(source.slice(0, at))) return true;
    }
    return false;
  });
}

const LED = /\b(?:of|at|for|from|in|with|to|by|against|on) (?:the |its )?$/i;
