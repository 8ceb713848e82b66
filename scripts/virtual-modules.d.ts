declare module 'virtual:aiguilleur/checklist' {
  import type { Checklist } from '../lib/domain/checklist.ts';
  const checklist: Checklist;
  export default checklist;
}

declare module 'virtual:aiguilleur/pack' {
  import type { Pack } from '../lib/domain/pack.ts';
  const pack: Pack;
  export default pack;
}
