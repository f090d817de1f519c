export { type Fault, faultAt, formatFault, withLine } from './fault';
export type { LoadedFile, LoadedReport } from './loaded';
export { meantName } from './near-name';
export { type LoadedData, readReports } from './reports';
export { readStamp } from './stamp';
