import type { ComponentChildren } from 'preact';
import { fr } from '../text/fr.ts';
import { Button } from '../ui/button.tsx';

type Props = {
  anonymous: boolean;
  /** Who the consultation is about; nothing on a public page. */
  children: ComponentChildren;
  onPanorama(): void;
  /** Null where there are no settings. */
  onSettings: (() => void) | null;
  onEmergency(): void;
};

/** The product, the person, the ways to what is beside the consultation, and « Urgence ». */
export function AppHeader({ anonymous, children, onPanorama, onSettings, onEmergency }: Props) {
  return (
    <header class="head" part="header">
      {anonymous ? <p class="product">{fr.product}</p> : <h1 class="product">{fr.product}</h1>}
      {!anonymous && <div class="person">{children}</div>}
      <Button look="link" onPress={onPanorama}>
        {fr.panorama}
      </Button>
      {onSettings && (
        <Button look="link" onPress={onSettings}>
          {fr.settings}
        </Button>
      )}
      <Button onPress={onEmergency}>{fr.urgence}</Button>
    </header>
  );
}
