import type { Page } from '@playwright/test';
import { generate } from 'otplib';

/** Made-up people who come in, one after the other. */
const newcomers = ['Robin Vale', 'Nell Hartley', 'Sunil Baird', 'Maeve Okonjo', 'Tom Whitby'];

const password = 'estuary lantern walks home';

/** Fills in an invitation as an administrator does; its one-time link is then on the page. */
export async function inviteSomebody(page: Page): Promise<{ email: string; link: string }> {
  const name = newcomers.shift() ?? '';
  newcomers.push(name);
  const email = `${crypto.randomUUID().slice(0, 8)}@estuary.example`;
  await page.goto('/admin/invite');
  await page.getByLabel('Their name').fill(name);
  await page.getByLabel('Their e-mail address').fill(email);
  await page.getByLabel('What they will be').selectOption({ label: 'Councillor' });
  await page.getByRole('button', { name: 'Invite' }).click();
  return { email, link: await page.locator('pre code').innerText() };
}

/** Opens, in the reader’s own browser, the invitation an administrator has just made in another. */
export async function openInvitation(page: Page): Promise<{ email: string }> {
  const theirs = await page
    .context()
    .browser()
    ?.newContext({ baseURL: new URL(page.url()).origin });
  if (theirs === undefined) throw new Error('There is no browser for the administrator.');
  const administrator = await theirs.newPage();
  await administrator.goto('/sign-in');
  await administrator.getByRole('button', { name: 'System administrator' }).first().click();
  await administrator.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
  const { email, link } = await inviteSomebody(administrator);
  await theirs.close();
  await page.goto(new URL(link).pathname);
  return { email };
}

/** Takes the invitation up; the ten recovery codes are then on the page. */
export async function join(page: Page): Promise<{ email: string }> {
  const { email } = await openInvitation(page);
  const secret = (await page.locator('.pairing__key code').innerText()).replaceAll(' ', '');
  await page.getByLabel('Password').fill(password);
  await page.getByLabel('Code').fill(await generate({ secret }));
  await page.getByRole('button', { name: 'Join' }).click();
  await page.locator('.codes').waitFor();
  return { email };
}

/** Comes back with the password; the page that asks for a code is then open. */
export async function comeBack(page: Page): Promise<void> {
  const { email } = await join(page);
  await page.context().clearCookies();
  await page.goto('/sign-in');
  await page.getByText('Sign in with an account of your own').click();
  await page.getByLabel('E-mail address').fill(email);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.waitForURL(/sign-in\/code/);
}
