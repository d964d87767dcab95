/** What of a kiosk's settings decides what its browser may do. */
export interface PolicySettings {
  /** Origin of the device's own server, such as `http://127.0.0.1:8080`. */
  readonly origin: string;
  /** Path of the page to begin with. */
  readonly startPage: string;
  readonly paper: 'none' | 'a4' | 'receipt';
}

/** A managed policy of Chromium: names as in `chrome://policy`. */
export type Policy = Readonly<Record<string, unknown>>;

/** Kinds of addresses that `*` leaves open, found by trying each in Chromium 156. */
const BLOCKED = [
  '*',
  ...['chrome', 'chrome-untrusted', 'chrome-search', 'chrome-extension', 'devtools'].map((scheme) => `${scheme}://*`),
  ...['file', 'filesystem', 'ftp'].map((scheme) => `${scheme}://*`),
  ...['view-source', 'javascript', 'data', 'about', 'mailto', 'tel', 'sms', 'blob'].map((scheme) => `${scheme}:*`),
];

const OFF = [
  ...['AllowDinosaurEasterEgg', 'AllowFileSelectionDialogs', 'AlternateErrorPagesEnabled', 'AudioCaptureAllowed'],
  ...['AutofillAddressEnabled', 'AutofillCreditCardEnabled', 'BackgroundModeEnabled', 'BookmarkBarEnabled'],
  ...['BrowserAddPersonEnabled', 'BrowserGuestModeEnabled', 'BuiltInDnsClientEnabled', 'ComponentUpdatesEnabled'],
  ...['DefaultBrowserSettingEnabled', 'DefaultSearchProviderEnabled', 'DesktopSharingHubEnabled'],
  ...['EditBookmarksEnabled', 'EnableMediaRouter', 'FeedbackSurveysEnabled', 'HomepageIsNewTabPage'],
  ...['MetricsReportingEnabled', 'PasswordLeakDetectionEnabled', 'PasswordManagerEnabled', 'PaymentMethodQueryEnabled'],
  ...['PrintHeaderFooter', 'PromotionsEnabled', 'PromptForDownloadLocation', 'RemoteDebuggingAllowed'],
  ...['SSLErrorOverrideAllowed', 'ScreenCaptureAllowed', 'SearchSuggestEnabled', 'SpellCheckServiceEnabled'],
  ...['TaskManagerEndProcessEnabled', 'TranslateEnabled', 'UrlKeyedAnonymizedDataCollectionEnabled'],
  ...['UserFeedbackAllowed', 'VideoCaptureAllowed'],
];

const ON = ['BlockExternalExtensions', 'ForceEphemeralProfiles', 'SavingBrowserHistoryDisabled', 'SyncDisabled'];

/** Two means "never ask and never allow". */
const NEVER = [
  ...['DefaultClipboardSetting', 'DefaultFileSystemReadGuardSetting', 'DefaultFileSystemWriteGuardSetting'],
  ...['DefaultGeolocationSetting', 'DefaultLocalFontsSetting', 'DefaultNotificationsSetting', 'DefaultPopupsSetting'],
  ...['DefaultSensorsSetting', 'DefaultSerialGuardSetting', 'DefaultWebBluetoothGuardSetting'],
  ...['DefaultWebHidGuardSetting', 'DefaultWebUsbGuardSetting', 'DefaultWindowManagementSetting'],
];

/** What would send words to somebody's model: one by one, for the switch of them all holds only from the cloud. */
const NO_MODELS = {
  AIModeSettings: 1,
  CreateThemesSettings: 2,
  DevToolsGenAiSettings: 2,
  GenAILocalFoundationalModelSettings: 1,
  GeminiSettings: 1,
  HelpMeWriteSettings: 2,
  HistorySearchSettings: 2,
  SearchContentSharingSettings: 1,
  TabCompareSettings: 2,
};

const all = <Value>(names: readonly string[], value: Value) => Object.fromEntries(names.map((name) => [name, value]));

const PAPERS = {
  a4: { name: 'iso_a4_210x297mm' },
  receipt: { name: 'custom', custom_size: { width: 80_000, height: 297_000 } },
};

/** How it prints: with the town's printer, without questions, never into a file. */
function printing(paper: PolicySettings['paper']): Policy {
  if (paper === 'none') return { PrintingEnabled: false };
  return {
    PrintingEnabled: true,
    PrintingPaperSizeDefault: PAPERS[paper],
    PrintPreviewUseSystemDefaultPrinter: true,
    PrinterTypeDenyList: ['pdf', 'extension', 'privet', 'cloud'],
  };
}

/** What the browser of a kiosk may do: show the pages of its own machine, and nothing else. */
export function policyFor({ origin, startPage, paper }: PolicySettings): Policy {
  const start = new URL(startPage, origin).href;
  return {
    ...all(OFF, false),
    ...all(ON, true),
    ...all(NEVER, 2),
    ...NO_MODELS,
    ...printing(paper),
    URLBlocklist: BLOCKED,
    // A print dialog draws itself as a page of this address.
    URLAllowlist: [origin, ...(paper === 'none' ? [] : ['chrome://print/'])],
    RestoreOnStartup: 4,
    RestoreOnStartupURLs: [start],
    HomepageLocation: start,
    NewTabPageLocation: start,
    ExtensionInstallBlocklist: ['*'],
    BrowserSignin: 0,
    DeveloperToolsAvailability: 2,
    DnsOverHttpsMode: 'off',
    DownloadRestrictions: 3,
    // Incognito and nothing else: visited addresses and copies of pages are not even in the profile in memory.
    IncognitoModeAvailability: 2,
    NetworkPredictionOptions: 2,
    SafeBrowsingProtectionLevel: 0,
    WebRtcIPHandling: 'disable_non_proxied_udp',
  };
}

/** The policy under which a test may look inside the browser; it differs in nothing else. */
export const testPolicy = (policy: Policy): Policy => ({
  ...policy,
  DeveloperToolsAvailability: 1,
  RemoteDebuggingAllowed: true,
});
