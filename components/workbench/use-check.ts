import { useEffect, useState } from 'preact/hooks';
import type { Pack } from '../../lib/domain/pack.ts';
import type { PackTexts } from '../../lib/packs/check/finding.ts';
import type { PackReport } from '../../lib/packs/check/pack-report.ts';
import type { WorkbenchPorts } from '../../lib/packs/workbench/desk.ts';

/** After the last key, in milliseconds. */
const PAUSE = 400;

/** What is known of the texts on the desk. */
export interface LiveCheck {
  /** Of the texts as they were last analysed. */
  report: PackReport | null;
  /** The last knowledge that held together. */
  pack: Pack | null;
  /** False when `pack` is older than `report`. */
  packIsFresh: boolean;
  /** `proving`: what needs no proof is said, the rest will follow. */
  state: 'running' | 'proving' | 'done' | 'bug';
}

const NOTHING: LiveCheck = { report: null, pack: null, packIsFresh: false, state: 'running' };

/** Analyses the texts, a moment after each change. */
export function useCheck(ports: WorkbenchPorts, texts: PackTexts): LiveCheck {
  const [live, setLive] = useState(NOTHING);
  useEffect(() => {
    let wanted = true;
    setLive((now) => ({ ...now, state: 'running' }));
    const check = async (): Promise<void> => {
      try {
        const found = await ports.check(texts);
        if (!wanted || !found) return;
        const { report, pack } = found;
        setLive((now) => ({
          report,
          pack: pack ?? now.pack,
          packIsFresh: pack !== null,
          state: report.reached === 'all' ? 'proving' : 'done',
        }));
        if (report.reached !== 'all') return;
        const proved = await ports.prove(texts);
        if (wanted && proved) setLive((now) => ({ ...now, report: proved, state: 'done' }));
      } catch {
        if (wanted) setLive((now) => ({ ...now, state: 'bug' }));
      }
    };
    const timer = setTimeout(() => void check(), PAUSE);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [ports, texts]);
  return live;
}
