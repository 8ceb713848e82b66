// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { App } from '../../components/app.tsx';
import { answer, click, fakePorts, found, mounted } from './fake-ports.ts';

vi.mock('../../components/parts/emergency-dialog.tsx', () => {
  throw new Error('not found');
});
vi.mock('../../components/steps/orientation-step.tsx', () => {
  throw new Error('not found');
});

test('emergency numbers are said in plain text when their dialog cannot be loaded', async () => {
  const root = mounted(<App ports={fakePorts(null).ports} anonymous />);
  await click(root, 'header button', 'Urgence');
  expect((await found(root, '.top [role=alert]')).textContent).toContain('15 ou 112');
});

test('a room that cannot be loaded says so, and the others go on', async () => {
  const root = mounted(<App ports={fakePorts(null).ports} anonymous />);
  await click(root, '.steps button', 'Orientation');
  await found(root, '.main [role=alert]', 'Cette partie n’a pas pu être chargée');
  await click(root, '.steps button', 'Questions');
  await answer(root, 'danger', 'Non');
});
