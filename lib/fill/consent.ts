import {
  attributeOf,
  elementById,
  isElement,
  parentNodeOf,
  textContentOf,
  treeOf,
} from '../ehr/dom.ts';
import { fold } from '../ehr/fold.ts';
import type { Labels } from '../ehr/labels.ts';
import type { Control } from './form-tree.ts';
import { groupTitles } from './group-titles.ts';

const LONGEST = 400;

/** Folded words of an agreement, or of an information that the user says was given: `domain.md` 4.2 leaves it to the user’s own hand. */
const AGREES = new RegExp(
  [
    'accords?|desaccords?|consent\\w*|certifi\\w*|attest\\w*|autoris\\w*|accept\\w*|oppos\\w*',
    'refus\\w*(?! (?:de soins|de l aide|d aide|des aides))|je (?:declare|reconnais)|m engage|honneur',
    'rgpd|gdpr|cgu|conditions (?:generales|d utilisation)|mentions legales',
    'informee?s?|pris connaissance|j ai (?:bien )?lu|lu et (?:approuve|compris)|abonn\\w*|newsletter',
    '(?:dis)?agree\\w*|terms|privacy',
    'confidentialite|donnees personnelles|secret (?:medical|professionnel)',
  ]
    .map((words) => `\\b(?:${words})\\b`)
    .join('|'),
);

/** True for a choice that gives, refuses or certifies something in the user’s name. */
export function speaksOfConsent(choice: Control, labels: Labels, options = ''): boolean {
  const described = attributeOf(choice, 'aria-describedby')?.split(/\s+/)[0] ?? '';
  const note = described === '' ? null : elementById(treeOf(choice), described);
  const words = [
    labels.of(choice),
    ...groupTitles(choice, labels).slice(0, 2),
    attributeOf(choice, 'name') ?? '',
    attributeOf(choice, 'id') ?? '',
    attributeOf(choice, 'title') ?? '',
    note ? textContentOf(note, LONGEST) : '',
    aroundAlone(choice),
    options,
  ];
  return words.some((each) => AGREES.test(fold(each)));
}

/** The text written beside a control that has its part of the page to itself. */
function aroundAlone(control: Control): string {
  const parent = parentNodeOf(control);
  if (!isElement(parent)) return '';
  const controls = parent.querySelectorAll('input, select, textarea');
  return controls.length === 1 ? textContentOf(parent, LONGEST) : '';
}
