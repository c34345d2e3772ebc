import * as openid from 'openid-client';
import { minutesAfter } from '#calendar/instant.ts';
import { within } from '#store/database.ts';
import { addPending, pendingUnder, removePending } from '#store/identity/pending-sign-ins.ts';
import type { House } from '../house.ts';
import { type Outcome, refused } from '../outcome.ts';
import { type ProvenAccount, signInAsProven } from './proven-account.ts';
import type { SignInProvider } from './provider.ts';
import { hashOf, newToken, seal, unseal } from './secrets.ts';
import { asHouse } from './sessions.ts';

/** What must come back from the provider, and the proof that it was we who asked. */
type Expectation = {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
  /** Where they wanted to go when they were asked to sign in. */
  readonly goesTo: string;
};

/** Sends somebody to the council’s sign-in provider: `token` waits for them to come back and go on to `goesTo`. */
export async function beginOpenId(
  house: House,
  goesTo: string,
): Promise<Outcome<{ token: string; address: string }>> {
  const provider = await described(house.signInProvider);
  if (provider === null) return refused('wrong order', notAnswering);
  const expectation: Expectation = {
    state: openid.randomState(),
    nonce: openid.randomNonce(),
    verifier: openid.randomPKCECodeVerifier(),
    goesTo,
  };
  const address = openid.buildAuthorizationUrl(provider, {
    redirect_uri: returnAddress(house),
    scope: 'openid email profile',
    state: expectation.state,
    nonce: expectation.nonce,
    code_challenge: await openid.calculatePKCECodeChallenge(expectation.verifier),
    code_challenge_method: 'S256',
  });
  const token = newToken();
  const sealedExpectation = seal(house, 'pending sign-in', JSON.stringify(expectation));
  await within(house.database, 'app_house', asHouse(house), (tx) =>
    addPending(
      tx,
      hashOf(house, 'pending sign-in', token),
      { kind: 'openid', sealedExpectation },
      minutesAfter(house.now(), 10),
    ),
  );
  return { done: true, token, address: address.href };
}

/** Signs in whoever the provider sent back with `query`, once for each time they were sent; says where they wanted to go. */
export async function finishOpenId(
  house: House,
  given: {
    readonly token: string | null;
    readonly query: Readonly<Record<string, string | undefined>>;
    readonly from: string;
    readonly browser: string;
  },
): Promise<Outcome<{ token: string; goesTo: string }>> {
  const expectation = await takeExpectation(house, given.token ?? '');
  if (expectation === null) return refused('wrong order', startAgain);
  const provider = await described(house.signInProvider);
  if (provider === null) return refused('wrong order', notAnswering);
  const account = await provenBy(provider, expectation, cameBackTo(house, given.query));
  if (account === null) return refused('not valid', notProven);
  const signedIn = await signInAsProven(house, account, given);
  return signedIn.done ? { ...signedIn, goesTo: expectation.goesTo } : signedIn;
}

const notAnswering =
  'Your council’s own sign-in does not answer at the moment. Try again in a few minutes.';
const startAgain = 'That took too long, or was begun in another browser. Start again.';
const notProven = 'Your council’s own sign-in did not confirm who you are. Start again.';

/** The provider as it describes itself, asked each time; null when it does not answer. */
async function described(provider: SignInProvider | null): Promise<openid.Configuration | null> {
  if (provider === null) return null;
  const issuer = new URL(provider.issuer);
  try {
    return await openid.discovery(issuer, provider.clientId, provider.clientSecret, undefined, {
      execute: issuer.protocol === 'http:' ? [openid.allowInsecureRequests] : [],
      timeout: 5,
    });
  } catch {
    // Whatever keeps it from answering is the provider’s, and there is one thing to say about it.
    return null;
  }
}

async function takeExpectation(house: House, token: string): Promise<Expectation | null> {
  const hash = hashOf(house, 'pending sign-in', token);
  const pending = await within(house.database, 'app_house', asHouse(house), async (tx) => {
    const found = await pendingUnder(tx, hash, house.now());
    if (found?.kind === 'openid') await removePending(tx, hash, house.now());
    return found;
  });
  if (pending?.kind !== 'openid') return null;
  return JSON.parse(unseal(house, 'pending sign-in', pending.sealedExpectation));
}

/** The account the provider vouches for; null when what came back does not prove one. */
async function provenBy(
  provider: openid.Configuration,
  expectation: Expectation,
  cameBack: URL,
): Promise<ProvenAccount | null> {
  try {
    const tokens = await openid.authorizationCodeGrant(provider, cameBack, {
      pkceCodeVerifier: expectation.verifier,
      expectedState: expectation.state,
      expectedNonce: expectation.nonce,
      idTokenExpected: true,
    });
    const claims = tokens.claims();
    return claims === undefined ? null : accountIn(claims);
  } catch {
    // A wrong state, nonce, signature or code, or a refusal by the provider: all prove nothing.
    return null;
  }
}

function accountIn(claims: openid.IDToken): ProvenAccount {
  const { iss, sub, oid, tid, email, amr } = claims;
  const isVerified = claims.email_verified === true || claims.xms_edov === true;
  return {
    issuer: iss,
    // Entra’s subject differs by application; tenant and object name its account for good.
    subject: typeof oid === 'string' && typeof tid === 'string' ? `${tid}/${oid}` : sub,
    email: typeof email === 'string' && isVerified ? email : null,
    usedSecondFactor: Array.isArray(amr) && amr.some((way) => way === 'mfa' || way === 'ngcmfa'),
  };
}

function returnAddress(house: House): string {
  return `${house.address}/sign-in/oidc/callback`;
}

function cameBackTo(house: House, query: Readonly<Record<string, string | undefined>>): URL {
  const address = new URL(returnAddress(house));
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined) address.searchParams.set(name, value);
  }
  return address;
}
