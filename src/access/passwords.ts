const fewestCharacters = 12;

/** So long that nobody types it, and short enough that hashing it costs what any other does. */
const mostCharacters = 200;

/** Words that people build passwords from, and that guessers try first. */
const commonWords = [
  'password',
  'passw0rd',
  'letmein',
  'welcome',
  'qwerty',
  'qwertyuiop',
  'azerty',
  'asdfghjkl',
  'zxcvbnm',
  'iloveyou',
  'sunshine',
  'princess',
  'football',
  'liverpool',
  'arsenal',
  'chelsea',
  'monkey',
  'dragon',
  'master',
  'superman',
  'batman',
  'charlie',
  'shadow',
  'freedom',
  'whatever',
  'trustno1',
  'abc',
  'admin',
  'administrator',
  'changeme',
  'secret',
  'login',
  'council',
  'councillor',
  'rooftree',
  'townhall',
  'summer',
  'autumn',
  'winter',
  'spring',
  'january',
  'february',
  'march',
  'april',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
  'monday',
  'friday',
];

/**
 * Why `password` is not one to keep, as a sentence; null when it may be kept.
 *
 * Length is what protects; no sort of character is asked for. `about` holds
 * words of the person’s own, such as their name and address, that a guesser
 * would try.
 */
export function faultOfPassword(password: string, about: readonly string[]): string | null {
  if ([...password].length < fewestCharacters) {
    return `Use at least ${fewestCharacters} characters. Three or four words that do not belong together are easy to remember.`;
  }
  if ([...password].length > mostCharacters) return `Use at most ${mostCharacters} characters.`;
  if (isEasilyGuessed(password, about)) {
    return 'That password is easy to guess. Use words that do not belong together, and leave out your own name.';
  }
  return null;
}

/** Whether little is left of `password` once common words, runs and repeats are taken out. */
function isEasilyGuessed(password: string, about: readonly string[]): boolean {
  const plain = password.toLowerCase();
  const words = [...about.flatMap(ownWords), ...commonWords].toSorted(
    (one, other) => other.length - one.length,
  );
  const without = words.reduce((left, word) => left.replaceAll(word, ''), plain);
  return new Set(withoutRuns(without.replace(/[^\p{L}\p{N}]/gu, ''))).size < 5;
}

function ownWords(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length >= 3);
}

/** `text` without the characters that only go on from the one before: ‘1234’, ‘dcba’, ‘aaaa’. */
function withoutRuns(text: string): string {
  const characters = [...text];
  return characters
    .filter((character, place) => {
      const before = characters[place - 1];
      if (before === undefined) return true;
      return Math.abs((character.codePointAt(0) ?? 0) - (before.codePointAt(0) ?? 0)) > 1;
    })
    .join('');
}
