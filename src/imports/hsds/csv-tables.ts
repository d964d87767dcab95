/** Names of tables as published, also of HSDS 1.1 and in the singular → the name of 3.x in the plural. */
export const TABLES: Readonly<Record<string, string>> = {
  service: 'services',
  organization: 'organizations',
  location: 'locations',
  phone: 'phones',
  contact: 'contacts',
  address: 'addresses',
  schedule: 'schedules',
  regular_schedule: 'regular_schedules',
  holiday_schedule: 'holiday_schedules',
  language: 'languages',
  physical_address: 'physical_addresses',
  postal_address: 'postal_addresses',
  accessibility_for_disabilities: 'accessibility',
  accessibilities: 'accessibility',
  service_area: 'service_areas',
  cost_option: 'cost_options',
  required_document: 'required_documents',
  program: 'programs',
  organization_identifier: 'organization_identifiers',
  attribute: 'attributes',
  fundings: 'funding',
  service_at_location: 'service_at_locations',
  services_at_location: 'service_at_locations',
  services_at_locations: 'service_at_locations',
  service_taxonomy: 'service_taxonomies',
  services_taxonomy: 'service_taxonomies',
  service_attribute: 'service_taxonomies',
  taxonomy_term: 'taxonomy_terms',
  taxonomy: 'taxonomies',
  eligibilities: 'eligibility',
  payments_accepted: 'payment_accepted',
  payment: 'payment_accepted',
  meta_table_description: 'meta_table_descriptions',
  service_capacity: 'capacities',
  service_capacities: 'capacities',
  capacity: 'capacities',
  unit: 'units',
  url: 'urls',
};

/** Columns that older versions and careless exports call otherwise. */
export const COLUMNS: Readonly<Record<string, string>> = {
  alternative_name: 'alternate_name',
  zip: 'postal_code',
  postcode: 'postal_code',
  zip_code: 'postal_code',
  phone_number: 'number',
  services_id: 'service_id',
  organizations_id: 'organization_id',
  locations_id: 'location_id',
  service_at_locations_id: 'service_at_location_id',
};

/** Child table, its foreign key, the table it points to, and the list of that record which the child joins. */
export type Relation = readonly [child: string, key: string, parent: string, list: string];

const into = (child: string, list: string, parents: Readonly<Record<string, string>>): Relation[] =>
  Object.entries(parents).map(([key, parent]) => [child, key, parent, list]);

const SERVICE = { service_id: 'services' };
const LOCATION = { location_id: 'locations' };
const LINK = { service_at_location_id: 'service_at_locations' };
const ORGANIZATION = { organization_id: 'organizations' };

/** How tables nest into services, from the inside out. */
export const RELATIONS: readonly Relation[] = [
  ...into('languages', 'languages', { ...SERVICE, ...LOCATION, phone_id: 'phones' }),
  ...into('phones', 'phones', { ...SERVICE, ...LOCATION, ...LINK, ...ORGANIZATION, contact_id: 'contacts' }),
  ...into('contacts', 'contacts', { ...SERVICE, ...LOCATION, ...LINK, ...ORGANIZATION }),
  ...['schedules', 'regular_schedules', 'holiday_schedules'].flatMap((table) =>
    into(table, table, { ...SERVICE, ...LOCATION, ...LINK }),
  ),
  ...['addresses', 'physical_addresses', 'postal_addresses'].flatMap((table) =>
    into(table, table, { ...LOCATION, ...ORGANIZATION }),
  ),
  ...into('accessibility', 'accessibility', LOCATION),
  ...into('service_areas', 'service_areas', { ...SERVICE, ...LINK }),
  ...['cost_options', 'required_documents', 'eligibility', 'payment_accepted', 'capacities'].flatMap((table) =>
    into(table, table, SERVICE),
  ),
  ...into('funding', 'funding', { ...SERVICE, ...ORGANIZATION }),
  ...into('urls', 'additional_urls', { ...SERVICE, ...ORGANIZATION }),
  ...into('programs', 'programs', ORGANIZATION),
  ...into('organization_identifiers', 'organization_identifiers', ORGANIZATION),
  ...into('service_taxonomies', 'attributes', SERVICE),
  ...['services', 'organizations', 'locations', 'service_at_locations'].map((parent): Relation => [
    'attributes',
    'link_id',
    parent,
    'attributes',
  ]),
  ...into('service_at_locations', 'service_at_locations', SERVICE),
  ...into('locations', 'locations', ORGANIZATION),
];

/** Child table, its foreign key, the table it points to, and the key under which the child carries the record found. */
export const EMBEDDED: readonly Relation[] = [
  ['taxonomy_terms', 'taxonomy_id', 'taxonomies', 'taxonomy_detail'],
  ['attributes', 'taxonomy_term_id', 'taxonomy_terms', 'taxonomy_term'],
  ['service_taxonomies', 'taxonomy_id', 'taxonomy_terms', 'taxonomy_term'],
  ['service_taxonomies', 'taxonomy_term_id', 'taxonomy_terms', 'taxonomy_term'],
  ['capacities', 'unit_id', 'units', 'unit'],
  ['service_at_locations', 'location_id', 'locations', 'location'],
  ['services', 'program_id', 'programs', 'program'],
  ['services', 'organization_id', 'organizations', 'organization'],
];
