interface ShopProps {
  x: number;
  wall: string;
  awning: string;
  stripe: string;
  sign: string;
}

function Shop({ x, wall, awning, stripe, sign }: ShopProps) {
  const stripes = [0, 1, 2, 3, 4, 5, 6];
  return (
    <g transform={`translate(${x} 0)`}>
      <rect x="0" y="70" width="224" height="230" rx="10" fill={wall} />
      <rect x="24" y="44" width="176" height="44" rx="10" fill={awning} />
      <text
        x="112"
        y="73"
        textAnchor="middle"
        fontFamily="var(--font-head)"
        fontWeight="700"
        fontSize="20"
        fill="var(--surface)"
      >
        {sign}
      </text>
      {stripes.map((index) => (
        <path
          key={index}
          d={`M${index * 32} 104h32v26a16 16 0 0 1-32 0Z`}
          fill={index % 2 === 0 ? awning : stripe}
        />
      ))}
    </g>
  );
}

/** Two shops that share a doorway: what Alongside is about, drawn. */
export function Street({ label, left, right }: { label: string; left: string; right: string }) {
  return (
    <svg viewBox="0 0 560 380" role="img" aria-label={label} className="block h-auto w-full rounded-3">
      <rect x="0" y="0" width="560" height="380" rx="26" fill="var(--sky-soft)" />
      <circle cx="468" cy="66" r="30" fill="var(--marigold)" />
      <path
        d="M40 60c8-16 30-16 36-2 14-6 26 6 22 18H34c-8-2-6-14 6-16Z"
        fill="var(--surface)"
        opacity=".8"
      />
      <rect x="0" y="300" width="560" height="80" fill="var(--map-land)" />
      <path d="M0 300h560" stroke="var(--map-edge)" strokeWidth="4" />
      <path
        d="M26 344h508"
        stroke="var(--map-street)"
        strokeWidth="6"
        strokeDasharray="34 26"
        strokeLinecap="round"
      />
      <g>
        <Shop x={42} wall="var(--spruce-soft)" awning="var(--spruce)" stripe="var(--surface)" sign={left} />
        <Shop x={294} wall="var(--marigold-soft)" awning="var(--plum)" stripe="var(--surface)" sign={right} />
      </g>
      <rect x="70" y="168" width="112" height="92" rx="8" fill="var(--surface)" />
      {[92, 126, 160].map((x, index) => (
        <g key={x} transform={`translate(${x} ${214 - (index % 2) * 8})`}>
          <path d="M0 8v34" stroke="var(--spruce)" strokeWidth="4" />
          {[0, 72, 144, 216, 288].map((angle) => (
            <ellipse
              key={angle}
              cx="0"
              cy="-9"
              rx="6"
              ry="9"
              fill={index === 1 ? 'var(--tomato)' : 'var(--plum)'}
              transform={`rotate(${angle})`}
            />
          ))}
          <circle r="5" fill="var(--marigold)" />
        </g>
      ))}
      <rect x="378" y="168" width="112" height="92" rx="8" fill="var(--surface)" />
      <rect x="404" y="196" width="60" height="42" rx="9" fill="var(--plum)" />
      <rect x="422" y="188" width="24" height="12" rx="4" fill="var(--plum)" />
      <circle cx="434" cy="217" r="14" fill="var(--plum-soft)" />
      <circle cx="434" cy="217" r="6" fill="var(--marigold)" />
      <path d="M212 300v-74a40 40 0 0 1 80 0v74Z" fill="var(--spruce)" />
      <path d="M268 300v-74a40 40 0 0 1 80 0v74Z" fill="var(--marigold)" />
      <path d="M268 300v-74c0-10 4.500-21 12-28 7.500 7 12 18 12 28v74Z" fill="var(--tomato)" />
      <circle cx="256" cy="258" r="4" fill="var(--marigold-soft)" />
      <circle cx="304" cy="258" r="4" fill="var(--spruce)" />
      <g>
        <circle cx="196" cy="292" r="11" fill="var(--ink)" />
        <path d="M178 346c0-26 6-38 18-38s18 12 18 38Z" fill="var(--tomato)" />
        <circle cx="366" cy="296" r="10" fill="var(--ink)" />
        <path d="M350 346c0-24 5-35 16-35s16 11 16 35Z" fill="var(--sky)" />
      </g>
    </svg>
  );
}
