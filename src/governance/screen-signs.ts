import { type Hit, hits } from './screen-hits.ts';
import { inSentenceAboutOne, onlyOne, originOfOne, smallNumber } from './screen-people.ts';

/** One way in which a sentence may point to a child. */
export type Sign = {
  readonly name:
    | 'small number'
    | 'only one'
    | 'age and place'
    | 'origin'
    | 'street'
    | 'name'
    | 'date of birth'
    | 'postcode'
    | 'personal number';
  /** The words of `sentence` that make the sign. */
  readonly find: (sentence: string) => readonly Hit[];
  /** What is wrong with the words that were found, and what to do. */
  readonly says: (found: string) => string;
};

const age = /\b(?:aged? (?:of )?\d{1,2}|\d{1,2}[ -]years?[ -]old)\b(?!s)/i;
const place =
  /\b(?:in|from|at|near) (?:the )?(?!January|February|March|April|May\b|June|July|August|September|October|November|December|Year\b|Key\b|Care\b|Council|Committee|Cabinet|England)\p{Lu}\p{L}+/u;
const street =
  /\b(?:\d{1,4}[a-z]? )?(?:\p{Lu}\p{L}+ ){1,3}(?:Lane|Road|Street|Close|Avenue|Drive|Crescent|Court|Terrace|Gardens|Grove|Mews)\b/u;
const birthday =
  /\b(?:born on|date of birth:?|d\.?o\.?b:?)\s+(?:is |was )?\d{1,2}(?:st|nd|rd|th)?[ /.-]\p{L}*\d*[ /.-]\d{2,4}/iu;
const postcode = /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[ABD-HJLNP-UW-Z]{2}\b/;
const personalNumber =
  /\b(?:[A-Z]\d{12}|[A-Z]\d{11}[A-Z]|\d{3} \d{3} \d{4}|[A-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D])\b/;

/** Every sign that is looked for, in the order they are told. */
export const signs: readonly Sign[] = [
  {
    name: 'small number',
    find: smallNumber,
    says: (found) =>
      `‘${found}’ counts fewer than six. Beside a place or a day it can point to somebody: say ‘fewer than six’, or tell the share of a larger group.`,
  },
  {
    name: 'only one',
    find: onlyOne,
    says: (found) =>
      `‘${found}’ sets one person apart from all others, so whoever knows them knows who is meant. Tell what a whole group shares.`,
  },
  {
    name: 'age and place',
    find: (sentence) => (place.test(sentence) ? inSentenceAboutOne(sentence, age) : []),
    says: (found) =>
      `‘${found}’ is the age of one person in a sentence that names a place. Leave out one of the two, or use an age band.`,
  },
  {
    name: 'origin',
    find: originOfOne,
    says: (found) =>
      `‘${found}’ tells where one person comes from. Leave it out, or speak of all who came from abroad.`,
  },
  {
    name: 'street',
    find: (sentence) => inSentenceAboutOne(sentence, street),
    says: (found) => `‘${found}’ is a street in a sentence about one person. Leave the street out.`,
  },
  {
    name: 'name',
    find: (sentence) => inSentenceAboutOne(sentence, /\b(?:called|named|known as) \p{Lu}\p{L}+/u),
    says: (found) => `‘${found}’ looks like the name of a child or young person. Leave it out.`,
  },
  {
    name: 'date of birth',
    find: (sentence) => hits(sentence, birthday),
    says: (found) => `‘${found}’ looks like somebody’s date of birth. Leave it out.`,
  },
  {
    name: 'postcode',
    find: (sentence) => hits(sentence, postcode),
    says: (found) =>
      `‘${found}’ is a whole postcode, and few homes share one. Name the neighbourhood or the district instead.`,
  },
  {
    name: 'personal number',
    find: (sentence) => hits(sentence, personalNumber),
    says: (found) =>
      `‘${found}’ has the form of a pupil’s, a patient’s or an insurance number. Leave it out.`,
  },
];
