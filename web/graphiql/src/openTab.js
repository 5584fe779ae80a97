import { exampleTabs } from './exampleTabs.js';

// The tab that GraphiQL opens with: the one a person left open, as GraphiQL itself keeps it, else the first example.
// GraphiQL shows the variables of a tab that it opens with only where it is told of them.
export function openTab() {
  try {
    const { tabs, activeTabIndex } = JSON.parse(localStorage.getItem('graphiql:tabState'));
    return tabs[activeTabIndex] ?? {};
  } catch {
    return exampleTabs[0] ?? {};
  }
}
