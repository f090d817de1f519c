export * from './chart';
export * from './figure';
export * from './identity';
export * from './primitives';
export * from './report';
export * from './section';
export * from './site';
export * from './vocabulary';
