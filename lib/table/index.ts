export * from './section-table';
