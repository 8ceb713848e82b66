import { holds } from './evaluate.ts';
import type { ProtocolRef } from './orientation.ts';
import type { Protocol } from './protocol.ts';
import type { Entry } from './shortlist.ts';
import type { Situation } from './situation.ts';
import { restsOnUnsure } from './trace.ts';

/**
 * The local agreements to show with an actor: those that hold, and those that may hold when the
 * actor is listed only because of a « ne sait pas ».
 */
export function protocolsBehind({ actor, assessment }: Entry, situation: Situation): ProtocolRef[] {
  const onlyPerhaps = assessment?.trigger === 'unknown';
  return (situation.index.protocols.get(actor) ?? []).flatMap((protocol) => {
    if (holds(protocol.when, situation) === 'true') return [shown(protocol, false)];
    const perhaps = onlyPerhaps && restsOnUnsure(protocol.when, situation);
    return perhaps ? [shown(protocol, true)] : [];
  });
}

function shown(protocol: Protocol, toConfirm: boolean): ProtocolRef {
  const { id, title, text, signatories, agreedOn, reviewOn, source } = protocol;
  const { publisher, url } = source;
  return {
    id,
    title,
    text,
    signatories: [...signatories],
    agreedOn,
    reviewOn: reviewOn ?? null,
    toConfirm,
    source: { publisher, url },
  };
}
