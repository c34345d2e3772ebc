import { may } from '#access/permissions.ts';
import type { SignedIn } from '#access/person.ts';
import { type CleanedLogo, cleanLogo } from '#files/clean-logo.ts';
import { recordInAudit } from '#store/audit.ts';
import { councilToChange, saveCouncil } from '#store/councils.ts';
import { within } from '#store/database.ts';
import type { House } from '../house.ts';
import { type Outcome, refused } from '../outcome.ts';
import { contrast, leastForShapes, leastForWords } from './contrast.ts';

/** The council’s own face, as an administrator typed it. */
export type Face = {
  readonly name: string;
  readonly shortName: string;
  readonly brandColour: string;
  readonly accentColour: string;
  /** A drawing; '' keeps the one there is, null takes it away. */
  readonly logo: string | null;
};

/** Changes the council’s name, colours and logo; a colour that somebody could not read is refused. */
export async function changeSettings(
  house: House,
  administrator: SignedIn,
  face: Face,
): Promise<Outcome> {
  if (!may(administrator.roles, 'change settings')) {
    return refused('may not', 'Only an administrator may change settings.');
  }
  const fault = faultOfNames(face) ?? faultOfColours(face);
  if (fault !== null) return fault;
  const given = newLogo(face.logo);
  if (given !== 'as it is' && 'refused' in given) {
    return refused('not valid', whyNoLogo[given.refused], 'logo');
  }
  const actor = { council: house.council, person: administrator.id };
  return within(house.database, 'app_house', actor, async (tx) => {
    const council = await councilToChange(tx, house.council);
    if (council === null) return refused('wrong order', 'This house has no council yet.');
    await saveCouncil(tx, {
      ...council,
      name: face.name.trim(),
      short_name: face.shortName.trim(),
      brand_colour: face.brandColour.toLowerCase(),
      accent_colour: face.accentColour.toLowerCase(),
      logo_svg: given === 'as it is' ? council.logo_svg : given.logo,
    });
    const subject = `council ${house.council}`;
    await recordInAudit(tx, actor, { at: house.now(), did: 'changed the settings', subject });
    return { done: true };
  });
}

type NoLogo = Extract<CleanedLogo, { readonly refused: string }>;

const whyNoLogo: Readonly<Record<NoLogo['refused'], string>> = {
  'no drawing':
    'That file is not a logo we can use. Save it as a plain SVG of shapes, without text or pictures in it, under 50 kB.',
  'runs something':
    'That file holds a script, which a logo never needs. Ask where it came from, and save it as a plain SVG of shapes.',
};

/** The logo to keep, null for none; or why what was given is no logo. */
function newLogo(given: string | null): { readonly logo: string | null } | 'as it is' | NoLogo {
  if (given === null) return { logo: null };
  return given === '' ? 'as it is' : cleanLogo(given);
}

function faultOfNames({ name, shortName }: Face) {
  if (name.trim() === '') return refused('not valid', 'Enter the council’s name.', 'name');
  if (name.trim().length > 80) {
    return refused('not valid', 'The name must be 80 characters or fewer.', 'name');
  }
  if (shortName.trim() === '' || shortName.trim().length > 40) {
    return refused('not valid', 'Enter a short name of 40 characters or fewer.', 'shortName');
  }
  return null;
}

function faultOfColours({ brandColour, accentColour }: Face) {
  for (const [field, colour] of [
    ['brandColour', brandColour],
    ['accentColour', accentColour],
  ] as const) {
    if (!/^#[0-9a-f]{6}$/i.test(colour)) {
      return refused('not valid', 'Write the colour as # and six digits, like #0f5c63.', field);
    }
  }
  if (contrast(brandColour, '#ffffff') < leastForWords) {
    return refused(
      'not valid',
      `White words on ${brandColour} could not be read by everybody. Choose a darker colour.`,
      'brandColour',
    );
  }
  if (contrast(accentColour, brandColour) < leastForShapes) {
    return refused(
      'not valid',
      `${accentColour} could not be told from the council’s main colour. Choose a lighter one.`,
      'accentColour',
    );
  }
  return null;
}
