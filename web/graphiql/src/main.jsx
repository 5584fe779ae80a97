import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './page.css';

import { GraphiQL } from 'graphiql';
import { createRoot } from 'react-dom/client';
import { exampleTabs } from './exampleTabs.js';
import { fetcher } from './fetcher.js';
import { openTab } from './openTab.js';

const { query, variables } = openTab();

createRoot(document.getElementById('graphiql')).render(
  <GraphiQL
    fetcher={fetcher}
    defaultTabs={exampleTabs}
    initialQuery={query ?? undefined}
    initialVariables={variables ?? undefined}
    defaultEditorToolsVisibility="variables"
    inputValueDeprecation
    schemaDescription
  >
    <GraphiQL.Logo>Ovop</GraphiQL.Logo>
  </GraphiQL>,
);
