import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { LinkButton } from '../../components/button.js';
import { Card } from '../../components/card.js';
import { Duet } from '../../components/duet.js';
import { PageHead } from '../../components/page.js';
import { Street } from './street.js';

/** What Alongside is, for somebody who has just arrived. */
export function Welcome() {
  const { t } = useLingui();
  return (
    <div className="mx-auto w-full max-w-[1120px] px-4 pb-16 lg:px-8">
      <div className="grid items-center gap-8 pt-4 lg:grid-cols-[1.05fr_1fr] lg:gap-12 lg:pt-10">
        <div>
          <PageHead
            title={t`Your customers already walk past your next partner`}
            tab={t`Welcome`}
            className="[&_h1]:text-[clamp(2.100rem,1.300rem+3.400vw,3.400rem)] [&_h1]:leading-[1.04]"
            sub={
              <span className="text-l">
                <Trans>
                  Whoever orders wedding flowers also needs a photographer. Alongside finds the shops nearby
                  that serve the same people at the same moment with something else, and helps the two of you
                  agree on something small.
                </Trans>
              </span>
            }
          />
          <div className="mt-6 flex flex-wrap gap-2.5">
            <LinkButton to="/sign-up" className="max-sm:flex-1 sm:px-6">
              <Trans>Find my neighbours</Trans>
            </LinkButton>
            <LinkButton to="/sign-in" kind="secondary" className="max-sm:flex-1 sm:px-6">
              <Trans>Sign in</Trans>
            </LinkButton>
          </div>
          <p className="mt-4 text-s text-ink-2">
            <Trans>Open source, and without advertising.</Trans>
          </p>
        </div>
        <Street
          left={t`Flowers`}
          right={t`Photographs`}
          label={t`A flower shop and a photographer side by side, with two doors that overlap, and people on the pavement`}
        />
      </div>
      <ol className="mt-12 grid list-none gap-4 p-0 md:grid-cols-3 lg:mt-16">
        <Step number="1" title={t`See who fits, and why`}>
          <Trans>
            Each neighbour comes with reasons for you and reasons for them. The two doors show how good it is
            for each side.
          </Trans>
          <span className="mt-3 block">
            <Duet forYou="GOOD" forThem="STRONG" words className="!items-start" />
          </span>
        </Step>
        <Step number="2" title={t`Propose something small`}>
          <Trans>
            Cards on both counters for six weeks, a line in a newsletter. They can answer from their inbox,
            without an account. Nothing is agreed until both say so.
          </Trans>
        </Step>
        <Step number="3" title={t`Keep your promises`}>
          <Trans>Every promise has a day, and both of you see the same list.</Trans>
        </Step>
      </ol>
      <p className="mt-10 text-center text-s text-ink-2">
        <Trans>
          Did you get a proposal by e-mail? The link in it is all you need. To see everything,{' '}
          <Link to="/sign-up" className="link">
            create an account
          </Link>
          .
        </Trans>
      </p>
    </div>
  );
}

function Step({ number, title, children }: { number: string; title: string; children: React.ReactNode }) {
  return (
    <Card as="li">
      <span
        className="grid h-9 w-8 place-items-center rounded-t-full rounded-b-[5px] bg-spruce pt-1 font-head font-[700] text-on-spruce"
        aria-hidden="true"
      >
        {number}
      </span>
      <h2 className="mt-3 mb-1.5 text-xl">{title}</h2>
      <div className="text-ink-2">{children}</div>
    </Card>
  );
}
