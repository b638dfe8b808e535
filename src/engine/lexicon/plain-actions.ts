/**
 * Verbs that tell what somebody did, not what somebody said, thinks or plans. A learned extractor sees attitudes in them
 * ("voted against", "agreed to"), as its corpus does; the product leaves plain actions to the author.
 */
export const PLAIN_ACTIONS: ReadonlySet<string> = new Set(
  (
    'accept act adopt agree aid allow apply approve arrest attack award back ban begin block bring buy cancel charge choose ' +
    'close conceal continue cut decide deliver donate drop elect enforce file find fire force give grant head help hire host ' +
    'include invest invite join keep know launch lead lose make meet move name need nominate offer open oppose order owe own ' +
    'pass pay prepare present prevent protect publish purchase push put raise receive refer reject require resign ' +
    'return ruin rule sell send serve settle share shut sign start stop sue support suspend take try use veto visit vote win work'
  ).split(' '),
);
