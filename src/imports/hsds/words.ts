/** Language that content is written in. */
export type Language = 'cs' | 'en' | 'uk';

const cs = {
  about: 'Pro koho', waiting: 'Čekací doba', accreditation: 'Akreditace', licence: 'Oprávnění', interpreting: 'Tlumočení',
  languages: 'Jazyky', funding: 'Financování', program: 'Program', places: 'Místa', contacts: 'Kontakty', documents: 'Doklady',
  alert: 'Upozornění', hours: 'Otevírací doba', legal: 'Právní postavení', more: 'Další údaje', capacity: 'Kapacita',
  area: 'Kde služba působí', cost: 'Cena', accessibility: 'Přístupnost', identifiers: 'Čísla v jiných evidencích', contact: 'Kontakt', reception: 'Příjem',
  closed: 'Služba je dočasně uzavřena.', unknownProvider: 'Neuvedený poskytovatel', unnamedService: 'Služba bez názvu',
  postal: 'Poštovní adresa', country: 'Země', postalCode: 'PSČ', title: 'Rozcestník', town: 'Město', office: 'Město',
  emergency: 'Tísňová linka', emergencyShort: 'ohrožení života', emergencySummary: 'Zdravotníci, hasiči a policie. Volejte, když jde o život, zdraví nebo majetek.',
  days: { mo: 'po', tu: 'út', we: 'st', th: 'čt', fr: 'pá', sa: 'so', su: 'ne' },
};

/** Words that an import writes into content, in the content's language. */
export type Words = typeof cs;

const en: Words = {
  about: 'Who it is for', waiting: 'Waiting time', accreditation: 'Accreditation', licence: 'Licences', interpreting: 'Interpreting',
  languages: 'Languages', funding: 'Funding', program: 'Programme', places: 'Places', contacts: 'Contacts', documents: 'Documents',
  alert: 'Notice', hours: 'Opening hours', legal: 'Legal status', more: 'More information', capacity: 'Capacity',
  area: 'Where the service works', cost: 'Cost', accessibility: 'Accessibility', identifiers: 'Numbers in other registers', contact: 'Contact', reception: 'Reception',
  closed: 'The service is temporarily closed.', unknownProvider: 'Provider not stated', unnamedService: 'Service without a name',
  postal: 'Postal address', country: 'Country', postalCode: 'Postal code', title: 'Signpost', town: 'Town', office: 'Town of',
  emergency: 'Emergency line', emergencyShort: 'danger to life', emergencySummary: 'Ambulance, fire brigade and police. Call when life, health or property is in danger.',
  days: { mo: 'Mon', tu: 'Tue', we: 'Wed', th: 'Thu', fr: 'Fri', sa: 'Sat', su: 'Sun' },
};

const uk: Words = {
  about: 'Для кого', waiting: 'Час очікування', accreditation: 'Акредитація', licence: 'Дозволи', interpreting: 'Усний переклад',
  languages: 'Мови', funding: 'Фінансування', program: 'Програма', places: 'Місця', contacts: 'Контакти', documents: 'Документи',
  alert: 'Попередження', hours: 'Години роботи', legal: 'Правовий статус', more: 'Додаткова інформація', capacity: 'Місткість',
  area: 'Де діє послуга', cost: 'Вартість', accessibility: 'Доступність', identifiers: 'Номери в інших реєстрах', contact: 'Контакт', reception: 'Приймальня',
  closed: 'Послуга тимчасово не надається.', unknownProvider: 'Надавача не вказано', unnamedService: 'Послуга без назви',
  postal: 'Поштова адреса', country: 'Країна', postalCode: 'Поштовий індекс', title: 'Дороговказ', town: 'Місто', office: 'Місто',
  emergency: 'Служба порятунку', emergencyShort: 'загроза життю', emergencySummary: 'Швидка допомога, рятувальники та поліція. Телефонуйте, коли є загроза життю, здоровʼю чи майну.',
  days: { mo: 'пн', tu: 'вт', we: 'ср', th: 'чт', fr: 'пт', sa: 'сб', su: 'нд' },
};

export const WORDS: Readonly<Record<Language, Words>> = { cs, en, uk };
