import { render } from 'preact';
import '../../components/styles/app.css';
import '../../components/styles/workbench.css';
import { Workbench } from '../../components/workbench/workbench.tsx';
import { workbenchPorts } from '../../lib/platform/workbench-ports.ts';

const root = document.getElementById('app');
if (root) render(<Workbench ports={workbenchPorts()} />, root);
