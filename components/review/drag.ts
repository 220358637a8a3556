import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import type { PanelActions } from './panel-view.ts';

/** How far one press of an arrow key moves the panel, in pixels. */
const STEP = 16;

const arrows: Record<string, readonly [dx: number, dy: number]> = {
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowUp: [0, -STEP],
  ArrowDown: [0, STEP],
};

/**
 * Moving the panel by its header. Distances are measured on the screen, because the frame moves along
 * under the pointer.
 */
export function useDrag(move: PanelActions['move']) {
  const last = useRef<{ x: number; y: number } | null>(null);
  const drop = () => {
    if (last.current) move(0, 0, true);
    last.current = null;
  };

  return {
    onPointerDown(event: PointerEvent<HTMLElement>) {
      const onControl = event.target instanceof Element && event.target.closest('button') !== null;
      if (event.button !== 0 || onControl) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      last.current = { x: event.screenX, y: event.screenY };
    },
    onPointerMove(event: PointerEvent<HTMLElement>) {
      if (!last.current) return;
      move(event.screenX - last.current.x, event.screenY - last.current.y, false);
      last.current = { x: event.screenX, y: event.screenY };
    },
    onPointerUp: drop,
    onPointerCancel: drop,
  };
}

/** Moving it by the arrow keys. */
export function moveByArrows(move: PanelActions['move']) {
  return (event: KeyboardEvent<HTMLElement>) => {
    const step = arrows[event.key];
    if (!step) return;
    event.preventDefault();
    move(...step, true);
  };
}
