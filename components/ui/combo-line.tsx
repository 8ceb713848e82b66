/** One line of the list. `detail` tells two lines of the same name apart. */
export interface ComboOption {
  id: string;
  label: string;
  detail?: string;
}

type Props = {
  id: string;
  option: ComboOption;
  active: boolean;
  onChoose(option: ComboOption): void;
};

/** One line of the list; the mouse chooses without taking the focus from the field. */
export function ComboLine({ id, option, active, onChoose }: Props) {
  return (
    <li
      id={id}
      role="option"
      aria-selected={active}
      onMouseDown={(event) => {
        event.preventDefault();
        onChoose(option);
      }}
    >
      <span>{option.label}</span>
      {option.detail && <span class="quiet">{option.detail}</span>}
    </li>
  );
}
