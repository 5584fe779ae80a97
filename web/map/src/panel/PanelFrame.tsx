import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { messages } from '../i18n';
import type { SubjectKind } from '../state/state';
import { closeSubject, flyTo, flyToBox, shouldFly } from '../state/store';
import { panelTitle } from './panelTitle';

interface PanelFrameProps<T extends { label: string }> {
  /** null: there is no such thing. */
  readonly of: T | null;
  readonly kind: SubjectKind;
  /** Where it lies, where known. */
  readonly bbox?: readonly number[] | null | undefined;
  readonly point?: unknown;
  readonly children: (subject: T) => ComponentChildren;
}

/** Heading of a panel, with the way to close it; takes the focus when it opens and moves the map where that was asked. */
export function PanelFrame<T extends { label: string }>({ of, kind, bbox, point, children }: PanelFrameProps<T>) {
  const t = messages.value;
  const heading = useRef<HTMLHeadingElement>(null);
  const label = of?.label;

  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    panelTitle.value = label ?? null;
    if (shouldFly.value) show(bbox, point);
    shouldFly.value = false;
  }, [label]);

  return (
    <article class="panel">
      <header class="panel-header">
        <p class="kind">{t.kind[kind]}</p>
        <h2 ref={heading} tabIndex={-1}>
          {label ?? t.unknown}
        </h2>
        <div class="panel-actions">
          {of && (bbox || isPoint(point)) && (
            <button type="button" class="quiet" onClick={() => show(bbox, point)}>
              {t.panel.zoom}
            </button>
          )}
          <button type="button" class="quiet" onClick={closeSubject}>
            <span aria-hidden="true">✕ </span>
            {t.close}
          </button>
        </div>
      </header>
      {of ? children(of) : <p class="state">{t.error.gone}</p>}
    </article>
  );
}

function isPoint(point: unknown): point is [number, number] {
  return Array.isArray(point) && typeof point[0] === 'number' && typeof point[1] === 'number';
}

function show(bbox: readonly number[] | null | undefined, point: unknown): void {
  if (bbox) flyToBox(bbox);
  else if (isPoint(point)) flyTo(point[0], point[1], 12);
}
