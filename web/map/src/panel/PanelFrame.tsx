import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { QueryState } from '../graphql/useQuery';
import { messages } from '../i18n';
import type { SubjectKind } from '../state/state';
import { closeSubject, flyTo, flyToBox, openedAs, shouldFly } from '../state/store';
import { Answer } from '../ui/Answer';
import { panelTitle } from './panelTitle';

interface PanelFrameProps<D, T extends { label: string }> {
  readonly query: QueryState<D>;
  /** What the panel tells of; null: there is no such thing. */
  readonly of: (data: D) => T | null;
  readonly kind: SubjectKind;
  /** Where it lies, where known. */
  readonly bbox?: (subject: T) => readonly number[] | null;
  readonly point?: (subject: T) => unknown;
  readonly children: (subject: T, data: D) => ComponentChildren;
}

/**
 * A panel: its heading, there at once where what opened it knew the name, the way to close it, and the answer when it comes.
 * Takes the focus when it opens, and moves the map where that was asked.
 */
export function PanelFrame<D, T extends { label: string }>(props: PanelFrameProps<D, T>) {
  const t = messages.value;
  const { query, kind, children } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  const subject = query.data && props.of(query.data);
  const bbox = subject && props.bbox?.(subject);
  const point = subject && props.point?.(subject);
  const label = subject?.label ?? (query.data ? t.unknown : openedAs.value);
  const hasHeading = label !== null;

  useEffect(() => heading.current?.focus({ preventScroll: true }), [hasHeading]);
  useEffect(() => {
    panelTitle.value = subject?.label ?? null;
    if (!query.data) return;
    if (shouldFly.value) show(bbox, point);
    shouldFly.value = false;
  }, [subject?.label, query.data === null]);

  return (
    <article class="panel">
      {hasHeading && (
        <header class="panel-header">
          <p class="kind">{t.kind[kind]}</p>
          <h2 ref={heading} tabIndex={-1}>
            {label}
          </h2>
          <div class="panel-actions">
            {(bbox || isPoint(point)) && (
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
      )}
      <Answer query={query}>
        {(data) => (subject ? children(subject, data) : <p class="state">{t.error.gone}</p>)}
      </Answer>
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
