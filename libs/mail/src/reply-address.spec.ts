import fc from 'fast-check';
import { newId } from '#libs/common';
import { loadConfig } from '#libs/config';
import { ReplyAddress } from './reply-address.js';
import { StopLinks } from './stop-links.js';
import { hideAddress } from './use-cases/describe-unsubscribe.js';

const configWith = (secret: string) =>
  loadConfig({ DATABASE_URL: 'postgres://a:b@127.0.0.1/c', SECRET: secret.repeat(32) });
const ours = new ReplyAddress(configWith('a'));
const theirs = new ReplyAddress(configWith('b'));

describe('ReplyAddress', () => {
  it('gives back who it was made for, in any case, and fits an SMTP local part', () => {
    fc.assert(
      fc.property(fc.uuid(), fc.uuid(), (conversationId, businessId) => {
        const address = ours.sign({ conversationId, businessId });
        expect(address).toMatch(/^[0-9a-z]{62}@reply\.alongside\.example$/);
        expect(ours.verify(address)).toEqual({ conversationId, businessId });
        expect(ours.verify(address.toUpperCase())).toEqual({ conversationId, businessId });
        expect(theirs.verify(address)).toBeNull();
      }),
    );
  });

  it('does not believe a changed address', () => {
    const address = ours.sign({ conversationId: newId(), businessId: newId() });
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 61 }),
        fc.constantFrom(...'0123456789abcdefghijklmnopqrstuvwxyz'),
        (at, letter) => {
          const changed = address.slice(0, at) + letter + address.slice(at + 1);
          fc.pre(changed !== address);
          expect(ours.verify(changed)).toBeNull();
        },
      ),
    );
  });

  it('never throws, whatever it is asked', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(ours.verify(text)).toBeNull();
        expect(ours.verify(`${text}@reply.alongside.example`)).toBeNull();
      }),
    );
    expect(ours.verify(`${'z'.repeat(62)}@reply.alongside.example`)).toBeNull();
  });
});

describe('StopLinks', () => {
  const links = new StopLinks(configWith('a'));

  it('stand for one address, whatever its case', () => {
    expect(links.address(links.token(' Rosa@Example.org '))).toBe('rosa@example.org');
    expect(new StopLinks(configWith('b')).address(links.token('rosa@example.org'))).toBeNull();
  });

  it('never throw, whatever the token', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (token) => expect(links.address(token)).toBeNull()));
  });
});

describe('hideAddress', () => {
  it.each([
    ['rosa@example.org', 'r…a@example.org'],
    ['ann@example.org', 'a…@example.org'],
    ['x@example.org', 'x…@example.org'],
  ])('%s is shown as %s', (address, shown) => expect(hideAddress(address)).toBe(shown));
});
