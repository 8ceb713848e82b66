import type { Pack } from '../../domain/pack.ts';
import type { Protocol } from '../../domain/protocol.ts';
import { conditionSentence } from './condition-sentence.ts';
import { joined } from './french-list.ts';
import { frenchDate, heading } from './markdown.ts';
import { actorTitle } from './rule-section.ts';

/** One local agreement in sentences. The definitions it names are those of the national pack. */
export function protocolSection(protocol: Protocol, pack: Pack): string[] {
  const { id, title, when, actor, text, signatories, agreedOn, reviewOn, source } = protocol;
  const link = (name: string) => `«\u00a0[${name}](national.md#definition-${name})\u00a0»`;
  return [
    heading(3, `${title} (\`${id}\`)`),
    `**Quand** ${conditionSentence(when, pack, link)}\u00a0: ${actorTitle(actor, pack)}.`,
    text,
    `Convenu entre ${joined(signatories, 'et')} le ${frenchDate(agreedOn)}${reviewOn ? `, à relire à partir du ${frenchDate(reviewOn)}` : ''}. Source\u00a0: ${source.publisher}.`,
  ];
}
