export * from './describe';
export * from './document';
export * from './notes';
export * from './passages';
export * from './sentences';
export * from './speak';
