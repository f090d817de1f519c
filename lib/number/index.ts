export * from './decimal';
export * from './read';
export * from './wording';
export * from './zero';
