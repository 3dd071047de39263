import type { ReactNode } from 'react';

/** Main colour, accent and ground of one crest. */
export interface Paint {
  a: string;
  b: string;
  g: string;
}

const turns = (count: number, draw: (angle: number) => ReactNode) =>
  Array.from({ length: count }, (_, index) => draw((360 / count) * index));

/** The drawn motifs, on a 40 × 40 field. */
export const motifs = {
  flower: ({ a, b }: Paint) => (
    <>
      {turns(6, (angle) => (
        <ellipse key={angle} cx="20" cy="11" rx="4.6" ry="7" fill={a} transform={`rotate(${angle} 20 20)`} />
      ))}
      <circle cx="20" cy="20" r="4.6" fill={b} />
    </>
  ),
  leaf: ({ a, g }: Paint) => (
    <>
      <path d="M9 31C7 18 15 8 32 8c1 17-8 25-23 23Z" fill={a} />
      <path
        d="M8 33 25 15M15 26v-7M19 22h6.500"
        stroke={g}
        strokeWidth="2"
        strokeLinecap="round"
        fill="none"
      />
    </>
  ),
  camera: ({ a, b, g }: Paint) => (
    <>
      <rect x="15" y="9" width="10" height="6" rx="2" fill={a} />
      <rect x="7" y="12.500" width="26" height="18" rx="4.500" fill={a} />
      <circle cx="20" cy="21.500" r="6" fill={g} />
      <circle cx="20" cy="21.500" r="2.600" fill={b} />
    </>
  ),
  cake: ({ a, b }: Paint) => (
    <>
      <rect x="8" y="20" width="24" height="11.500" rx="3" fill={a} />
      <rect x="12.500" y="13" width="15" height="8" rx="3" fill={b} />
      <path d="M20 5c2 2.400 2 4.200 0 5-2-.8-2-2.600 0-5Z" fill={a} />
      <rect x="19.200" y="9" width="1.600" height="5" rx=".8" fill={a} />
    </>
  ),
  bread: ({ a, g }: Paint) => (
    <>
      <path
        d="M10 15.500c0-4 4.500-6.500 10-6.500s10 2.500 10 6.500c0 2-1 3.200-2 4V29a2 2 0 0 1-2 2H14a2 2 0 0 1-2-2v-9.500c-1-.8-2-2-2-4Z"
        fill={a}
      />
      <path d="m16.500 15 2 3.500M21.500 15l2 3.500" stroke={g} strokeWidth="2.200" strokeLinecap="round" />
    </>
  ),
  cup: ({ a, b }: Paint) => (
    <>
      <path d="M8 16h20v8a8 8 0 0 1-8 8h-4a8 8 0 0 1-8-8Z" fill={a} />
      <path d="M28 18.500h1.500a3.700 3.700 0 0 1 0 7.500H27" fill="none" stroke={a} strokeWidth="2.600" />
      <path
        d="M14 7c-2 2.400 2 3.300 0 6M20 7c-2 2.400 2 3.300 0 6"
        fill="none"
        stroke={b}
        strokeWidth="2.200"
        strokeLinecap="round"
      />
    </>
  ),
  glass: ({ a, b }: Paint) => (
    <>
      <path d="M11 13h18l-2 17a3 3 0 0 1-3 2.600h-8a3 3 0 0 1-3-2.600Z" fill={a} />
      <path d="m21 13 3-8 4-1" fill="none" stroke={b} strokeWidth="2.400" strokeLinecap="round" />
      <circle cx="12" cy="12" r="4.600" fill={b} />
    </>
  ),
  wine: ({ a, b }: Paint) => (
    <>
      <path d="M12 7h16c1 8-2 14-8 14S11 15 12 7Z" fill={a} />
      <path d="M12.600 13h14.800c-1 5-3.500 8-7.400 8s-6.400-3-7.400-8Z" fill={b} />
      <path d="M20 20v11M14 32h12" stroke={a} strokeWidth="2.600" strokeLinecap="round" />
    </>
  ),
  fork: ({ a, b }: Paint) => (
    <>
      <path
        d="M13 7v8a4 4 0 0 0 8 0V7M17 7v26"
        transform="translate(-3)"
        fill="none"
        stroke={a}
        strokeWidth="2.800"
        strokeLinecap="round"
      />
      <path
        d="M28 33V7c-4 2-5 6-5 11 0 2 1 3 3 3h2"
        fill={b}
        stroke={b}
        strokeWidth="2.400"
        strokeLinejoin="round"
      />
    </>
  ),
  scissors: ({ a, b }: Paint) => (
    <>
      <path d="M13 26 28 8M27 26 12 8" stroke={a} strokeWidth="3" strokeLinecap="round" />
      <circle cx="12" cy="28" r="4" fill="none" stroke={b} strokeWidth="2.800" />
      <circle cx="28" cy="28" r="4" fill="none" stroke={b} strokeWidth="2.800" />
    </>
  ),
  dumbbell: ({ a, b }: Paint) => (
    <g transform="rotate(-32 20 20)">
      <rect x="12" y="18" width="16" height="4" fill={b} />
      <rect x="8" y="11" width="6" height="18" rx="2.500" fill={a} />
      <rect x="26" y="11" width="6" height="18" rx="2.500" fill={a} />
      <rect x="4.500" y="15" width="4" height="10" rx="2" fill={a} />
      <rect x="31.500" y="15" width="4" height="10" rx="2" fill={a} />
    </g>
  ),
  ring: ({ a, b }: Paint) => (
    <>
      <circle cx="20" cy="25" r="8" fill="none" stroke={a} strokeWidth="3.400" />
      <path d="m20 18-6-6.500L16.500 7h7l2.500 4.500Z" fill={b} />
    </>
  ),
  book: ({ a, b, g }: Paint) => (
    <>
      <path d="M7 11c5-2 9-1.500 13 1 4-2.500 8-3 13-1v19c-5-2-9-1.500-13 1-4-2.500-8-3-13-1Z" fill={a} />
      <path d="M20 12v19" stroke={g} strokeWidth="2" />
      <path d="M25 8.500v9l2.500-2 2.500 2V8.800Z" fill={b} />
    </>
  ),
  bicycle: ({ a, b }: Paint) => (
    <>
      <circle cx="11.500" cy="25" r="6" fill="none" stroke={a} strokeWidth="2.800" />
      <circle cx="28.500" cy="25" r="6" fill="none" stroke={a} strokeWidth="2.800" />
      <path
        d="m11.500 25 5.500-11h8l3.500 11M17 14l5 11h-10.500M14.500 12h5M25 14V9.500h4"
        fill="none"
        stroke={b}
        strokeWidth="2.300"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </>
  ),
  shirt: ({ a, b }: Paint) => (
    <>
      <path
        d="m14 8-8 5 3 7 3-1.500V32h16V18.500l3 1.500 3-7-8-5c-1 3-3 4.500-6 4.500S15 11 14 8Z"
        fill={a}
      />
      <circle cx="20" cy="22" r="3" fill={b} />
    </>
  ),
  house: ({ a, b }: Paint) => (
    <>
      <path d="M6 20 20 7l14 13h-4v12H10V20Z" fill={a} strokeLinejoin="round" />
      <path d="M17 32v-6a3 3 0 0 1 6 0v6Z" fill={b} />
    </>
  ),
  paw: ({ a }: Paint) => (
    <>
      <path
        d="M20 19c5 0 9 5 9 9 0 3-2.500 4-4.500 4-1.800 0-2.800-1-4.500-1s-2.700 1-4.500 1c-2 0-4.500-1-4.500-4 0-4 4-9 9-9Z"
        fill={a}
      />
      <ellipse cx="9.500" cy="18" rx="3" ry="4" fill={a} transform="rotate(-24 9.500 18)" />
      <ellipse cx="16" cy="11.500" rx="3" ry="4.200" fill={a} />
      <ellipse cx="24" cy="11.500" rx="3" ry="4.200" fill={a} />
      <ellipse cx="30.500" cy="18" rx="3" ry="4" fill={a} transform="rotate(24 30.500 18)" />
    </>
  ),
  heart: ({ a, b }: Paint) => (
    <>
      <path
        d="M20 32C10 25 6 20.500 6 15.500A7 7 0 0 1 20 13a7 7 0 0 1 14 2.500C34 20.500 30 25 20 32Z"
        fill={a}
      />
      <path d="M20 15.500v9M15.500 20h9" stroke={b} strokeWidth="3" strokeLinecap="round" />
    </>
  ),
  note: ({ a, b }: Paint) => (
    <>
      <path d="M15 27V10l15-3v17" fill="none" stroke={a} strokeWidth="3" strokeLinejoin="round" />
      <ellipse cx="11.500" cy="28" rx="4.600" ry="3.800" fill={b} />
      <ellipse cx="26.500" cy="25" rx="4.600" ry="3.800" fill={b} />
    </>
  ),
  palette: ({ a, b, g }: Paint) => (
    <>
      <path
        d="M20 7c8 0 14 5 14 12 0 5-4 6-7 6-2 0-3.500 1-3 3 .6 2.500-1 5-4 5C12 33 6 28 6 20S12 7 20 7Z"
        fill={a}
      />
      <circle cx="13" cy="17" r="2.400" fill={g} />
      <circle cx="19" cy="12.500" r="2.400" fill={b} />
      <circle cx="26" cy="15" r="2.400" fill={g} />
      <circle cx="13" cy="24.500" r="2.400" fill={b} />
    </>
  ),
  gift: ({ a, b }: Paint) => (
    <>
      <rect x="9" y="19" width="22" height="13" rx="2.500" fill={a} />
      <rect x="7" y="13.500" width="26" height="6.500" rx="2" fill={a} />
      <path d="M18 13.500h4V32h-4Z" fill={b} />
      <path
        d="M20 13c-2-6-9-6-8-2 .4 1.600 3 2 8 2Zm0 0c2-6 9-6 8-2-.4 1.600-3 2-8 2Z"
        fill="none"
        stroke={b}
        strokeWidth="2.400"
      />
    </>
  ),
  bed: ({ a, b }: Paint) => (
    <>
      <path
        d="M7 11v20M7 27h26v4M33 27v-5a4 4 0 0 0-4-4H17v9"
        fill={a}
        stroke={a}
        strokeWidth="2.800"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      <circle cx="12" cy="20" r="3" fill={b} />
    </>
  ),
  tools: ({ a, b }: Paint) => (
    <>
      <path d="m10 31 13-13" stroke={b} strokeWidth="4.400" strokeLinecap="round" />
      <path
        d="M31 13.500a7.500 7.500 0 0 1-10 7l-1.500-1.500a7.500 7.500 0 0 1 9.500-10l-4 4 .8 3 3 .8Z"
        fill={a}
      />
      <path d="m10 10 6 6" stroke={a} strokeWidth="3.600" strokeLinecap="round" />
    </>
  ),
  shoe: ({ a, b }: Paint) => (
    <>
      <path d="M7 12c3 2 6 2 8 0l5 6c2 2 5 3 9 3.500 3 .5 5 2 5 5.500H7Z" fill={a} />
      <rect x="6" y="27" width="28" height="4.500" rx="2.200" fill={b} />
    </>
  ),
  spectacles: ({ a, b }: Paint) => (
    <>
      <circle cx="12" cy="22" r="6" fill={b} stroke={a} strokeWidth="2.800" />
      <circle cx="28" cy="22" r="6" fill={b} stroke={a} strokeWidth="2.800" />
      <path
        d="M18 21c1-1.500 3-1.500 4 0M6 21l3-9M34 21l-3-9"
        fill="none"
        stroke={a}
        strokeWidth="2.600"
        strokeLinecap="round"
      />
    </>
  ),
  bear: ({ a, b, g }: Paint) => (
    <>
      <circle cx="11.500" cy="12.500" r="5" fill={a} />
      <circle cx="28.500" cy="12.500" r="5" fill={a} />
      <circle cx="20" cy="21" r="11.500" fill={a} />
      <ellipse cx="20" cy="25" rx="5" ry="4" fill={b} />
      <circle cx="16" cy="18.500" r="1.600" fill={g} />
      <circle cx="24" cy="18.500" r="1.600" fill={g} />
    </>
  ),
  hall: ({ a, b }: Paint) => (
    <>
      <path d="M6 17 20 7l14 10Z" fill={a} />
      <path d="M10 18v11M17 18v11M23 18v11M30 18v11" stroke={a} strokeWidth="3.200" />
      <rect x="6" y="28.500" width="28" height="4" rx="1.500" fill={b} />
    </>
  ),
  car: ({ a, b, g }: Paint) => (
    <>
      <path
        d="m9 18 3-7.500A3 3 0 0 1 15 8.500h10a3 3 0 0 1 3 2l3 7.500a4 4 0 0 1 3 4v7H6v-7a4 4 0 0 1 3-4Z"
        fill={a}
      />
      <path d="m12.500 17 2-5h11l2 5Z" fill={g} />
      <circle cx="12" cy="23.500" r="2.200" fill={b} />
      <circle cx="28" cy="23.500" r="2.200" fill={b} />
      <path d="M9 29v3.500M31 29v3.500" stroke={a} strokeWidth="4" strokeLinecap="round" />
    </>
  ),
  pen: ({ a, b }: Paint) => (
    <>
      <path d="m9 31 2.500-8.500L27 7l6 6-15.500 15.500Z" fill={a} />
      <path d="m23.500 10.500 6 6" stroke={b} strokeWidth="2.600" />
      <path d="M8 33c4-2 8 2 12 0s6-1 11 0" fill="none" stroke={b} strokeWidth="2" strokeLinecap="round" />
    </>
  ),
  bag: ({ a, b }: Paint) => (
    <>
      <path d="M9 14h22l2 17a2 2 0 0 1-2 2H9a2 2 0 0 1-2-2Z" fill={a} />
      <path
        d="M14.500 18v-5.500a5.500 5.500 0 0 1 11 0V18"
        fill="none"
        stroke={b}
        strokeWidth="2.600"
        strokeLinecap="round"
      />
    </>
  ),
  fish: ({ a, b, g }: Paint) => (
    <>
      <path d="M6 20c5-9 15-11 22-3l6-5v16l-6-5c-7 8-17 6-22-3Z" fill={a} />
      <circle cx="13" cy="18.500" r="2" fill={g} />
      <path
        d="M20 14c2.500 4 2.500 8 0 12"
        fill="none"
        stroke={b}
        strokeWidth="2.200"
        strokeLinecap="round"
      />
    </>
  ),
  cheese: ({ a, b }: Paint) => (
    <>
      <path d="M6 20 24 8c6 1 10 5 10 12Z" fill={b} />
      <path d="M6 20h28v11H6Z" fill={a} />
      <circle cx="13" cy="26" r="2.600" fill={b} />
      <circle cx="25" cy="25" r="2" fill={b} />
    </>
  ),
  candle: ({ a, b }: Paint) => (
    <>
      <rect x="13" y="17" width="14" height="16" rx="3" fill={a} />
      <path d="M20 5c4 4.500 4 8 0 10-4-2-4-5.500 0-10Z" fill={b} />
      <path d="M16 17v5a2 2 0 0 0 4 0v-5Z" fill={b} opacity=".55" />
    </>
  ),
  thread: ({ a, b }: Paint) => (
    <>
      <rect x="10" y="7" width="20" height="4.500" rx="2" fill={a} />
      <rect x="10" y="28.500" width="20" height="4.500" rx="2" fill={a} />
      <path d="M13 12.500h14v15H13Z" fill={b} />
      <path d="m13 17 14-3M13 22l14-3M13 27l14-3" stroke={a} strokeWidth="1.800" />
    </>
  ),
  sun: ({ a, b }: Paint) => (
    <>
      {turns(8, (angle) => (
        <rect
          key={angle}
          x="18.500"
          y="5"
          width="3"
          height="6.500"
          rx="1.500"
          fill={b}
          transform={`rotate(${angle} 20 20)`}
        />
      ))}
      <circle cx="20" cy="20" r="7" fill={a} />
    </>
  ),
  drop: ({ a, b }: Paint) => (
    <>
      <path d="M20 6c6.500 7.500 10 12 10 17a10 10 0 0 1-20 0c0-5 3.500-9.500 10-17Z" fill={a} />
      <path d="M15 23a5 5 0 0 0 5 5" fill="none" stroke={b} strokeWidth="2.800" strokeLinecap="round" />
    </>
  ),
  screen: ({ a, b, g }: Paint) => (
    <>
      <rect x="7" y="9" width="26" height="18" rx="3" fill={a} />
      <rect x="10.500" y="12.500" width="19" height="11" rx="1.500" fill={g} />
      <path d="m14 20.500 4-4 3 3 5-5" fill="none" stroke={b} strokeWidth="2.400" strokeLinecap="round" />
      <rect x="5" y="29" width="30" height="3.500" rx="1.700" fill={a} />
    </>
  ),
  chair: ({ a, b }: Paint) => (
    <>
      <path d="M12 7h16v14H12Z" fill={a} stroke={a} strokeWidth="2" strokeLinejoin="round" />
      <rect x="9" y="19.500" width="22" height="6.500" rx="3" fill={b} />
      <path d="M12 26v7M28 26v7" stroke={a} strokeWidth="3" strokeLinecap="round" />
    </>
  ),
  star: ({ a, b }: Paint) => (
    <>
      <path
        d="m20 5 4.600 9.800L35 16.200l-7.700 7.300L29.300 34 20 28.800 10.700 34l2-10.500L5 16.200l10.400-1.400Z"
        fill={a}
      />
      <circle cx="20" cy="20.500" r="3.400" fill={b} />
    </>
  ),
} satisfies Record<string, (paint: Paint) => ReactNode>;

export type Motif = keyof typeof motifs;
