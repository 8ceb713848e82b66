import type { advance } from './domain/consultation-events.ts';
import type { Checklist } from './domain/checklist.ts';
import type { CommuneIndex } from './domain/commune.ts';
import type { Failure, Result } from './domain/failure.ts';
import type { PackAddress, PackInUse, PackProposal, TrustedKey } from './domain/installed-pack.ts';
import type { LearnDraft, LearnField, OwnAdapter, Picking } from './domain/learned.ts';
import type { Pack } from './domain/pack.ts';
import type { Panorama } from './domain/panorama.ts';
import type { PatientReading } from './domain/patient.ts';
import type { SiteAccess, SiteHint } from './domain/site.ts';
import type { Addressee, Letterhead } from './domain/referral.ts';
import type { Setting } from './domain/condition.ts';
import type {
  Delivery,
  DraftStore,
  FollowUpStore,
  FormStore,
  PdfForms,
  WebForm,
} from './ports/requests.ts';

/** Reads the open chart. Absent on a public page. */
export interface PatientSource {
  /** The step machine that knows charts; a public page does without. */
  advance: typeof advance;
  /** The reading made by the gesture that opened the panel; null when there is none yet. */
  latest(): Promise<Result<PatientReading> | null>;
  /**
   * Called with each new reading (a new toolbar click); `storage-unavailable` when the page was read
   * and could not be handed over. Returns the way to stop.
   */
  onReading(listener: (reading: Result<PatientReading>) => void): () => void;
  /**
   * Called with false when the window no longer shows the page that was read as it was read (another
   * tab, a navigation), with true when it does again. Nothing is read. Returns the way to stop.
   */
  onShown(listener: (shown: boolean) => void): () => void;
  /** Person read in a text that the user pasted, dropped or scanned. Nothing of the text is kept. */
  readText(text: string): Promise<PatientReading>;
  page: ChartPage;
}

/**
 * The page of the last reading, followed as long as it stays open: its own code tells of a change,
 * and acts there on the user's gesture in the panel. Nothing is injected by these calls.
 */
export interface ChartPage {
  /** Called once when the page no longer shows what identified the person, or is gone. */
  onChanged(listener: () => void): () => void;
  /** Looks again at what identified the person; a page that cannot be asked has changed. */
  recheck(): Promise<'same' | 'changed'>;
  /** Shows, in the page, where a value was read, by its `locator`; null takes the mark away. */
  highlight(locator: string | null): void;
  /**
   * Writes a text once, at the cursor left in the page that the last `recheck` found the same, and
   * reads it back. Fails with `chart-changed`, `no-cursor`, or `note-not-written`.
   */
  insert(text: string): Promise<Result<null>>;
  /** Reads the page again, on a gesture made in the panel; false: only the toolbar button can. */
  readAgain(): Promise<boolean>;
}

/**
 * The knowledge. The checklist comes first and alone, so that a public page can show its first
 * question before the rest has arrived.
 */
export interface PackSource {
  checklist: Checklist;
  load(): Promise<Pack>;
  /** Full cards, search words, stated counts: when the panorama is opened. */
  loadPanorama(): Promise<Panorama>;
  /**
   * Called when another consultation begins: the knowledge when installed packs have changed since it
   * was loaded, else null. Absent where no pack can be installed.
   */
  refresh?(): Promise<Pack | null>;
  /** Why an installed pack is not used; null when all is well or nothing was loaded yet. */
  problem?(): Failure | null;
}

/** What the settings say of installed packs. */
export interface PacksOverview {
  /** The national one first, then by label. */
  packs: readonly PackInUse[];
  /** Found at an address, something speaks against them: they wait for the user. */
  waiting: readonly PackProposal[];
  keys: readonly (TrustedKey & { fingerprint: string })[];
  addresses: readonly PackAddress[];
}

/** Installs packs, from the settings page only. Nothing changes in the middle of a consultation. */
export interface PackStore {
  overview(): Promise<Result<PacksOverview>>;
  /** Reads, judges and tries a file. Nothing is kept before `install`. */
  propose(file: Blob): Promise<Result<PackProposal>>;
  /**
   * Installs a proposal of `propose` or of the overview; `insisted`: the user was shown each of its
   * faults. Gives true when it is in use at once, false when from the next consultation on.
   */
  install(proposal: PackProposal, insisted: boolean): Promise<Result<boolean>>;
  /** Forgets a pack that waits. */
  dismiss(proposal: PackProposal): Promise<Result<null>>;
  /** Accepts the key of a proposal from now on, and judges it again. */
  trust(proposal: PackProposal): Promise<Result<PackProposal>>;
  /** Packs already installed stay; later ones of this key are unknown again. */
  forgetKey(key: string): Promise<Result<null>>;
  /** Back to the version kept beside; true when at once. */
  goBack(name: string): Promise<Result<boolean>>;
  /** Back to the shipped pack, or to none; true when at once. */
  remove(name: string): Promise<Result<boolean>>;
  /** Keeps an address; called in a click, because the browser asks the user. */
  allowAddress(address: string): Promise<Result<null>>;
  forgetAddress(address: string): Promise<Result<null>>;
  /** Looks at every address; the outcomes are in the overview that follows. */
  search(): Promise<Result<null>>;
}

