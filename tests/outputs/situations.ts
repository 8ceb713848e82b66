import { told, type Told } from './situations/build.ts';
import { beforeDischarge, blockedStay } from './situations/hospital.ts';
import {
  minor,
  noAgreementPossible,
  residence,
  underGuardianship,
} from './situations/protected.ts';
import { almostNothing, opposition, publicPage } from './situations/scarce.ts';
import { foreignLetters, townDoctor, townNurse } from './situations/town.ts';

/** Twelve fictitious requests, whole and varied, for every format. */
export const situations: readonly Told[] = [
  townDoctor,
  townNurse,
  blockedStay,
  beforeDischarge,
  residence,
  minor,
  underGuardianship,
  noAgreementPossible,
  publicPage,
  opposition,
  foreignLetters,
  almostNothing,
].map(told);
