import { Loading, Skeleton } from '../../components/skeleton.js';

function One() {
  return (
    <div className="relative overflow-hidden rounded-3 border border-line bg-surface p-4 pt-7 sm:p-[22px] sm:pt-7">
      <div className="awning absolute inset-x-0 top-0" style={{ '--c': 'var(--line)' }} />
      <div className="flex items-center gap-3.5">
        <Skeleton className="size-13 rounded-2" />
        <div className="flex-1">
          <Skeleton className="h-6 w-1/2" />
          <Skeleton className="mt-2.5 h-4 w-3/4" />
        </div>
        <Skeleton className="h-10 w-16" />
      </div>
      <div className="mt-4 mb-3 grid gap-3 sm:grid-cols-2">
        <Skeleton className="h-[124px] rounded-2" />
        <Skeleton className="h-[124px] rounded-2" />
      </div>
      <Skeleton className="h-[68px] rounded-2" />
      <div className="mt-4 flex gap-2">
        <Skeleton className="h-11 w-36 rounded-btn" />
        <Skeleton className="h-11 w-24 rounded-btn" />
      </div>
    </div>
  );
}

/** Cards of the size of real ones, while they are fetched. */
export function MatchSkeletons() {
  return (
    <Loading>
      <div className="grid gap-4">
        <One />
        <One />
        <One />
      </div>
    </Loading>
  );
}
