import {
  ParseSpeeds,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFInvalidObject,
  PDFName,
} from '@cantoo/pdf-lib';
import type { PDFContext } from '@cantoo/pdf-lib';
import { failed, success, type FormFault, type Result } from '../../domain/failure.ts';
import { disarm, isHostile, isInert } from './active-content.ts';
import { LARGEST_FILE, MOST_OBJECTS, MOST_PAGES } from './limits.ts';
import { reachedFrom } from './reached-objects.ts';
import { resolved } from './resolved.ts';
import { limitUnfolding } from './unfold-limit.ts';

limitUnfolding();

/** A form that can be filled: nothing active is left in it. */
export interface OpenForm {
  document: PDFDocument;
  /** True when something active was taken out. */
  disarmed: boolean;
}

/** Opens a foreign PDF, or `form-unusable` with why. Nothing of it runs. */
export async function openForm(bytes: Uint8Array): Promise<Result<OpenForm>> {
  if (bytes.length > LARGEST_FILE) return unusable('too-large');
  if (!saysItIsPdf(bytes)) return unusable('not-a-pdf');
  const document = await parsed(bytes);
  if (document === null) return unusable('damaged');
  const fault = faultOf(document.context);
  if (fault !== null) return unusable(fault);
  try {
    const disarmed = disarm(document.context);
    if (document.getPageCount() > MOST_PAGES) return unusable('too-large');
    return success({ document, disarmed });
  } catch {
    return unusable('damaged');
  }
}

/** True when a file can be read whole and nothing in it is active: what is handed over must be so. */
export async function isInertFile(bytes: Uint8Array): Promise<boolean> {
  const document = await parsed(bytes);
  return document !== null && isInert(document.context);
}

/** The sign may come after a few bytes of mail or of web server, as readers accept. */
export function saysItIsPdf(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-');
}

async function parsed(bytes: Uint8Array): Promise<PDFDocument | null> {
  try {
    return await PDFDocument.load(bytes, {
      updateMetadata: false,
      ignoreEncryption: true,
      parseSpeed: ParseSpeeds.Fastest,
    });
  } catch {
    return null;
  }
}

function faultOf(context: PDFContext): FormFault | null {
  const { Root, Encrypt } = context.trailerInfo;
  if (Encrypt !== undefined) return 'encrypted';
  const catalog = resolved(context, Root);
  if (!(catalog instanceof PDFDict)) return 'damaged';
  const { objects } = reachedFrom(context);
  if (objects.size > MOST_OBJECTS) return 'too-large';
  // What cannot be read is written back as it is: nobody could say what is in it.
  if ([...objects].some((object) => object instanceof PDFInvalidObject)) return 'damaged';
  if (!catalog.has(PDFName.of('AcroForm'))) return 'no-fields';
  const form = resolved(context, catalog.get(PDFName.of('AcroForm')));
  if (!(form instanceof PDFDict)) return 'damaged';
  if (form.has(PDFName.of('XFA'))) return 'xfa';
  if (catalog.has(PDFName.of('NeedsRendering'))) return 'xfa';
  if (isHostile(context)) return 'active-content';
  const fields = resolved(context, form.get(PDFName.of('Fields')));
  return fields instanceof PDFArray && fields.size() > 0 ? null : 'no-fields';
}

/** The failure of a form, by its reason. */
export function unusable(why: FormFault): ReturnType<typeof failed> {
  return failed({ code: 'form-unusable', why });
}
