import { randomBytes } from 'node:crypto';
import { generateURI, verifySync } from 'otplib';
import { type Instant, millisecondsOf } from '#calendar/instant.ts';

/** The half-minute whose code `typed` is, by the clock at `now`; null when it is none of them. */
export function stepOfCode(secret: string, typed: string, now: Instant): number | null {
  const code = typed.replace(/\s/g, '');
  if (!/^\d{6}$/.test(code)) return null;
  const found = verifySync({
    secret,
    token: code,
    epoch: Math.floor(millisecondsOf(now) / 1000),
    // Clocks of telephones differ: the code before and the one after serve too.
    epochTolerance: 30,
  });
  return found.valid && 'timeStep' in found ? found.timeStep : null;
}

/** The address that an authenticator app reads from the picture. */
export function appAddress(secret: string, email: string, council: string): string {
  return generateURI({ issuer: `Rooftree, ${council}`, label: email, secret });
}

const letters = 'abcdefghjkmnpqrstuvwxyz23456789';

/** Ten codes for paper: twelve letters and digits each, without those that look alike. */
export function newRecoveryCodes(): readonly string[] {
  return Array.from({ length: 10 }, () => {
    const drawn = Array.from({ length: 12 }, drawnLetter).join('');
    return drawn.replace(/(.{4})(?!$)/g, '$1-');
  });
}

/** A recovery code as it is compared: however it was typed. */
export function plainRecoveryCode(typed: string): string {
  return typed.toLowerCase().replace(/[^a-z0-9]/g, '');
}

function drawnLetter(): string {
  // Bytes past the last whole round of the letters are drawn again, so that none comes oftener.
  const limit = 256 - (256 % letters.length);
  for (;;) {
    const byte = randomBytes(1)[0] ?? limit;
    if (byte < limit) return letters[byte % letters.length] ?? '';
  }
}
