export * from './decimal';
export * from './read';
export * from './shift';
export * from './wording';
export * from './words';
export * from './zero';
