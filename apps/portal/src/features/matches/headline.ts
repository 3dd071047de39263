import { useLingui } from '@lingui/react/macro';

/** "Six neighbours worth knowing": the count in words up to a dozen; about as long while it is fetched. */
export function useHeadline(count: number, hasMore: boolean, loading: boolean): string {
  const { t } = useLingui();
  const words = [
    '',
    t`One neighbour worth knowing`,
    t`Two neighbours worth knowing`,
    t`Three neighbours worth knowing`,
    t`Four neighbours worth knowing`,
    t`Five neighbours worth knowing`,
    t`Six neighbours worth knowing`,
    t`Seven neighbours worth knowing`,
    t`Eight neighbours worth knowing`,
    t`Nine neighbours worth knowing`,
    t`Ten neighbours worth knowing`,
    t`Eleven neighbours worth knowing`,
    t`A dozen neighbours worth knowing`,
  ];
  if (loading) return t`Several neighbours worth knowing`;
  if (count === 0 || (hasMore && count < 12)) return t`Neighbours worth knowing`;
  return words[count] ?? t`${count} neighbours worth knowing`;
}
