/** Before the tests of a row: takes the data away of the row that the environment names, and of none otherwise. */
import { type Row, rows } from './rows.ts';

const broken = process.env['UNCARD_BREAK'];
if (broken !== undefined) {
  const row = (rows as Readonly<Record<string, Row>>)[broken];
  if (row === undefined) throw new Error(`There is no row ${broken}.`);
  row.take();
}
