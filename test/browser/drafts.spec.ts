import { expect, test } from '@playwright/test';
import { ask, enter, ROSA } from './people.js';

test('what is typed survives a reload, and a message that cannot be sent says so and is sent once after Retry', async ({
  context,
  page,
}) => {
  await enter(context, ROSA);
  const { viewer } = await ask<{ viewer: { actingFor: { conversations: { nodes: { id: string }[] } } } }>(
    context,
    '{ viewer { actingFor { conversations(first: 1) { nodes { id } } } } }',
  );
  await page.goto(`/inbox/${viewer.actingFor.conversations.nodes[0]?.id}`);
  const text = `About the ribbons ${Date.now()}`;
  await page.getByRole('textbox').fill(text);
  await page.reload();
  await expect(page.getByRole('textbox')).toHaveValue(text);

  await page.route('**/graphql', (route) =>
    route.request().postData()?.includes('sendMessage') ? route.abort() : route.continue(),
  );
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(page.getByRole('log').getByText(text)).toBeVisible();
  await expect(page.getByRole('alert')).toContainText('Not sent');
  await page.unroute('**/graphql');
  await page.getByRole('button', { name: 'Retry' }).click();
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(page.getByRole('log').getByText(text)).toHaveCount(1);
  await page.reload();
  await expect(page.getByRole('log').getByText(text)).toHaveCount(1);
});

test('a message written while the line is down arrives when it is up again', async ({ browser }) => {
  const mine = await browser.newContext();
  await enter(mine, ROSA);
  const { viewer } = await ask<{ viewer: { actingFor: { conversations: { nodes: { id: string }[] } } } }>(
    mine,
    '{ viewer { actingFor { conversations(first: 1) { nodes { id } } } } }',
  );
  const id = viewer.actingFor.conversations.nodes[0]?.id;
  const page = await mine.newPage();
  await page.goto(`/inbox/${id}`);
  await expect(page.getByRole('textbox')).toBeVisible();
  await mine.setOffline(true);
  const other = await browser.newContext();
  await enter(other, ROSA);
  const body = `While you were away ${Date.now()}`;
  await ask(
    other,
    'mutation ($input: SendMessageInput!) { sendMessage(input: $input) { userErrors { code } } }',
    {
      input: { conversationId: id, clientId: body, body },
    },
  );
  await mine.setOffline(false);
  await expect(page.getByRole('log').getByText(body)).toHaveCount(1, { timeout: 20_000 });
  await other.close();
  await mine.close();
});
