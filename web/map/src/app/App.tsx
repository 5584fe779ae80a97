import { useMemo } from 'preact/hooks';
import { StartDocument } from '../graphql/generated';
import { useQuery } from '../graphql/useQuery';
import { apiLanguage, messages } from '../i18n';
import { state } from '../state/store';
import { Table } from '../table/Table';
import { Header } from './Header';
import { MapArea } from './MapArea';
import { NoticeBar } from './NoticeBar';
import { Sidebar } from './Sidebar';
import { emptyStart, Start, startOf } from './start';

/** The page: header, the ways in beside it, the map or its table. */
export function App() {
  const t = messages.value;
  const query = useQuery(StartDocument, { lang: apiLanguage.value });
  const start = useMemo(() => (query.data ? startOf(query.data) : emptyStart), [query.data]);
  const isTable = state.value.table;

  return (
    <Start.Provider value={start}>
      <a class="skip" href="#side" onClick={(event) => focusOn(event, 'side')}>
        {t.skipToPanel}
      </a>
      <a class="skip" href="#stage" onClick={(event) => focusOn(event, 'stage')}>
        {t.skipToMap}
      </a>
      <Header />
      <NoticeBar />
      <main>
        <Sidebar />
        <section id="stage" class="stage" tabIndex={-1} aria-label={isTable ? t.table.heading : t.map.label}>
          {query.failure && (
            <div class="map-trouble state-error" role="alert">
              <p>{t.error[query.failure.kind]}</p>
              <button type="button" onClick={query.retry}>
                {t.retry}
              </button>
            </div>
          )}
          {(query.data || query.failure) && <MapArea isHidden={isTable} />}
          {!query.data && !query.failure && (
            <p class="state" role="status">
              {t.loading}
            </p>
          )}
          {isTable && <Table />}
        </section>
      </main>
    </Start.Provider>
  );
}

/** Not by the address, which is the state's. */
function focusOn(event: Event, id: string): void {
  event.preventDefault();
  document.getElementById(id)?.focus();
}
