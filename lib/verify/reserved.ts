/** Addresses right below the site's root that are pages and files of the site itself: a report cannot have them. */
export const RESERVED_FOR_SITE = ['404', 'about', 'embed', 'reports', 'schemas', 'search'];

/** Addresses right below a report's own that are pages of every report: a section cannot have them. */
export const RESERVED_FOR_REPORT = ['check', 'data', 'offline', 'present', 'text'];
