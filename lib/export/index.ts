export * from './data-file';
export * from './dataset';
export * from './downloads';
export * from './offline';
export * from './words';
