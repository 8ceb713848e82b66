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

declare module 'virtual:aiguilleur/panorama' {
  import type { Panorama } from '../lib/domain/panorama.ts';
  const panorama: Panorama;
  export default panorama;
}

declare module 'virtual:aiguilleur/files' {
  const files: [path: string, content: unknown][];
  export default files;
}

declare module 'virtual:aiguilleur/adapters' {
  import type { Adapter } from '../lib/ehr/adapter/adapter.ts';
  const adapters: Adapter[];
  export default adapters;
}

declare module 'virtual:aiguilleur/versions' {
  const versions: { name: string; label: string; version: string; date: string }[];
  export default versions;
}
