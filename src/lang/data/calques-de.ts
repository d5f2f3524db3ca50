import { calqueList } from '../calque-list';
export const calques = calqueList(`
`);
