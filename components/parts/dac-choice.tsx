import type { Knowledge, Room } from '../room.ts';
import { orientationText } from '../text/orientation-text.ts';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { ContactList } from './contact-list.tsx';
import { resolveDac } from './addressee.ts';

type Props = { room: Room; knowledge: Knowledge };

/** Which DAC, when no territory decides it alone: the user chooses; the extension remembers. */
export function DacChoice({ room, knowledge }: Props) {
  const { context, settings, state } = room;
  const { commune } = context;
  const { preselected, candidates } = resolveDac(room, knowledge);
  const sure = knowledge.engine.resolveActor(knowledge.pack, 'dac', commune).preselected;
  if (commune && sure && candidates.length === 1) return null;
  const gap = room.commune && knowledge.pack.gaps[room.commune.departement];
  const choose = (id: string): void => {
    room.send({ type: 'addressee-chosen', id });
    if (commune) {
      room.keep({ ...settings, chosenInstances: { ...settings.chosenInstances, [commune]: id } });
    }
  };
  return (
    <fieldset class="block" part="dac">
      <legend>
        <h3>{orientationText.dacTitle}</h3>
      </legend>
      {!commune && (
        <p>
          {orientationText.dacNoCommune}{' '}
          <Button look="link" onPress={() => room.goTo('patient', 'commune')}>
            {orientationText.setCommune}
          </Button>
        </p>
      )}
      {commune && candidates.length === 0 && (
        <p>
          {orientationText.dacNone} {orientationText.dacNoneWay}
        </p>
      )}
      {gap && !sure && <p class="quiet">{gap}</p>}
      {candidates.length > 0 && !sure && (
        <p class="help">{leadFor(candidates.length, state.anonymous)}</p>
      )}
      {commune && isCut(knowledge, commune) && (
        <p>
          {orientationText.dacArrondissement}{' '}
          <Button look="link" onPress={() => room.goTo('patient', 'commune')}>
            {orientationText.setArrondissement}
          </Button>
        </p>
      )}
      {candidates.map((instance) => (
        <div key={instance.id} class="candidate">
          <Choice
            kind="radio"
            name="dac"
            checked={(state.chosen ?? preselected?.id) === instance.id}
            help={instance.territory.note ?? instance.operator ?? undefined}
            onChange={() => choose(instance.id)}
          >
            {instance.name ?? instance.label}
          </Choice>
          {preselected === instance && <ContactList contacts={instance.contacts} />}
        </div>
      ))}
    </fieldset>
  );
}

function leadFor(candidates: number, anonymous: boolean): string {
  if (candidates === 1) return orientationText.dacLeadAlone;
  return anonymous ? orientationText.dacLeadAnonymous : orientationText.dacLead;
}

/** Paris, Marseille or Lyon as a whole, where the arrondissement decides. */
function isCut({ pack }: Knowledge, commune: string): boolean {
  return Object.values(pack.geography.arrondissements).includes(commune);
}
