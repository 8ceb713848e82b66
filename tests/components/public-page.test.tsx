// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { App } from '../../components/app.tsx';
import { orientationElement } from '../../components/element/aiguilleur-orientation.ts';
import { shippedPack } from '../support/knowledge.ts';
import { answer, click, fakePorts, found, mounted } from './fake-ports.ts';

/** Controls of the request that would name or locate the person. */
const NOMINATIVE = shippedPack.form.blocks
  .flatMap(({ fields }) => fields)
  .filter(({ nominative }) => nominative)
  .map(({ id }) => `#field-${id}`)
  .join();

describe('on a public page', () => {
  test('the first question is there before the knowledge', () => {
    const { ports } = fakePorts(null);
    const never = {
      ...ports,
      packs: { ...ports.packs, load: () => new Promise<never>(() => undefined) },
    };
    const root = mounted(<App ports={never} anonymous />);
    expect(root.querySelector('[data-question="danger"] input')).not.toBeNull();
    expect(document.activeElement).toBe(document.body);
  });

  test('no room asks for anything that names a person', async () => {
    const { ports } = fakePorts(null);
    const root = mounted(<App ports={ports} anonymous facts={{ commune: '91223' }} />);
    await found(root, '.strip .rank');
    await answer(root, 'danger', 'Non');
    await click(root, '.steps button', 'Contexte');
    await found(root, 'label', 'Âge');
    expect(root.querySelector('.identity, [type=date]')).toBeNull();
    await click(root, '.steps button', 'Orientation');
    await click(root, '.door button', 'Rédiger quand même');
    await found(root, '#request-title');
    expect(root.querySelector(NOMINATIVE)).toBeNull();
    expect(root.querySelector('#field-accord')).toBeNull();
  });

  test('nothing is said to be kept, since nothing is', async () => {
    const { ports } = fakePorts(null);
    const root = mounted(<App ports={ports} anonymous />);
    await found(root, '.strip .rank');
    await answer(root, 'danger', 'Non');
    await click(root, '.steps button', 'Orientation');
    await click(root, '.door button', 'Rédiger quand même');
    await click(root, 'summary', 'Saisir un destinataire');
    const name = await found(root, 'form input');
    (name as HTMLInputElement).value = 'DAC fictif'; // found by its tag
    name.dispatchEvent(new Event('input', { bubbles: true }));
    await click(root, 'form button', 'Prendre ce destinataire');
    await found(root, '.quiet', 'saisi sur cette page');
    expect(root.textContent).not.toMatch(/ce poste/);
    await click(root, '.steps button', 'Envoi');
    await found(root, '#erase-title');
    expect(root.textContent).not.toMatch(/ce poste|Identité,/);
  });

  test('the element announces its orientation and nothing about a person', async () => {
    const { ports } = fakePorts(null);
    customElements.define(
      'test-orientation',
      orientationElement(() => ports, []),
    );
    const element = document.createElement('test-orientation');
    element.setAttribute('commune', '91223');
    element.setAttribute('setting', '<b>');
    document.body.replaceChildren(element);
    const heard = vi.fn();
    document.body.addEventListener('aiguilleur:orientation', (event) =>
      heard(Object.keys((event as CustomEvent).detail)),
    );
    const root = element.shadowRoot;
    if (!root) throw new Error('no shadow root');
    await found(root, '.strip .rank');
    await click(root, '.steps button', 'Orientation');
    await found(root, '#orientation-title');
    await vi.waitFor(() => expect(heard).toHaveBeenCalledWith(['actors', 'requestOpen']));
  });
});
