import type { ReactNode } from 'react';
import { turns, type Paint } from './paint.js';

/** Motifs of house, garden and family. Each on a 40 × 40 field. */
export const homeMotifs = {
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
  house: ({ a, b }: Paint) => (
    <>
      <path d="M6 20 20 7l14 13h-4v12H10V20Z" fill={a} strokeLinejoin="round" />
      <path d="M17 32v-6a3 3 0 0 1 6 0v6Z" fill={b} />
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
  chair: ({ a, b }: Paint) => (
    <>
      <path d="M12 7h16v14H12Z" fill={a} stroke={a} strokeWidth="2" strokeLinejoin="round" />
      <rect x="9" y="19.500" width="22" height="6.500" rx="3" fill={b} />
      <path d="M12 26v7M28 26v7" stroke={a} strokeWidth="3" strokeLinecap="round" />
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
  drop: ({ a, b }: Paint) => (
    <>
      <path d="M20 6c6.500 7.500 10 12 10 17a10 10 0 0 1-20 0c0-5 3.500-9.500 10-17Z" fill={a} />
      <path d="M15 23a5 5 0 0 0 5 5" fill="none" stroke={b} strokeWidth="2.800" strokeLinecap="round" />
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
