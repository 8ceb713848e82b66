import { zod } from '../../zod.ts';

const text = zod.optional(zod.string().check(zod.maxLength(300)));
const most = 50;
const listOf = <T extends zod.ZodMiniType>(type: T) =>
  zod._default(zod.array(type).check(zod.maxLength(most)), []);

const Period = zod.optional(zod.object({ end: text }));

const NameExtension = zod.object({ url: text, valueString: text });

const HumanName = zod.object({
  use: text,
  family: text,
  given: listOf(zod.string()),
  text,
  period: Period,
  extension: listOf(NameExtension),
});

const Identifier = zod.object({ system: text, value: text, use: text, period: Period });

const Telecom = zod.object({
  system: text,
  value: text,
  use: text,
  rank: zod.optional(zod.number()),
  period: Period,
});

const PostalAddress = zod.object({
  use: text,
  type: text,
  line: listOf(zod.string()),
  postalCode: text,
  city: text,
  country: text,
  period: Period,
});

const Extension = zod.object({
  url: text,
  extension: listOf(
    zod.object({ url: text, valueCoding: zod.optional(zod.object({ code: text })) }),
  ),
});

/**
 * What is read of a FHIR R4 `Patient`; everything else is left aside, `contact` and `contained` (other
 * people) first of all. Source: hl7.org/fhir/R4/patient.html; FR Core (Interop-Sante/hl7.fhir.fr.core).
 */
export const FhirPatient = zod.object({
  resourceType: zod.literal('Patient'),
  active: zod.optional(zod.boolean()),
  meta: zod.optional(zod.object({ profile: listOf(zod.string()) })),
  extension: listOf(Extension),
  identifier: listOf(Identifier),
  name: listOf(HumanName),
  telecom: listOf(Telecom),
  gender: text,
  birthDate: text,
  deceasedBoolean: zod.optional(zod.boolean()),
  deceasedDateTime: text,
  address: listOf(PostalAddress),
  generalPractitioner: listOf(zod.object({ display: text, identifier: zod.optional(Identifier) })),
});
export type FhirPatient = zod.infer<typeof FhirPatient>;

const Resource = zod.looseObject({ resourceType: zod.string() });

/** A single resource, or a Bundle of them. */
export const FhirResource = zod.looseObject({
  resourceType: zod.string(),
  entry: zod.optional(
    zod.array(zod.object({ resource: zod.optional(Resource) })).check(zod.maxLength(2000)),
  ),
});
