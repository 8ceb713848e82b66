import { failed, success, type Result } from '../domain/failure.ts';
import { FormMap } from '../domain/form-map.ts';
import { schemaFault } from '../domain/schema-fault.ts';
import type { FormStore } from '../ports/requests.ts';
import { forgetForm, keepForm, readForms, type KeptForm } from '../storage/forms.ts';
import { downloadJson } from './download-json.ts';

/** The user's own forms of DACs, with their maps. */
export const formStore: FormStore = {
  list: async () => {
    const forms = await readForms();
    return forms.ok ? success(forms.value.map(({ map }) => map)) : forms;
  },
  fileOf: async (id) => {
    const form = await formOf(id);
    return form.ok ? success(form.value?.file ?? null) : form;
  },
  keep: async (map, file) => {
    const parsed = FormMap.safeParse(map);
    if (!parsed.success) return failed({ code: 'form-map-invalid', ...schemaFault(parsed.error) });
    return keepForm({ id: map.id, map: parsed.data, file });
  },
  forget: forgetForm,
  exportFile: async (id) => {
    const form = await formOf(id);
    if (!form.ok) return form;
    if (!form.value) {
      return failed({ code: 'form-map-invalid', at: '', reason: 'ce formulaire n’est plus là' });
    }
    downloadJson(`${id}.form-map.json`, `${JSON.stringify(form.value.map, null, 2)}\n`);
    return success(null);
  },
};

async function formOf(id: string): Promise<Result<KeptForm | null>> {
  const forms = await readForms();
  return forms.ok ? success(forms.value.find((form) => form.id === id) ?? null) : forms;
}