/** Web sites that the user allows one by one, from the settings page only. */
export interface SiteStore {
  list(): Promise<Result<readonly SiteAccess[]>>;
  /** Allows one exact host; called in a click, because the browser asks the user. */
  allow(typed: string): Promise<Result<null>>;
  /** Gives the permission back and forgets what was chosen for the site. */
  forget(origin: string): Promise<Result<null>>;
  setHint(origin: string, hint: SiteHint): Promise<Result<null>>;
}

/** « Apprendre ce logiciel »: on the page that the window shows, on gestures made in the panel. */
export interface LearnPage {
  /**
   * The software of the page: its host, and its path with what may name a person left open. Fails
   * with `page-unreadable` until the icon was clicked over this page.
   */
  begin(): Promise<Result<{ host: string; path: string }>>;
  /** Lets the user point at one value in the page; `draft`: what was shown so far. */
  pick(draft: LearnDraft): Promise<Result<Picking>>;
  /** The place beside a label that the user typed; `no-place` for a label that is not known. */
  named(label: string): Picking;
  /** Takes away what `pick` draws. */
  stop(): void;
  /** Reads the page with a draft. Nothing is kept. */
  tryOut(draft: LearnDraft): Promise<Result<PatientReading>>;
  /**
   * Keeps the adapter of a draft that was tried, in the place of an earlier one of the same host.
   * Gives the places left out, because they hold a word of the person who was shown.
   */
  keep(draft: LearnDraft): Promise<Result<readonly LearnField[]>>;
}

/** The adapters that the user made or was given, for the settings page. */
export interface AdapterStore {
  list(): Promise<Result<readonly OwnAdapter[]>>;
  rename(id: string, name: string): Promise<Result<null>>;
  forget(id: string): Promise<Result<null>>;
  /** Saves the file to hand over: places and labels, never a value of a page. */
  exportFile(id: string): Promise<Result<null>>;
  /** Keeps an adapter from a file, as not verified; `adapter-invalid` says what is wrong. */
  take(file: Blob): Promise<Result<null>>;
}

export interface CommuneSource {
  load(): Promise<Result<CommuneIndex>>;
}

/** What stays on this machine between consultations: nothing about a person. */
export interface Settings {
  letterhead: Letterhead;
  setting: Setting;
  isMedecinTraitant: boolean;
  /** INSEE code of the practice's commune, or null. */
  commune: string | null;
  /** Chosen DAC per département or commune: the territory code to the instance id. */
  chosenInstances: Readonly<Record<string, string>>;
  /** Addressees typed by the user, by département: « saisir une fois, garder ». */
  typedAddressees: Readonly<Record<string, Addressee>>;
}

export interface SettingsStore {
  /** Defaults when nothing is stored; `failure` says when the stored ones could not be used. */
  load(): Promise<{ settings: Settings; failure: Failure | null }>;
  /** Changes the settings as they are stored now, and gives what holds after the change. */
  change(change: (settings: Settings) => Settings): Promise<Result<Settings>>;
  /** Called when any page changed or erased the settings. Returns the way to stop. */
  onChange(listener: (settings: Settings) => void): () => void;
  /** Empties every stored item. */
  erase(): Promise<Result<null>>;
}

/** The consultation in progress, for a panel closed and opened again. Gone with the browser. */
export interface SessionStore {
  load(): Promise<unknown>;
  save(state: unknown): Promise<Result<null>>;
  /** Forgets the person of this window, and the page on its way to the printer. */
  clear(): Promise<Result<null>>;
  /** Called when the consultation was erased, here or from another page. Returns the way to stop. */
  onErased(listener: () => void): () => void;
}

export interface Clock {
  /** ISO date of today, local time. */
  today(): string;
  /** ISO 8601 with the local offset, to the second. */
  now(): string;
  /** `HH:MM`, local time. */
  time(): string;
}

/** All that the application needs from outside. Implemented in `lib/platform`. */
export interface Ports {
  patients: PatientSource | null;
  packs: PackSource;
  communes: CommuneSource;
  settings: SettingsStore;
  session: SessionStore;
  delivery: Delivery;
  clock: Clock;
  /** Opens the settings; null where there are none. */
  openSettings: (() => void) | null;
  /** Absent where there is no page to learn from. */
  learn?: LearnPage;
  /** Absent where no form of a DAC can be filled. */
  pdfForms?: PdfForms;
  forms?: FormStore;
  webForm?: WebForm;
  /** Absent where nothing is kept. */
  drafts?: DraftStore;
  followUps?: FollowUpStore;
}
