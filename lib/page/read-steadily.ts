import type { PatientReading } from '../domain/patient.ts';

/** Software that moves from one chart to another leaves the former banner for a moment. */
const APART_MS = 400;
const MOST_READS = 4;

/** What the reading needs of the page. */
export interface SteadyPage {
  read(): PatientReading;
  address(): string;
  pause(milliseconds: number): Promise<void>;
}

/**
 * Reads until two readings 400 ms apart give the same values at the same address: at most four times.
 * A page that still changes, or empties itself meanwhile, gives nothing and `page-moving`.
 */
export async function readSteadily(page: SteadyPage): Promise<PatientReading> {
  let before = seen(page);
  let hadSomebody = before.values !== NOTHING;
  for (let reads = 1; reads < MOST_READS; reads += 1) {
    await page.pause(APART_MS);
    const now = seen(page);
    const agrees = now.values === before.values && now.address === before.address;
    if (agrees && (now.values !== NOTHING || !hadSomebody)) return now.reading;
    hadSomebody ||= now.values !== NOTHING;
    before = now;
  }
  const moving = { field: 'birthName', reason: 'page-moving', label: '' } as const;
  return { fields: {}, warnings: [], refused: [moving] };
}

const NOTHING = '[]';

function seen(page: SteadyPage): { reading: PatientReading; values: string; address: string } {
  const reading = page.read();
  const values = Object.entries(reading.fields).map(([field, found]) => [field, found?.value]);
  return { reading, values: JSON.stringify(values), address: page.address() };
}
