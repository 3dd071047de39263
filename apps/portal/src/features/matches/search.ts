/** What the address of the matches page says: filters, view and the chosen card. */
export interface MatchSearch {
  show?: 'saved' | 'dismissed';
  moment?: string;
  walkable?: true;
  /** "latitude,longitude,kilometres" after "Search this area". */
  area?: string;
  /** Slug of the chosen business. */
  at?: string;
  /** On a phone: the map instead of the list. */
  view?: 'map';
}

const areaShape = /^-?\d{1,2}(\.\d+)?,-?\d{1,3}(\.\d+)?,\d{1,3}(\.\d+)?$/;

/** Keeps what makes sense of an address and drops the rest. */
export function readSearch(search: Record<string, unknown>): MatchSearch {
  const { show, moment, walkable, area, at, view } = search;
  return {
    show: show === 'saved' || show === 'dismissed' ? show : undefined,
    moment: typeof moment === 'string' && moment ? moment : undefined,
    walkable: walkable === true || walkable === 'true' ? true : undefined,
    area: typeof area === 'string' && areaShape.test(area) ? area : undefined,
    at: typeof at === 'string' && at ? at : undefined,
    view: view === 'map' ? 'map' : undefined,
  };
}

/** The filter as the API takes it. */
export function filterOf(search: MatchSearch) {
  const [latitude, longitude, withinKm] = search.area?.split(',').map(Number) ?? [];
  return {
    show:
      search.show === 'saved'
        ? ('SAVED' as const)
        : search.show === 'dismissed'
          ? ('DISMISSED' as const)
          : ('SUGGESTED' as const),
    ...(search.moment ? { moment: search.moment } : {}),
    ...(search.walkable ? { walkable: true } : {}),
    ...(latitude !== undefined && longitude !== undefined && withinKm !== undefined
      ? { near: { latitude, longitude, withinKm } }
      : {}),
  };
}
