export * from './section-table';
export * from './official-table';
