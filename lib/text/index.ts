export * from './describe';
export * from './document';
export * from './notes';
export * from './passages';
export * from './sentences';
export * from './speak';
export * from './spoken-link';
export * from './utterances';
