// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { App } from '../../components/app.tsx';
import { fakePorts, found, mounted } from './fake-ports.ts';

test('a bug outside the rooms leaves the vital numbers and a report that names nobody', async () => {
  const { ports } = fakePorts();
  const broken = {
    ...ports,
    clock: {
      ...ports.clock,
      today: () => {
        throw new TypeError('MODÈLE Jeanne');
      },
    },
  };
  const root = mounted(<App ports={broken} />);
  expect((await found(root, '[role=alert]', 'Aiguilleur s’est arrêté')).textContent).toContain(
    '15',
  );
  const report = root.querySelector('textarea')?.value ?? '';
  expect(report.split('\n')).toEqual([
    expect.stringMatching(/^Aiguilleur \d/),
    'TypeError',
    navigator.userAgent,
  ]);
});
