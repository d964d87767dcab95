import type { DecapWindow } from './decap.ts';

type Phrases = Record<string, unknown>;

/** The question whether to go on with an unsaved text. */
export const TAKE_UP =
  'Našli jsme rozepsané změny tohoto záznamu, které se minule neuložily. Chcete v nich pokračovat?';

/** What Decap's Czech lacks, and what it says less kindly or for a wrong gender. */
const CZECH: Phrases = {
  auth: { loginWithForgejo: 'Přihlásit pomocí Forgejo' },
  collection: {
    sidebar: { collections: 'Obsah', searchAll: 'Hledat ve všem' },
    collectionTop: {
      newButton: '+ %{collectionLabel}',
      newButtonAriaLabel: 'Nový záznam: %{collectionLabel}',
      viewAsList: 'Zobrazit jako seznam',
      viewAsGrid: 'Zobrazit jako karty',
      filterBy: 'Vybrat',
      groupBy: 'Seskupit podle',
      searchResults: 'Nalezeno pro „%{searchTerm}“',
      searchResultsInCollection: 'Nalezeno pro „%{searchTerm}“: %{collection}',
      ascending: 'Od začátku',
      descending: 'Od konce',
    },
    entries: {
      loadingEntries: 'Načítám záznamy',
      cachingEntries: 'Ukládám si záznamy, příště to bude rychlejší',
      longerLoading: 'Může to trvat i několik minut',
      noEntries: 'Nic tu není',
      unpublishedHeader: 'Nezveřejněné záznamy',
    },
  },
  editor: {
    editorControl: { field: { optional: 'nepovinné', widgetLabel: 'Políčko typu %{widgetLabel}' } },
    editorControlPane: {
      widget: {
        required: 'Vyplňte: %{fieldLabel}.',
        regexPattern: '%{fieldLabel}: takhle to být nemůže. %{pattern}',
        processing: '%{fieldLabel}: ještě se zpracovává.',
        range: '%{fieldLabel}: nejméně %{minValue}, nejvýše %{maxValue}.',
        min: '%{fieldLabel}: nejméně %{minValue}.',
        max: '%{fieldLabel}: nejvýše %{maxValue}.',
      },
    },
    editor: {
      onLeavePage: 'Odejít a zahodit změny, které nejsou uložené?',
      onDeletePublishedEntry:
        'Opravdu záznam smazat? Když služba skončila, stačí jí změnit stav; lidé se to pak dozvědí.',
      confirmLoadBackup: TAKE_UP,
      loadingEntry: 'Načítám záznam…',
    },
    editorInterface: { toggleNotes: 'Ukázat nebo skrýt poznámky', togglePreview: 'Ukázat nebo skrýt náhled' },
    editorNotesPane: {
      title: 'Poznámky',
      emptyState: 'Zatím tu žádná poznámka není. První můžete napsat níže.',
      addNote: 'Přidat poznámku',
      addPlaceholder: 'Napište poznámku…',
      editPlaceholder: 'Upravte poznámku…',
      save: 'Uložit',
      cancel: 'Zrušit',
      edit: 'Upravit',
      delete: 'Smazat',
      resolve: 'Označit jako vyřešené',
      unresolve: 'Znovu otevřít',
      confirmDelete: 'Opravdu poznámku smazat?',
      shortcut: 'Poznámku přidáte i klávesami Ctrl+Enter',
    },
    editorToolbar: {
      published: 'Uloženo a zveřejněno',
      publishAndCreateNew: 'Publikovat a založit další',
      publishAndDuplicate: 'Publikovat a zkopírovat do nového',
      duplicate: 'Zkopírovat do nového',
      deletePublishedEntry: 'Smazat záznam',
      deleteEntry: 'Smazat záznam',
      deleting: 'Mažu…',
      saving: 'Ukládám…',
      publishing: 'Publikuji…',
      unsavedChanges: 'Změny nejsou uložené',
      changesSaved: 'Všechno je uložené',
      inReview: 'Ke kontrole',
      backCollection: 'Zpět na seznam: %{collectionLabel}',
      statusInfoTooltipDraft: 'Rozepsané. Až budete hotovi, změňte stav na „Ke kontrole“.',
      statusInfoTooltipInReview: 'Čeká, až to někdo zkontroluje. I teď můžete záznam upravovat.',
    },
    editorWidgets: {
      markdown: {
        strikethrough: 'Přeškrtnout',
        richText: 'S formátováním',
        addComponent: 'Vložit',
        toggleMode: { rich: 'Psát s formátováním', markdown: 'Psát v Markdownu' },
      },
      datetime: { now: 'Dnes', clear: 'Vymazat', setToNow: '%{fieldLabel}: nastavit na dnešek' },
      object: { expand: 'Rozbalit', collapse: 'Sbalit' },
      list: { add: 'Přidat: %{item}', addType: 'Přidat: %{item}' },
    },
  },
  mediaLibrary: {
    mediaLibraryModal: {
      close: 'Zavřít',
      noAssetsFound: 'Zatím tu žádný soubor není.',
      noImagesFound: 'Zatím tu žádný obrázek není.',
    },
    mediaLibrary: { onDelete: 'Opravdu vybrané soubory smazat?' },
  },
  workflow: { workflowList: { inReviewHeader: 'Ke kontrole' } },
  ui: {
    settingsDropdown: { account: 'Můj účet' },
    toast: {
      onFailToLoadEntries: 'Záznamy se nepodařilo načíst: %{details}',
      onFailToPersist: 'Záznam se neuložil. %{details}',
      onFailToDelete: 'Záznam se nesmazal. %{details}',
      missingRequiredField: 'Něco ještě chybí. Vyplňte vyznačená políčka.',
      entrySaved: 'Položka uložena',
      onLoggedOut: 'Odhlásili jsme vás. Zkopírujte si, co není uložené, a přihlaste se znovu.',
      onBackendDown: 'Úložiště má výpadek. Podrobnosti: %{details}',
      noteAdded: 'Poznámka je přidaná',
      onFailToAddNote: 'Poznámka se nepřidala: %{details}',
      noteUpdated: 'Poznámka je změněná',
      onFailToUpdateNote: 'Poznámka se nezměnila: %{details}',
      noteDeleted: 'Poznámka je smazaná',
      onFailToDeleteNote: 'Poznámka se nesmazala: %{details}',
      noteResolved: 'Poznámka je vyřešená',
      noteReopened: 'Poznámka je znovu otevřená',
      onFailToToggleNote: 'Stav poznámky se nezměnil: %{details}',
    },
  },
};

const isPhrases = (value: unknown): value is Phrases => typeof value === 'object' && value !== null;

function merged(under: Phrases, over: Phrases): Phrases {
  const both = Object.entries(over).map(([key, value]) => {
    const below = under[key];
    return [key, isPhrases(value) && isPhrases(below) ? merged(below, value) : value];
  });
  return { ...under, ...(Object.fromEntries(both) as Phrases) };
}

/** Completes Decap's Czech. */
export function completeCzech(cms: DecapWindow['CMS']): void {
  cms.registerLocale('cs', merged(cms.getLocale('cs'), CZECH));
}
