import { TO_WRITE } from '../../lib/packs/check/text-to-write.ts';

/** Never true: what a skeleton says until its condition is written. */
const NEVER = { any: [] };

const examples = ['recommended', 'silent', 'latent'].map((gives) => ({
  name: TO_WRITE,
  answers: {},
  gives,
}));

/** `regions/<name>/pack.json`. */
export function packSkeleton(name: string, today: string): unknown {
  const [year = '', month = ''] = today.split('-');
  return {
    name,
    label: TO_WRITE,
    version: `${year}.${month}.0`,
    date: today,
    regions: [],
    departements: [],
    covers: [],
    gaps: TO_WRITE,
    stated: [],
  };
}

/** `national/actors/<key>.json`. */
export function actorSkeleton(key: string, today: string): unknown {
  return {
    key,
    name: TO_WRITE,
    level: 2,
    family: 'individuel',
    summary: TO_WRITE,
    mobilisation: TO_WRITE,
    toConfirm: [TO_WRITE],
    sources: [TO_WRITE],
    card: {
      perimeter: TO_WRITE,
      audience: [TO_WRITE],
      callers: [TO_WRITE],
      action: [TO_WRITE],
      before: TO_WRITE,
      legalBasis: [],
      today: TO_WRITE,
      needs: [],
      verifiedOn: today,
    },
  };
}

/** A follow-up question, closed until its opener is written. */
export function questionSkeleton(id: string): unknown {
  return {
    id,
    kind: 'yes-no',
    label: TO_WRITE,
    short: TO_WRITE,
    dimension: 'a-ecrire',
    opensIf: NEVER,
    reasons: { oui: TO_WRITE, non: TO_WRITE },
    sources: [TO_WRITE],
  };
}

/** `national/rules/<actor>.json`. */
export function ruleSkeleton(actor: string): unknown {
  return {
    actor,
    when: NEVER,
    guards: [{ that: { subject: 'person' }, reason: TO_WRITE }],
    priority: 5,
    tryBefore: [],
    sources: [TO_WRITE],
    examples,
  };
}

/** `<pack>/cases/<id>.json`. */
export function caseSkeleton(id: string): unknown {
  return {
    id,
    title: TO_WRITE,
    situation: TO_WRITE,
    context: { setting: 'ville' },
    answers: { danger: 'non' },
    first: 'medecin-traitant',
    must: [],
    mustNot: [],
  };
}

/** One « cas d'usage » of `regions/<pack>/protocols.json`. */
export function protocolSkeleton(id: string, today: string): unknown {
  return {
    id,
    title: TO_WRITE,
    when: NEVER,
    actor: 'dac-coordination',
    text: TO_WRITE,
    signatories: [TO_WRITE],
    agreedOn: today,
    source: { url: null, publisher: TO_WRITE, date: null, retrieved: today },
    examples,
  };
}
