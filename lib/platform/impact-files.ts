import { failed, type Result, success } from '../domain/failure.ts';
import type { ImpactFiles } from '../ports/requests.ts';
import { downloadJson, downloadText } from './download-json.ts';

/** Saves the counts that may leave. What writes the table comes when it is asked for. */
export const impactFiles: ImpactFiles = {
  saveCsv: async (name, rows): Promise<Result<null>> => {
    try {
      const { impactCsv } = await import('../outputs/impact-csv.ts');
      downloadText(`${name}.csv`, impactCsv(rows), 'text/csv;charset=utf-8');
      return success(null);
    } catch {
      return failed({ code: 'document-not-made', format: 'csv' });
    }
  },
  saveJson: async (name, value) => {
    downloadJson(`${name}.json`, `${JSON.stringify(value, null, 2)}\n`);
    return success(null);
  },
};
