const DATA = '/demo/data';
const ACTIVITY = `${DATA}/hub-activity.csv`;

/** One of each, as HTML. */
export const WIDGETS = `
<kpi-big-number src="${ACTIVITY}" loading="eager" trend></kpi-big-number>
<hub-area-chart src="${ACTIVITY}" loading="eager" controls></hub-area-chart>
<community-map src="${DATA}/airtable-communities.csv" locations="${DATA}/airtable-locations.csv"
  activity="${ACTIVITY}" loading="eager"></community-map>
<community-bins src="${ACTIVITY}" loading="eager"></community-bins>`;
