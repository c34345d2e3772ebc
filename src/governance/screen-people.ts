import { type Hit, hits } from './screen-hits.ts';

const onePerson =
  '(?:child|boy|girl|young person|young man|young woman|teenager|baby|toddler|infant|sibling|brother|sister|twin|care leaver|care-leaver|pupil|student|\\d{1,2}[ -]year[ -]old)';
const people =
  '(?:children|boys|girls|young people|young men|young women|teenagers|babies|toddlers|infants|siblings|brothers|sisters|twins|care leavers|care-leavers|pupils|students|\\d{1,2}[ -]year[ -]olds)';
const fewerThanSix = '(?:one|two|three|four|five|[1-5])';
const inBetween = '(?:[\\p{L}-]+ ){0,2}?';

/** ‘Two children’s homes’ and ‘one child protection plan’ count something else. */
const countsSomethingElse =
  "(?![’'-]?s?[’']? (?:homes?|cent(?:re|er)s?|services?|council|board|plans?|protection|rights|seats?|places?|representatives?|ambassadors?|champions?|panels?|teams?|workers?|social|in care council|and famil))";

/** Words before a number that make it a bound, a share or the name of something. */
const notCounting = [
  'at least',
  'up to',
  'than',
  'no',
  'any',
  'every',
  'each',
  'per',
  '(?:one|two|three|four) in',
  'out of',
  'item',
  'section',
  'group',
  'year',
  'aged?',
].join('|');

const numbered = new RegExp(
  `(?<![\\d.,£%]|\\b(?:${notCounting}) )(?:(?:just|only|merely|a mere|all|exactly) )?\\b${fewerThanSix} (?:of (?:our|the|these|those|them|whom) )?(?:(?:are|were|is|was) )?(?!in |per |to |or |and |out |months?|weeks?|days?|years? )${inBetween}(?:${people}|${onePerson})\\b${countsSomethingElse}`,
  'iu',
);
const both = new RegExp(
  `\\bboth (?:of (?:the|our) )?${inBetween}${people}\\b${countsSomethingElse}`,
  'iu',
);
const siblingGroup =
  /\b(?:a |one )?(?:sibling group|family|group of siblings|set of siblings) of (?:two|three|four|five|[2-5])\b/i;

/** ‘Two young people presented’ tells who took part in a meeting, which they chose. */
const tookPart =
  /^(?:[^.;]{0,60}?\b)?(?:presented|present|spoke|speak|will speak|told|asked|joined|attended|introduced|showed|sit|sits|sat|chaired|co-chaired|represent|represented|took part|take part|at a time|or more)\b/i;
const stresses = /^(?:just|only|merely|a mere|both|all|exactly)\b/i;

/** The numbers below six that count children or young people. */
export function smallNumber(sentence: string): readonly Hit[] {
  const counted = [...hits(sentence, numbered), ...hits(sentence, both)].filter(
    ({ found, at }) =>
      stresses.test(found) || !tookPart.test(sentence.slice(at + found.length).trimStart()),
  );
  return [...counted, ...hits(sentence, siblingGroup)];
}

const only = new RegExp(
  `\\b(?:the (?:only|sole|youngest|oldest|first)|our (?:only|youngest|oldest)|a single) ${inBetween}${onePerson}\\b${countsSomethingElse}`,
  'iu',
);

/** What says of somebody that there is no other like them. */
export function onlyOne(sentence: string): readonly Hit[] {
  return hits(sentence, only);
}

const somebody = new RegExp(
  `\\b(?:a|an|one|the|this|that|another|single|only) ${inBetween}${onePerson}\\b(?![’']s? )`,
  'iu',
);

/** Where `pattern` holds in a sentence about one person; nothing in any other sentence. */
export function inSentenceAboutOne(sentence: string, pattern: RegExp): readonly Hit[] {
  return somebody.test(sentence) ? hits(sentence, pattern) : [];
}

const england =
  '(?!England|Britain|Wales|Scotland|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday)';
const comesFrom = new RegExp(
  `\\b${onePerson} (?:(?:who|that) )?(?:(?:came|comes|is|was|had come|arrived|originally) )?from ${england}[A-Z][a-z]+`,
);
const nationality = new RegExp(
  `\\b(?:[Aa]n?|[Oo]ne|[Tt]he|[Tt]his|[Tt]hat) (?!British|English|Welsh|Scottish|Christian)[A-Z][a-z]+(?:an|ese|ish|ic|i) (?:[a-z-]+ )?${onePerson}\\b${countsSomethingElse}`,
);

/** What tells where one person comes from. */
export function originOfOne(sentence: string): readonly Hit[] {
  return [...hits(sentence, comesFrom), ...hits(sentence, nationality)];
}
