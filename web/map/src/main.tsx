import './styles/index.css';
import { render } from 'preact';
import { App } from './app/App';
import { followLanguage } from './i18n';
import { followHistory } from './state/store';

followHistory();
followLanguage();
render(<App />, document.getElementById('app')!);
