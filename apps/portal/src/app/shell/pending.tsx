import { Page } from '../../components/page.js';
import { Loading, Skeleton } from '../../components/skeleton.js';

/** While a page's code or guard loads. */
export function Pending() {
  return (
    <Page>
      <Loading>
        <Skeleton className="h-10 w-3/5" />
        <Skeleton className="mt-4 h-5 w-4/5" />
        <Skeleton className="mt-8 h-48 w-full rounded-3" />
      </Loading>
    </Page>
  );
}
