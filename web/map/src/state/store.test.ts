import { beforeEach, describe, expect, it } from 'vitest';
import { closeSubject, flight, flyToBox, focusOpener, followHistory, openSubject, state, update } from './store';
import { initialState } from './state';

followHistory();

/** As the browser tells it after a step back. */
function arriveAt(query: string): void {
  history.replaceState(null, '', query || '/');
  dispatchEvent(new PopStateEvent('popstate'));
}

describe('the store', () => {
  beforeEach(() => {
    document.body.replaceChildren();
    arriveAt('');
  });

  it('writes a step of its own for what somebody chose', () => {
    const before = history.length;
    update({ tab: 'planner' });
    expect(location.search).toBe('?tab=planner');
    expect(history.length).toBe(before + 1);
  });

  it('writes no step for a map that moves, and none where nothing changed', () => {
    const before = history.length;
    update({ view: { lng: 112, lat: -8, zoom: 9 } }, { step: false });
    update({ tab: initialState.tab });
    expect(location.search).toBe('?at=112,-8,9');
    expect(history.length).toBe(before);
  });

  it('follows the back button', () => {
    update({ tab: 'tourism', table: true });
    arriveAt('?tab=planner');
    expect(state.value).toEqual({ ...initialState, tab: 'planner' });
  });

  it('gives the focus back to what opened the first panel', () => {
    const [first, second] = ['first', 'second'].map((id) => {
      const button = document.body.appendChild(document.createElement('button'));
      button.id = id;
      return button;
    });
    first!.focus();
    openSubject({ kind: 'cluster', key: 'coffee-wlingi' });
    second!.focus();
    openSubject({ kind: 'village', key: '35.05.17.2009' });
    closeSubject();
    expect(state.value.open).toBeNull();
    expect(focusOpener()).toBe(true);
    expect(document.activeElement?.id).toBe('first');
  });

  it('says so where what opened the panel is gone', () => {
    const button = document.body.appendChild(document.createElement('button'));
    button.focus();
    openSubject({ kind: 'cluster', key: 'coffee-wlingi' });
    button.remove();
    expect(focusOpener()).toBe(false);
  });

  it('flies nowhere where nothing tells where it is', () => {
    flight.value = null;
    flyToBox(null);
    flyToBox([1, 2]);
    expect(flight.value).toBeNull();
    flyToBox([1, 2, 3, 4]);
    expect(flight.value).toEqual({ bbox: [1, 2, 3, 4] });
  });
});
