import type { Page } from 'puppeteer-core';
import type { Stage } from './browser.ts';
import { answerByKeyboard, confirmIdentity, type Keys, press, shownText } from './consultation.ts';
import { choose, fill } from './request-form.ts';
import { savedPdf } from './saved-pdf.ts';

/** A fictitious person who loses autonomy, with needs that nobody covers: the DAC comes first. */
export const COMPLEX: Keys = {
  danger: ['n'],
  besoin: ['3', 'Enter'],
  'sante-complexe': ['o'],
  'psy-ou-addiction': ['n'],
  'autonomie-ou-handicap': ['o'],
  'aides-en-place': ['n'],
  souhait: ['1'],
  'handicap-ancien': ['n'],
  'difficultes-sociales': ['n'],
  'entourage-suffisant': ['n'],
  sejour: ['n'],
  ruptures: ['n'],
  'medecin-traitant': ['o'],
  'plusieurs-categories': ['o'],
  coordinateur: ['n'],
  situations: ['n'],
};

export type Screen = 'dossier' | 'patient' | 'questions' | 'orientation' | 'demande' | 'envoi';

/** What the job left behind. */
export interface MainJob {
  panel: Page;
  /** Texts of the screens. */
  texts: Record<Screen, string>;
  /** Path of the PDF. */
  pdf: string;
}

/**
 * The main job, as a doctor does it: toolbar click on the chart, identity confirmed, checklist by
 * keyboard, orientation, request with its legal gate, PDF. `onScreen` is told of each screen once
 * it is complete.
 */
export async function playMainJob(
  stage: Stage,
  chart: Page,
  folder: string,
  onScreen: (name: Screen, page: Page) => Promise<void>,
): Promise<MainJob> {
  const texts: Record<Screen, string> = {
    dossier: '',
    patient: '',
    questions: '',
    orientation: '',
    demande: '',
    envoi: '',
  };
  const see = async (name: Screen, page: Page): Promise<void> => {
    texts[name] = await shownText(page);
    await onScreen(name, page);
  };

  await see('dossier', chart);
  await stage.clickToolbar(chart);
  const panel = await stage.panel();
  await panel.waitForSelector('.identity [type=submit]');
  await see('patient', panel);

  await confirmIdentity(panel);
  await answerByKeyboard(panel, COMPLEX);
  await see('questions', panel);

  await press(panel, 'Voir l’orientation');
  await panel.waitForSelector('input[name=dac]');
  await choose(panel, 'dac', 'DAC 91 Sud');
  await see('orientation', panel);

  await press(panel, 'Rédiger la demande');
  await panel.waitForSelector('#field-demandeur-nom');
  await writeRequest(panel);
  await see('demande', panel);

  await press(panel, 'Envoi');
  const pdf = await savedPdf(stage, folder, () => press(panel, 'Enregistrer le PDF'));
  await see('envoi', panel);
  return { panel, texts, pdf };
}

/** What only the doctor knows: who asks, the agreement, what was tried. All invented. */
async function writeRequest(panel: Page): Promise<void> {
  await fill(panel, 'demandeur-nom', 'Dr Alice Moreau (fictive)');
  await fill(panel, 'demandeur-fonction', 'médecin généraliste');
  await fill(panel, 'demandeur-structure', 'Cabinet de l’Exemple');
  await fill(panel, 'demandeur-telephone', '01 99 00 00 01');
  await choose(panel, 'lien-avec-la-personne', 'médecin traitant');
  await choose(panel, 'mesure-de-protection', 'aucune');
  await choose(panel, 'information-donnee', 'oui');
  await choose(panel, 'accord', 'accord oral');
  await panel.locator('#field-accord-date').fill(today());
  await fill(panel, 'attentes-de-la-personne', 'Rester chez elle.');
  await choose(panel, 'delai', 'dans la semaine');
  await fill(panel, 'deja-essaye', 'Appel au CLIC et à l’équipe de soins, sans suite à ce jour.');
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
