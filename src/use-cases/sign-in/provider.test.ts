import { deepEqual, equal, throws } from 'node:assert/strict';
import { test } from 'node:test';
import { providerFrom } from './provider.ts';

const whole = {
  ROOFTREE_OIDC_ISSUER: 'https://sign-in.estuary.example/v2.0',
  ROOFTREE_OIDC_CLIENT_ID: 'rooftree',
  ROOFTREE_OIDC_CLIENT_SECRET: 'a long secret',
};

test('three settings name a provider', () => {
  deepEqual(providerFrom(whole), {
    issuer: 'https://sign-in.estuary.example/v2.0',
    clientId: 'rooftree',
    clientSecret: 'a long secret',
  });
});

test('without any of them people sign in with a password', () => {
  equal(providerFrom({ ROOFTREE_OIDC_ISSUER: '' }), null);
});

for (const [sentence, change] of [
  ['an issuer alone', { ROOFTREE_OIDC_CLIENT_ID: '', ROOFTREE_OIDC_CLIENT_SECRET: undefined }],
  ['an issuer without https:// in front', { ROOFTREE_OIDC_ISSUER: 'sign-in.estuary.example/v2.0' }],
  ['an issuer that is no web address', { ROOFTREE_OIDC_ISSUER: 'ldap://estuary.example' }],
] as const) {
  test(`${sentence} is refused, and the secret not told`, () => {
    throws(() => providerFrom({ ...whole, ...change }), {
      name: 'BadSetting',
      message: /^(?!.*a long secret).*ROOFTREE_OIDC_ISSUER/,
    });
  });
}
