import { h, render } from 'preact';
import type { Setting } from '../../lib/domain/condition.ts';
import type { Facts } from '../../lib/domain/consultation.ts';
import type { Orientation } from '../../lib/domain/orientation.ts';
import type { Ports } from '../../lib/ports.ts';
import { App } from '../app.tsx';

const SETTINGS: readonly Setting[] = ['ville', 'hopital', 'esms', 'cpts-site'];

/**
 * `<aiguilleur-orientation commune="91228" setting="cpts-site">`: the rooms without identity, for
 * the page of a CPTS or an intranet. Attributes: `commune` (INSEE code), `setting`, `lang`, and
 * `pack`, reserved; they are read once, when the element enters the page: a change later would
 * throw away what the visitor has answered. Events, bubbling and composed, without anything about a person:
 * `aiguilleur:orientation` ({ actors, requestOpen }) and `aiguilleur:request` (no detail).
 * Styles: custom properties `--aiguilleur-*` and `::part()`.
 */
export function orientationElement(
  ports: () => Ports,
  sheets: CSSStyleSheet[],
): CustomElementConstructor {
  return class AiguilleurOrientation extends HTMLElement {
    connectedCallback(): void {
      const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
      root.adoptedStyleSheets = sheets;
      const app = h(App, {
        ports: ports(),
        anonymous: true,
        facts: factsOf(this),
        onOrientation: (orientation: Orientation) =>
          announce(this, 'aiguilleur:orientation', summaryOf(orientation)),
        onRequest: () => announce(this, 'aiguilleur:request', null),
      });
      render(app, root);
    }

    disconnectedCallback(): void {
      if (this.shadowRoot) render(null, this.shadowRoot);
    }
  };
}

/** Attributes are text from somebody's page: what does not fit is left out. */
function factsOf(element: HTMLElement): Partial<Facts> {
  const commune = element.getAttribute('commune') ?? '';
  const setting = SETTINGS.find((known) => known === element.getAttribute('setting'));
  return {
    setting: setting ?? 'cpts-site',
    ...(/^(\d{2}|2A|2B)\d{3}$/.test(commune) && { commune }),
  };
}

function summaryOf({ recommendations, referral }: Orientation) {
  return { actors: recommendations.map(({ actor }) => actor), requestOpen: referral.open };
}

function announce(element: HTMLElement, type: string, detail: unknown): void {
  element.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true, detail }));
}
