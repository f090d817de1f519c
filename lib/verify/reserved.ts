/** Addresses right below the site's root that are pages and files of the site itself: a report cannot have them. */
export const RESERVED_FOR_SITE = ['404', 'about', 'embed', 'reports', 'schemas', 'search'];

/** Addresses right below a report's own that are pages of every report: a section cannot have them. lib/page/pages describes each. */
export const RESERVED_FOR_REPORT = ['booklet', 'check', 'data', 'offline', 'present', 'text'] as const;

export type ReportFolder = (typeof RESERVED_FOR_REPORT)[number];
