import type { Remarks } from './evidence.ts';
import type { SeenElement } from './snapshot.ts';
import { roleOfTitle } from './zone-role.ts';
import type { Zone } from './zones.ts';
import { fold } from './fold.ts';

/** Reports the alerts of the page: a homonym, a death. Their names are never read. */
export function noteAlerts(zones: Map<SeenElement, Zone>, remarks: Remarks): void {
  for (const [element, zone] of zones) {
    if (zone.role === 'alert' && roleOfTitle(`${element.title} ${element.text}`) === 'alert') {
      remarks.warn('homonym');
      remarks.refuse('familyName', 'alert');
    }
    const said = zone.role === 'patient' || zone.role === 'unknown' || zone.role === 'alert';
    // A badge of its own; a longer text may speak of somebody else.
    if (
      said &&
      element.text.length < 60 &&
      /d[ée]c[ée]d|dcd/i.test(element.text) &&
      /^(patiente? )?(decedee?|dcd)( e)?( le .*)?$/.test(fold(element.text))
    ) {
      remarks.warn('deceased');
    }
  }
}
