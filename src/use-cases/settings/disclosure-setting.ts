import { may } from '#access/permissions.ts';
import type { SignedIn } from '#access/person.ts';
import { type DisclosurePolicy, policies } from '#disclosure/policy.ts';
import { recordInAudit } from '#store/audit.ts';
import { within } from '#store/database.ts';
import { disclosurePolicy, saveDisclosurePolicy } from '#store/disclosure-setting.ts';
import type { House } from '../house.ts';
import { type Outcome, refused } from '../outcome.ts';

/** The policy this house releases figures under, and those it could. */
export async function readDisclosureSetting(house: House): Promise<{
  readonly chosen: DisclosurePolicy;
  readonly policies: readonly DisclosurePolicy[];
}> {
  const actor = { council: house.council, person: null };
  const chosen = await within(house.database, 'app_house', actor, disclosurePolicy);
  return { chosen, policies };
}

/**
 * Chooses the policy for releases still to be asked for.
 *
 * Those two people who release figures see on their page which one it is.
 */
export async function changeDisclosureSetting(
  house: House,
  administrator: SignedIn,
  id: string,
): Promise<Outcome> {
  if (!may(administrator.roles, 'change settings')) {
    return refused('may not', 'Only an administrator may change settings.');
  }
  const policy = policies.find((each) => each.id === id);
  if (policy === undefined) {
    return refused('not valid', 'Choose from which number on figures are shown.', 'policy');
  }
  const actor = { council: house.council, person: administrator.id };
  await within(house.database, 'app_house', actor, async (tx) => {
    await saveDisclosurePolicy(tx, policy);
    const subject = `disclosure policy ${policy.id}`;
    await recordInAudit(tx, actor, { at: house.now(), did: 'changed the settings', subject });
  });
  return { done: true };
}
