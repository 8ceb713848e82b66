import type { Diagram } from './diagrams.ts';
import type { ActorDiagrams } from './entries.ts';
import type { TruthReader } from './truths.ts';

/** Where something is surely true, and where it may be: the truth lies between. */
export interface Bounds {
  sure: Diagram;
  may: Diagram;
}

/** Where an actor of `within` has a status; exact but where other actors also decide of it. */
export function statusBounds(
  one: ActorDiagrams,
  status: string,
  truths: TruthReader,
  within: Diagram,
): Bounds {
  const d = truths.frame.diagrams;
  const listed = d.and(within, one.listed);
  const called = d.and(listed, d.not(one.link));
  const doubtful = d.and(listed, one.uncertain);
  const firm = (where: Diagram, may: Diagram = where): Bounds => ({
    sure: d.and(where, d.not(doubtful)),
    may,
  });
  switch (status) {
    case 'recommended':
      return firm(d.and(called, one.recommended));
    case 'to-confirm':
      return firm(d.and(called, d.not(one.recommended)));
    case 'link': {
      const where = d.and(listed, one.link);
      return firm(where, d.or(where, doubtful));
    }
    case 'set-aside':
      return firm(d.and(within, one.setAside, d.not(listed)));
    case 'latent': {
      const waits = d.and(within, one.assessed.latent, d.not(one.setAside));
      const where = d.and(waits, d.not(listed));
      return firm(where, d.or(where, d.and(waits, doubtful)));
    }
    default: {
      const where = d.and(within, d.not(d.or(listed, one.setAside, one.assessed.latent)));
      return firm(where, d.or(where, doubtful));
    }
  }
}
