import type { Target, Verdict } from '#governance/success-test.ts';

/** A target as a sentence says it: ‘at least 90%’. */
export function targetInWords({
  side,
  value,
  unit,
}: Pick<Target, 'side' | 'value' | 'unit'>): string {
  return `${side} ${valueInWords(value, unit)}`;
}

/** A value with its unit: ‘90%’, ‘67 per 10,000’. */
function valueInWords(value: number, unit: Target['unit']): string {
  const number = new Intl.NumberFormat('en-GB').format(value);
  return { count: number, percent: `${number}%`, 'per-10000': `${number} per 10,000` }[unit];
}

/** What the figures say, in a sentence without the day: ‘86%, which is not at least 90%’. */
export function verdictInWords({ says, figure }: Verdict, target: Target): string {
  const value = figure?.value;
  const shown = value === undefined || value === null ? '' : valueInWords(value, target.unit);
  const asked = targetInWords(target);
  switch (says) {
    case 'reached':
      return `${shown}, which is ${asked}`;
    case 'not reached':
      return `${shown}, which is not ${asked}`;
    case 'too early to say':
      return shown === '' ? 'Withheld so far' : `${shown} so far`;
    case 'withheld':
      return 'The figure is withheld, because it counts so few children';
    case 'nothing released':
      return 'Nothing has been released of it yet';
  }
}
