import { BadSetting } from '../bad-setting.ts';

/** Where the council’s own people sign in: Entra ID, or any other OpenID provider. */
export type SignInProvider = {
  /** What it calls itself in its tokens, and where its description is found. */
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
};

/**
 * The provider that the settings of the process name, or null when they name none.
 *
 * Throws `BadSetting` when they name half of one, or its address is none, so that nobody takes it for switched on.
 */
export function providerFrom(
  environment: Readonly<Record<string, string | undefined>>,
): SignInProvider | null {
  const issuer = environment.ROOFTREE_OIDC_ISSUER ?? '';
  const clientId = environment.ROOFTREE_OIDC_CLIENT_ID ?? '';
  const clientSecret = environment.ROOFTREE_OIDC_CLIENT_SECRET ?? '';
  const given = [issuer, clientId, clientSecret].filter((setting) => setting !== '');
  if (given.length === 0) return null;
  if (given.length < 3) throw new BadSetting(allOrNone);
  if (!/^https?:$/.test(URL.parse(issuer)?.protocol ?? '')) throw new BadSetting(noAddress);
  return { issuer, clientId, clientSecret };
}

const allOrNone =
  'Set ROOFTREE_OIDC_ISSUER, ROOFTREE_OIDC_CLIENT_ID and ROOFTREE_OIDC_CLIENT_SECRET together, or none of them.';

const noAddress =
  'ROOFTREE_OIDC_ISSUER is not the address of a sign-in provider. Write all of it, with https:// in front.';
