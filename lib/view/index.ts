export * from './chart';
export * from './checksums';
export * from './credit';
export * from './date';
export * from './fill';
export * from './links';
export * from './punctuation';
export * from './value';
