import { startDeskTable } from './desk-table';

startDeskTable(document);
