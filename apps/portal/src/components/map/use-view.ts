import { useCallback, useLayoutEffect, useRef, useState, type KeyboardEvent, type PointerEvent } from 'react';

/** The middle of what is seen, in metres, and how many pixels a metre takes. */
export interface View {
  x: number;
  y: number;
  scale: number;
}

export interface Size {
  width: number;
  height: number;
}

const least = 0.06;
const most = 2.5;
const held = (scale: number) => Math.min(most, Math.max(least, scale));

/** Pixels kept free around the points: pins stand above theirs, the legend below. */
const air = { sides: 46, top: 80, foot: 76 };

/** The view that shows all points with some air around them, never closer than a few streets. */
export function fit(points: [x: number, y: number][], size: Size): View {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const free = {
    width: Math.max(size.width - air.sides * 2, 60),
    height: Math.max(size.height - air.top - air.foot, 60),
  };
  const scale = held(
    Math.min(free.width / Math.max(right - left, 1), free.height / Math.max(bottom - top, 1), 0.62),
  );
  return {
    x: (left + right) / 2,
    y: (top + bottom) / 2 + (air.foot - air.top) / 2 / scale,
    scale,
  };
}

/** Turns metres into pixels of the frame; far outside while there is no view. */
export function pixels(view: View | null, size: Size): (x: number, y: number) => [number, number] {
  return (x, y) =>
    view
      ? [(x - view.x) * view.scale + size.width / 2, (y - view.y) * view.scale + size.height / 2]
      : [-99, -99];
}

/** The same view if a point is well inside it, else one around that point. */
export function bringIn(view: View, [x, y]: [x: number, y: number], size: Size): View {
  const [across, down] = pixels(view, size)(x, y);
  const inside =
    across > air.sides && across < size.width - air.sides && down > air.top && down < size.height - air.foot;
  return inside ? view : { ...view, x, y };
}

/**
 * Pan and zoom by pointer, wheel, pinch and keys, over an element of changing size.
 * @param points what is shown at first, and whenever `fitKey` changes
 * @param chosen the point that is brought into view when `chosenKey` changes
 */
export function useView(
  points: [x: number, y: number][],
  fitKey: string,
  chosen: [x: number, y: number] | null,
  chosenKey: string | null,
) {
  const frame = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState<Size>({ width: 0, height: 0 });
  const [view, setView] = useState<View | null>(null);
  const [moved, setMoved] = useState(false);
  const pointers = useRef(new Map<number, { x: number; y: number }>());

  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return undefined;
    const watch = new ResizeObserver(() =>
      setSize({ width: element.clientWidth, height: element.clientHeight }),
    );
    watch.observe(element);
    return () => watch.disconnect();
  }, []);

  const [fitted, setFitted] = useState<string | null>(null);
  if (size.width > 0 && fitted !== fitKey) {
    setFitted(fitKey);
    setView(fit(points, size));
    setMoved(false);
  }
  const [brought, setBrought] = useState<string | null>(null);
  if (view && brought !== chosenKey) {
    setBrought(chosenKey);
    if (chosen) setView(bringIn(view, chosen, size));
  }

  const zoom = useCallback(
    (factor: number, px = size.width / 2, py = size.height / 2) => {
      setMoved(true);
      setView((now) => {
        if (!now) return now;
        const scale = held(now.scale * factor);
        const keep = 1 / now.scale - 1 / scale;
        return {
          x: now.x + (px - size.width / 2) * keep,
          y: now.y + (py - size.height / 2) * keep,
          scale,
        };
      });
    },
    [size],
  );

  const pan = useCallback((dx: number, dy: number) => {
    setMoved(true);
    setView((now) => now && { ...now, x: now.x - dx / now.scale, y: now.y - dy / now.scale });
  }, []);

  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return undefined;
    const onWheel = (event: WheelEvent) => {
      event.preventDefault();
      const box = element.getBoundingClientRect();
      zoom(Math.exp(-event.deltaY * 0.0016), event.clientX - box.left, event.clientY - box.top);
    };
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => element.removeEventListener('wheel', onWheel);
  }, [zoom]);

  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    if ((event.target as Element).closest('button')) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    pointers.current.set(event.pointerId, { x: event.clientX, y: event.clientY });
  };
  const onPointerMove = (event: PointerEvent<HTMLDivElement>) => {
    const before = pointers.current.get(event.pointerId);
    if (!before) return;
    const now = { x: event.clientX, y: event.clientY };
    const other = [...pointers.current].find(([id]) => id !== event.pointerId)?.[1];
    if (other) {
      const box = event.currentTarget.getBoundingClientRect();
      const apart = (at: { x: number; y: number }) => Math.hypot(at.x - other.x, at.y - other.y) || 1;
      zoom(apart(now) / apart(before), (now.x + other.x) / 2 - box.left, (now.y + other.y) / 2 - box.top);
    } else pan(now.x - before.x, now.y - before.y);
    pointers.current.set(event.pointerId, now);
  };
  const onPointerUp = (event: PointerEvent<HTMLDivElement>) => {
    pointers.current.delete(event.pointerId);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.target !== event.currentTarget) return;
    const step = 60;
    const moves: Record<string, () => void> = {
      ArrowLeft: () => pan(step, 0),
      ArrowRight: () => pan(-step, 0),
      ArrowUp: () => pan(0, step),
      ArrowDown: () => pan(0, -step),
      '+': () => zoom(1.3),
      '=': () => zoom(1.3),
      '-': () => zoom(1 / 1.3),
    };
    const move = moves[event.key];
    if (!move) return;
    event.preventDefault();
    move();
  };

  return {
    frame,
    size,
    view,
    moved,
    zoom,
    settle: () => setMoved(false),
    handlers: { onPointerDown, onPointerMove, onPointerUp, onPointerCancel: onPointerUp, onKeyDown },
  };
}
