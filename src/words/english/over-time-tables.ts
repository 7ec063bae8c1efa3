import { addSentences } from '../sentences.js';

/** Tables of users or hubs over time. */
export const overTimeTables = addSentences({
  'notMeasured.nothing': 'Nothing at all',
  'column.cluster': 'Cluster',
  'column.hub': 'Hub',
  'column.date': 'Date',
  'table.marks': '{label} (–: not measured; *: a part was not measured)',
  'column.measured': 'Total of what was measured',
  'column.monthEnd': 'Month end',
  'column.monthDay': 'Newest day of the month',
  'table.on': 'On {date}',
  'table.least': 'Least',
  'table.most': 'Most',
  'table.mostMeasured': 'Most measured',
  'table.mean': 'Mean',
  'table.running': '{date}, so far',
  'table.short.overTime': '{label}: {measure} in short',
  'table.days': 'Every day',
  'table.month-ends': 'Month ends',
});
