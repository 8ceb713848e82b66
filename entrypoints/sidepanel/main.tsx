import { render } from 'preact';
import { App } from '../../components/app.tsx';
import '../../components/styles/app.css';
import '../../components/styles/drafts.css';
import '../../components/styles/learn.css';
import { extensionPorts } from '../../lib/platform/extension-ports.ts';

const root = document.getElementById('app');
if (root) render(<App ports={extensionPorts()} />, root);
