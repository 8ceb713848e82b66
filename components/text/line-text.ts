import type { EmergencyLine } from '../../lib/domain/actor.ts';

/** What surrounds an emergency line; the lines themselves come from the pack. */
export const lineText = {
  call: ({ display, name }: EmergencyLine): string => `Appeler le ${display}, ${name}`,
  recheck: 'horaires à vérifier',
  channels: { voice: 'voix', sms: 'SMS', app: 'application', video: 'visio', chat: 'tchat' },
} as const;
