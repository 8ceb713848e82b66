import { useEffect, useRef, useState } from 'preact/hooks';
import { workbenchText } from '../text/workbench-text.ts';
import { Dialog } from '../ui/dialog.tsx';

type Props = { unsaved: number };

/** The page one comes from. */
const SETTINGS = '/options.html';

/** The way out; it asks first when something would be lost, and so does the browser. */
export function LeaveLink({ unsaved }: Props) {
  const [asked, setAsked] = useState(false);
  const agreed = useRef(false);
  useEffect(() => {
    if (unsaved === 0) return;
    const warn = (event: BeforeUnloadEvent): void => {
      if (!agreed.current) event.preventDefault();
    };
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [unsaved]);
  return (
    <>
      <a
        href={SETTINGS}
        onClick={(event) => {
          if (unsaved === 0) return;
          event.preventDefault();
          setAsked(true);
        }}
      >
        {workbenchText.quit}
      </a>
      {asked && (
        <Dialog
          title={workbenchText.quitTitle}
          closeLabel={workbenchText.stay}
          onClose={() => setAsked(false)}
        >
          <p>{workbenchText.quitLead(unsaved)}</p>
          <div class="actions">
            <a class="button" href={SETTINGS} onClick={() => (agreed.current = true)}>
              {workbenchText.quitYes}
            </a>
          </div>
        </Dialog>
      )}
    </>
  );
}
