import { readFileSync } from 'node:fs';
import { FormMap } from '../../lib/domain/form-map.ts';
import { dropdown, finished, newSheet, openList, radio, textField, tickBox } from './form-maker.ts';

/** A form of an invented DAC, and the map that it would give with it. */
export interface DacForm {
  name: string;
  file(): Promise<Uint8Array>;
  map: Extract<FormMap, { kind: 'pdf' }>;
}

/** French words, a civility, dates in one box: the form of a secretariat. */
const valley: DacForm = {
  name: 'vallee',
  map: mapOf('vallee'),
  file: async () => {
    const sheet = await newSheet('DAC de la Vallée (fictif) : demande d’appui');
    radio(sheet, 'Civilité', 'Civilité', ['Madame', 'Monsieur']);
    textField(sheet, 'NomNaissance', 'Nom de naissance');
    textField(sheet, 'NomUsage', 'Nom d’usage');
    textField(sheet, 'Prénom', 'Prénom(s)');
    textField(sheet, 'Date de naissance', 'Né(e) le', { width: 90 });
    textField(sheet, 'Adresse', 'Adresse', { width: 340 });
    textField(sheet, 'Commune', 'Commune');
    textField(sheet, 'Tel', 'Téléphone', { width: 120 });
    textField(sheet, 'MT_Nom', 'Médecin traitant');
    textField(sheet, 'Demandeur', 'Demandeur');
    textField(sheet, 'Demandeur_Tel', 'Tél. du demandeur', { width: 120 });
    textField(sheet, 'Date demande', 'Date', { width: 90 });
    tickBox(sheet, 'Patient_informe', 'La personne est informée', 'Oui');
    tickBox(sheet, 'MT_informe', 'Le médecin traitant est informé', 'Oui');
    textField(sheet, 'Motif', 'Motif', { width: 360, height: 120, lines: true, size: 10 });
    textField(sheet, 'Cadre réservé au DAC', 'Réservé au DAC', { width: 340 });
    return finished(sheet);
  },
};

/** Names that mean nothing, told to who hears them; dates in three boxes, one box a letter. */
const plateau: DacForm = {
  name: 'plateau',
  map: mapOf('plateau'),
  file: async () => {
    const sheet = await newSheet('DAC du Plateau (fictif) : fiche d’orientation');
    const cells = { comb: true, height: 18, size: 10 };
    textField(sheet, 'topmostSubform[0].Page1[0].TF_01[0]', 'Nom', {
      ...cells,
      maxLength: 24,
      width: 336,
      label: 'Nom de naissance de la personne',
    });
    textField(sheet, 'topmostSubform[0].Page1[0].TF_02[0]', 'Prénom', {
      ...cells,
      maxLength: 20,
      width: 280,
      label: 'Prénoms de la personne',
    });
    const day = { ...cells, below: false, width: 30, maxLength: 2 };
    textField(sheet, 'topmostSubform[0].Page1[0].D1[0]', 'Né(e) le', {
      ...day,
      label: 'Date de naissance, jour',
    });
    textField(sheet, 'topmostSubform[0].Page1[0].D2[0]', '', {
      ...day,
      x: 75,
      label: 'Date de naissance, mois',
    });
    textField(sheet, 'topmostSubform[0].Page1[0].D3[0]', '', {
      ...cells,
      x: 110,
      width: 60,
      maxLength: 4,
      label: 'Date de naissance, année',
    });
    textField(sheet, 'topmostSubform[0].Page1[0].TF_03[0]', 'Téléphone', {
      ...cells,
      maxLength: 10,
      width: 140,
      label: 'Téléphone de la personne',
    });
    textField(sheet, 'topmostSubform[0].Page1[0].TF_04[0]', 'INS', {
      ...cells,
      maxLength: 15,
      width: 210,
      label: 'Matricule INS',
    });
    textField(sheet, 'topmostSubform[0].Page1[0].TF_05[0]', 'Professionnel', {
      label: 'Nom du demandeur',
    });
    textField(sheet, 'topmostSubform[0].Page1[0].TF_06[0]', 'RPPS', {
      ...cells,
      maxLength: 11,
      width: 154,
      label: 'Numéro RPPS du demandeur',
    });
    textField(sheet, 'topmostSubform[0].Page1[0].TF_07[0]', 'Besoin', {
      width: 360,
      height: 160,
      lines: true,
      size: 9,
      label: 'Motif de la demande',
    });
    tickBox(
      sheet,
      'topmostSubform[0].Page1[0].CB_1[0]',
      'Accord de la personne',
      '1',
      'Accord de la personne',
    );
    return finished(sheet);
  },
};

/** English-ish names in groups, lists with codes, boxes for each need: the form of a software. */
const coast: DacForm = {
  name: 'littoral',
  map: mapOf('littoral'),
  file: async () => {
    const sheet = await newSheet('DAC du Littoral (fictif) : demande en ligne imprimable');
    textField(sheet, 'patient.birth_name', 'Nom de naissance');
    textField(sheet, 'patient.first_name', 'Prénom');
    textField(sheet, 'patient.birth_date', 'Naissance (JJMMAAAA)', {
      comb: true,
      maxLength: 8,
      width: 112,
      size: 10,
    });
    dropdown(
      sheet,
      'patient.gender',
      'Sexe',
      [
        ['', 'Choisir…'],
        ['F', 'Femme'],
        ['M', 'Homme'],
      ],
      { shown: 'Choisir…' },
    );
    textField(sheet, 'patient.phone_number', 'Téléphone', { maxLength: 10, width: 100 });
    dropdown(sheet, 'patient.living_alone', 'Vit seul(e)', ['Oui', 'Non', 'NSP']);
    dropdown(sheet, 'request.urgency', 'Délai', [
      ['1', '48 h'],
      ['2', 'Une semaine'],
      ['3', 'Un mois'],
    ]);
    openList(sheet, 'request.sharing', 'Partage avec', [
      'Médecin traitant',
      'Équipe de soins',
      'Département',
      'Autres',
    ]);
    tickBox(sheet, 'request.support_info', 'Information', 'info');
    tickBox(sheet, 'request.support_coordination', 'Coordination', 'PA');
    tickBox(sheet, 'request.support_case', 'Suivi intensif', 'JS');
    textField(sheet, 'requester.name', 'Demandeur');
    textField(sheet, 'requester.phone_number', 'Tél. du demandeur', { width: 120 });
    textField(sheet, 'request.reason', 'Motif', { width: 360, height: 110, lines: true });
    textField(sheet, 'request.history', 'Déjà essayé', { width: 360, height: 70, lines: true });
    textField(sheet, 'request.comment', 'Précision', { width: 200, maxLength: 40 });
    return finished(sheet);
  },
};

/** Three habits. */
export const dacForms: readonly DacForm[] = [valley, plateau, coast];

function mapOf(name: string): DacForm['map'] {
  const file = new URL(`./maps/${name}.json`, import.meta.url);
  const map = FormMap.parse(JSON.parse(readFileSync(file, 'utf8')));
  if (map.kind !== 'pdf') throw new Error(`${name} is not the map of a PDF`);
  return map;
}
