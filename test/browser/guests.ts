import { type BrowserContext, expect, type Page } from '@playwright/test';
import { instance } from './instance.js';
import { ask } from './people.js';

/** A proposal of the florist to a business that is not a member, sent through the API. */
export async function propose(
  context: BrowserContext,
  to: string,
  title: string,
  [startsOn, endsOn] = ['2027-01-04', '2027-02-14'],
): Promise<{ id: string; name: string }> {
  const { viewer, businesses } = await ask<{
    viewer: { actingFor: { id: string } };
    businesses: { nodes: { id: string; name: string }[] };
  }>(
    context,
    'query ($to: String!) { viewer { actingFor { id } } businesses(filter: { search: $to }) { nodes { id name } } }',
    { to },
  );
  const other = businesses.nodes[0]!;
  const terms = {
    title,
    theyGet: 'Your card by our till, where every wedding couple stands.',
    youGet: 'Our card beside your cakes.',
    startsOn,
    endsOn,
    exitNoticeDays: 7,
    promises: [
      {
        key: 'till',
        by: 'SENDER',
        what: 'Keep your card by the till',
        channel: 'COUNTER_CARD',
        from: startsOn,
        until: endsOn,
      },
    ],
  };
  const { draftProposal } = await ask<{ draftProposal: { proposal: { id: string } } }>(
    context,
    'mutation ($input: DraftProposalInput!) { draftProposal(input: $input) { proposal { id } userErrors { message } } }',
    { input: { fromId: viewer.actingFor.id, toId: other.id, terms, idempotencyKey: title } },
  );
  const { id } = draftProposal.proposal;
  const sent = await ask<{ sendProposal: { userErrors: object[] } }>(
    context,
    'mutation ($input: SendProposalInput!) { sendProposal(input: $input) { userErrors { message } } }',
    { input: { proposalId: id, idempotencyKey: `send ${title}` } },
  );
  expect(sent.sendProposal.userErrors).toEqual([]);
  return { id, name: other.name };
}

/** The link in the newest mail whose subject and address fit. */
export async function linkIn(inbox: Page, mail: string, name: string): Promise<string> {
  await expect(async () => {
    await inbox.goto(instance().mailboxUrl);
    await inbox
      .getByRole('link', { name: new RegExp(mail) })
      .first()
      .click({ timeout: 1_000 });
  }).toPass();
  const link = inbox.frameLocator('iframe').getByRole('link', { name });
  return (await link.getAttribute('href')) ?? '';
}
