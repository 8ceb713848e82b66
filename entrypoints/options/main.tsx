import { render } from 'preact';
import { SettingsPage } from '../../components/settings-page.tsx';
import '../../components/styles/app.css';
import { extensionPorts } from '../../lib/platform/extension-ports.ts';

const root = document.getElementById('app');
if (root) render(<SettingsPage ports={extensionPorts()} />, root);
