import { inflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { fillForm } from '../../lib/forms/pdf/fill-form.ts';
import { readForm } from '../../lib/forms/pdf/read-form.ts';
import { form } from '../outputs/fictitious-requests.ts';
import { handMade, packed, updated, type Planted } from './hostile-forms.ts';
import { fieldValues } from './read-back.ts';

const map: Parameters<typeof fillForm>[1] = {
  kind: 'pdf',
  id: 'essai',
  title: 'Essai',
  checkedOn: null,
  sha256: null,
  address: null,
  fields: [{ target: 'nom', from: ['nom-de-naissance'], as: 'text' }],
};

const request = { form, values: { 'nom-de-naissance': 'FICTIF-ŁUKASZ' } };

const RUN = 'app.alert(1)';
const SCRIPT = `<< /S /JavaScript /JS (${RUN}) >>`;

/** What a form may well hold, and that never comes out. */
const DISARMED: [string, Planted][] = [
  ['a script at opening', { catalog: `/OpenAction ${SCRIPT}` }],
  [
    'scripts of the document',
    { catalog: '/Names << /JavaScript 10 0 R >>', objects: [`<< /Names [(a) ${SCRIPT}] >>`] },
  ],
  ['a script that calculates', { form: '/CO [5 0 R]', field: `/AA << /C ${SCRIPT} >>` }],
  ['a script of a page', { page: `/AA << /O ${SCRIPT} >>` }],
  [
    'a name written otherwise',
    { field: `/#41#41 << /#43 << /S /J#61vaScript /J#53 (${RUN}) >> >>` },
  ],
  ['a name in lower digits', { field: `/#4d << >> /A << /S /#4aavaScript /JS (${RUN}) >>` }],
  [
    'a type that is elsewhere',
    { field: '/A 10 0 R', objects: ['<< /S 11 0 R /JS 12 0 R >>', '/JavaScript', `(${RUN})`] },
  ],
  [
    'a script in a stream',
    {
      catalog: '/OpenAction << /S /JavaScript /JS 10 0 R >>',
      objects: [`<< /Length ${RUN.length} >>\nstream\n${RUN}\nendstream`],
    },
  ],
  ['a chain of actions', { field: `/A << /S /GoTo /D [3 0 R /Fit] /Next [${SCRIPT}] >>` }],
  ['a sending of the fields', { field: '/A << /S /SubmitForm /F (https://exemple.fr) >>' }],
  ['a link', { field: '/A << /S /URI /URI (https://exemple.fr) >>' }],
  ['an action among the parts of the page', { page: `/B [${SCRIPT}]` }],
  [
    'an action that passes for an attribute',
    { field: `/A << /O /Layout /S /JavaScript /JS (${RUN}) >>` },
  ],
];

/** What no form has a reason to hold. */
const REFUSED: [string, Planted, string][] = [
  [
    'a program to start',
    { catalog: '/OpenAction << /S /Launch /F (calc.exe) >>' },
    'active-content',
  ],
  [
    'a program under another name',
    { field: '/A << /S /La#75nch /F (calc.exe) >>' },
    'active-content',
  ],
  ['data to import', { field: '/A << /S /ImportData /F (a.fdf) >>' }, 'active-content'],
  [
    'a file inside',
    {
      catalog: '/Names << /EmbeddedFiles << /Names [(a) 10 0 R] >> >>',
      objects: [
        '<< /Type /Filespec /F (a.exe) /EF << /F 11 0 R >> >>',
        '<< /Length 1 >>\nstream\nx\nendstream',
      ],
    },
    'active-content',
  ],
  ['a rich medium', { page: '/PZ 1 /X << /Subtype /RichMedia >>' }, 'active-content'],
  [
    'a content read elsewhere',
    { page: '/Contents 10 0 R', objects: ['<< /Length 0 /F (other.bin) >>\nstream\n\nendstream'] },
    'active-content',
  ],
  [
    'a lock',
    { trailer: '/Encrypt << /Filter /Standard /V 1 /R 2 /O (x) /U (y) /P -4 >>' },
    'encrypted',
  ],
  [
    'an XFA form',
    { form: '/XFA [(template) 10 0 R]', objects: ['<< /Length 0 >>\nstream\n\nendstream'] },
    'xfa',
  ],
  ['no field', { form: '/Fields []' }, 'no-fields'],
  ['only a locked field', { field: '/Ff 1' }, 'no-fields'],
];

const WRAPPINGS: [string, (planted: Planted) => Uint8Array][] = [
  ['in the open', handMade],
  ['in a compressed stream', packed],
];

describe.each(WRAPPINGS)('%s', (_where, made) => {
  test.each(DISARMED)('%s never comes out, and the field is filled', async (_what, planted) => {
    const file = made(planted);
    expect(await readForm(file)).toMatchObject({ ok: true, value: { disarmed: true } });
    const filled = await fillForm(file, map, request);
    if (!filled.ok) throw new Error(filled.failure.code);
    expect(await fieldValues(filled.value.bytes)).toEqual({ nom: 'FICTIF-ŁUKASZ' });
    expect(plainText(filled.value.bytes)).not.toMatch(
      /app\.alert|JavaScript|SubmitForm|exemple\.fr/,
    );
  });

  test.each(REFUSED)('%s is refused', async (_what, planted, why) => {
    const refused = { ok: false, failure: { code: 'form-unusable', why } };
    expect(await readForm(made(planted))).toEqual(refused);
    expect(await fillForm(made(planted), map, request)).toEqual(refused);
  });

  test('an honest form is left as it is', async () => {
    expect(await readForm(made({}))).toMatchObject({ ok: true, value: { disarmed: false } });
  });
});

test('a script brought by a later version of the file never comes out', async () => {
  const file = updated(handMade(), [
    [1, `<< /Type /Catalog /Pages 2 0 R /AcroForm 4 0 R /OpenAction ${SCRIPT} >>`],
  ]);
  const filled = await fillForm(file, map, request);
  if (!filled.ok) throw new Error(filled.failure.code);
  expect(plainText(filled.value.bytes)).not.toContain(RUN);
});

test('a script that a later version took away never comes out either', async () => {
  const file = updated(handMade({ catalog: '/OpenAction 10 0 R', objects: [SCRIPT] }), [
    [1, '<< /Type /Catalog /Pages 2 0 R /AcroForm 4 0 R >>'],
  ]);
  const filled = await fillForm(file, map, request);
  if (!filled.ok) throw new Error(filled.failure.code);
  expect(plainText(filled.value.bytes)).not.toContain(RUN);
});

const text = (content: string): Uint8Array => new TextEncoder().encode(content);

test.each([
  ['something else', text('bonjour'), 'not-a-pdf'],
  ['nothing', new Uint8Array(), 'not-a-pdf'],
  ['a page of the web', text('<html>%PDF</html>'), 'not-a-pdf'],
  ['only the sign', text('%PDF-1.7\n'), 'damaged'],
  ['a file cut short', handMade().subarray(0, 300), 'damaged'],
  ['a root that leads nowhere', text('%PDF-1.7\ntrailer << /Root 7 0 R >>\n%%EOF'), 'damaged'],
  [
    'an object that closes nowhere',
    handMade({ catalog: '/X 10 0 R', objects: ['<< /A << /B'] }),
    'damaged',
  ],
  ['fields that turn in circles', handMade({ field: '/Kids [5 0 R]' }), 'damaged'],
  ['nesting without end', handMade({ catalog: `/X ${'['.repeat(60_000)}` }), 'damaged'],
])('%s is refused', async (_what, file, why) => {
  expect(await readForm(file)).toEqual({ ok: false, failure: { code: 'form-unusable', why } });
});

/** The file with every compressed stream opened: where a script could still be. */
function plainText(bytes: Uint8Array): string {
  const file = Buffer.from(bytes).toString('latin1');
  const streams = [...file.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].map(([, raw = '']) => {
    try {
      return inflateSync(Buffer.from(raw, 'latin1')).toString('latin1');
    } catch {
      return raw;
    }
  });
  return [file, ...streams].join('\n');
}
