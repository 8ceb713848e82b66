import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { serveLhcForms } from '../apps/lhc-forms-site.ts';
import { shippedQuestionnaire } from '../outputs/fhir-bundles.ts';
import { launchStage, type Stage } from '../support/browser.ts';
import { shippedPack } from '../support/knowledge.ts';
import type { Site } from '../support/serve-site.ts';
import { answersFromResponse } from '../../lib/outputs/fhir/answers-from-response.ts';

/** What the renderer gives the page; its types are not installed at the root. */
declare const LForms: {
  Util: {
    addFormToPage(form: object, container: string, options: object): Promise<void>;
    getFormFHIRData(type: string, version: string): object;
  };
};

const questionnaire = shippedQuestionnaire();
let stage: Stage;
let site: Site;
let page: Page;

beforeAll(async () => {
  site = await serveLhcForms();
  stage = await launchStage();
  page = await stage.open(site.url);
  await page.waitForFunction(
    () => typeof LForms === 'object' && 'FHIR' in LForms && customElements.get('wc-lhc-form'),
  );
}, 300_000);

afterAll(async () => {
  await stage?.close();
  await site?.close();
});

beforeEach(async () => {
  await page.evaluate(async (form) => {
    document.querySelector('#form')?.replaceChildren();
    await LForms.Util.addFormToPage(form, 'form', { fhirVersion: 'R4' });
  }, questionnaire);
  await page.waitForSelector('[id="item-danger/1"]');
});

/** Ticks the answer of a question by its words, as one does. */
async function answer(question: string, words: string): Promise<void> {
  const label = await page.waitForSelector(
    `[id="item-${question}/1"] ::-p-xpath(.//label[normalize-space(.)="${words}"])`,
  );
  await label?.click();
}

async function isShown(question: string): Promise<boolean> {
  return (await page.$(`[id="item-${question}/1"]`)) !== null;
}

/** What the form gives back, as the orientation reads it. */
async function answers(): Promise<object> {
  const response = await page.evaluate(() =>
    LForms.Util.getFormFHIRData('QuestionnaireResponse', 'R4'),
  );
  return answersFromResponse(response, shippedPack.checklist);
}

describe('the checklist in LHC-Forms', () => {
  test('shows every core question in French, and no follow-up yet', async () => {
    const text = await page.$eval('#form', (form) => form.textContent ?? '');
    for (const { core, label, opensIf } of shippedPack.checklist.questions) {
      if (core !== undefined) expect(text).toContain(label);
      if (opensIf !== undefined) expect(text).not.toContain(label);
    }
    expect(await answers()).toEqual({});
  });

  test('gives back what was ticked, « ne sait pas » apart from « non »', async () => {
    await answer('danger', 'Non');
    await answer('besoin', 'Savoir qui contacter');
    await answer('besoin', 'Ouvrir des droits ou des aides');
    await answer('sante-complexe', 'Oui');
    await answer('psy-ou-addiction', 'Ne sait pas');
    await answer('situations', 'Aucune de ces réponses');
    expect(await answers()).toEqual({
      danger: 'non',
      besoin: ['qui-contacter', 'droits-et-aides'],
      'sante-complexe': 'oui',
      'psy-ou-addiction': 'ne-sait-pas',
      situations: [],
    });
  });

  test('opens a follow-up by the answer that opens it, and forgets it with that answer', async () => {
    await answer('entourage-suffisant', 'Non');
    await answer('aidant', 'Épuisé');
    expect(await answers()).toEqual({ 'entourage-suffisant': 'non', aidant: 'epuise' });
    await answer('entourage-suffisant', 'Oui');
    await page.waitForSelector('[id="item-aidant/1"]', { hidden: true });
    expect(await isShown('aidant')).toBe(false);
    expect(await answers()).toEqual({ 'entourage-suffisant': 'oui' });
  });

  test('opens one by any of several answers', async () => {
    await answer('situations', 'Situation palliative');
    await answer('equipe-identifiee', 'Ne sait pas');
    expect(await answers()).toEqual({
      situations: ['palliatif'],
      'equipe-identifiee': 'ne-sait-pas',
    });
  });

  test('takes a contradiction for no answer', async () => {
    await answer('situations', 'Cancer');
    await answer('situations', 'Aucune de ces réponses');
    expect(await answers()).toEqual({});
  });

  test('says beside a question what it cannot know of the person', async () => {
    await answer('autonomie-ou-handicap', 'Oui');
    const help = await page.waitForSelector('[id="item-souhait/1"] button');
    await help?.click();
    await page.waitForFunction(() => document.body.innerText.includes('dépend aussi de'));
  });
});
