import { useId } from 'preact/hooks';
import { version } from '../../package.json';
import { crashText } from '../text/crash-text.ts';
import { fr } from '../text/fr.ts';

type Props = { bug: string };

/** In place of an application that broke: the vital numbers, and a report that names nobody. */
export function CrashNotice({ bug }: Props) {
  const id = useId();
  return (
    <div class="aiguilleur" part="app" lang="fr">
      <div class="notice field" role="alert">
        <p class="notice-title">{crashText.title}</p>
        <p>{crashText.lead}</p>
        <p>{fr.emergencyFallback}</p>
        <label for={id}>{crashText.report}</label>
        <textarea
          id={id}
          readOnly
          rows={4}
          value={`${fr.product} ${version}\n${bug}\n${navigator.userAgent}`}
          onFocus={(event) => event.currentTarget.select()}
        />
      </div>
    </div>
  );
}
