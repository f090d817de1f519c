export * from './chart';
export * from './date';
export * from './fill';
export * from './links';
export * from './punctuation';
export * from './value';
