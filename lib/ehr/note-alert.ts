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
      /^(patiente? )?(decedee?|dcd)( e)?( le .*)?$/.test(fold(element.text)) &&
      !isUntickedChoice(element)
    ) {
      remarks.warn('deceased');
    }
  }
}

/** The words of a box that is not ticked, which holds them or stands beside them. */
function isUntickedChoice(element: SeenElement): boolean {
  const beside = element.parent?.children.some(isUnticked) ?? false;
  return beside || holdsUnticked(element);
}

function holdsUnticked(element: SeenElement): boolean {
  return element.children.some(
    (child) => typeof child !== 'string' && (isUnticked(child) || holdsUnticked(child)),
  );
}

function isUnticked(child: SeenElement | string): boolean {
  return typeof child !== 'string' && child.unticked === true;
}
