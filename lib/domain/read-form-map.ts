import { failed, success, type Result } from './failure.ts';
import { FormMap } from './form-map.ts';
import { schemaFault } from './schema-fault.ts';

/** A map from the text of a file; `form-map-invalid` says where it is wrong, never what it held. */
export function readFormMap(json: string): Result<FormMap> {
  let content: unknown;
  try {
    content = JSON.parse(json);
  } catch {
    return failed({ code: 'form-map-invalid', at: '', reason: 'JSON illisible' });
  }
  const parsed = FormMap.safeParse(content);
  if (!parsed.success) return failed({ code: 'form-map-invalid', ...schemaFault(parsed.error) });
  const { $schema: _editor, ...map } = parsed.data;
  return success(map);
}
