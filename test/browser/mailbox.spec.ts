import { expect, test } from '@playwright/test';
import { createTransport } from 'nodemailer';
import { instance } from './instance.js';

const hostile = `<html><body>
  <script>document.title = 'taken over'; document.body.innerHTML = 'taken over';</script>
  <img src="http://tracker.example/pixel.png" onerror="document.body.innerHTML = 'taken over'">
  <form action="http://elsewhere.example/"><input name="q"></form>
  <h1>A card on both counters</h1><a href="${'http://127.0.0.1:1/'}">Read it and answer</a>
</body></html>`;

async function send(subject: string, html?: string): Promise<void> {
  const transport = createTransport(instance().env.SMTP_URL);
  await transport.sendMail({
    from: 'Rosa from Rosa’s Flowers <hello@alongside.example>',
    to: 'Crumb & Sons <hello@crumb-and-sons.example>',
    subject,
    text: 'Hello. Nothing is agreed until you say so.',
    html,
  });
  transport.close();
}

test('a new mail appears by itself and a hostile one can do nothing', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(instance().mailboxUrl);
  const subject = `Counter cards ${Date.now()}`;
  await send(subject, hostile);
  await page.getByRole('link', { name: subject }).click();
  await expect(page.getByRole('heading', { level: 1, name: subject })).toBeVisible();
  await expect(
    page.frameLocator('iframe').getByRole('heading', { name: 'A card on both counters' }),
  ).toBeVisible();
  await expect(page).not.toHaveTitle(/taken over/);
  const { host } = new URL(instance().mailboxUrl);
  expect(
    asked.filter((url) => new URL(url).host !== host && !url.startsWith('http://tracker.example/')),
  ).toEqual([]);
});

for (const width of [320, 390, 1280]) {
  test(`the text, headers and source can be read at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    const subject = `Plain words at ${width}, ${Date.now()}`;
    await send(subject);
    await page.goto(instance().mailboxUrl);
    await page.getByRole('link', { name: subject }).click();
    await expect(page.getByText('Nothing is agreed until you say so.')).toBeVisible();
    await page.getByRole('link', { name: 'Headers' }).click();
    await expect(page.getByRole('rowheader', { name: 'message-id' })).toBeVisible();
    await page.getByRole('link', { name: 'Source' }).click();
    await expect(page.getByText('MIME-Version: 1.0').first()).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
}

test('pages of other sites can neither post to it nor reach it under another name', async ({ request }) => {
  const { mailboxUrl } = instance();
  const post = await request.post(`${mailboxUrl}/delete-all`, {
    headers: { 'sec-fetch-site': 'cross-site' },
  });
  expect(post.status()).toBe(403);
  const rebound = await request.get(mailboxUrl, { headers: { host: 'mailbox.attacker.example' } });
  expect(rebound.status()).toBe(403);
});
