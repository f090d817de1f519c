export * from './data-file';
export * from './downloads';
export * from './words';
