import 'kpi-widgets';
import type {} from 'kpi-widgets/react';
import { useState } from 'react';

export function App() {
  const [kind, setKind] = useState('nothing yet');
  const [isRound, setIsRound] = useState(false);
  return (
    <main>
      <h1>Our hubs</h1>
      <kpi-big-number
        metric="users"
        src="/hub-activity.csv"
        loading="eager"
        atLeast={isRound}
        onkpi-load={({ figure }) => setKind(figure.kind)}
      >
        More than 1,000 users
      </kpi-big-number>
      <p id="heard">Drawn: {kind}</p>
      <button type="button" onClick={() => setIsRound(!isRound)}>
        Round numbers
      </button>
      <hub-area-chart measure="users" group-by="hub" src="/hub-activity.csv">
        <a href="/hub-activity.csv">Users over time, as a file</a>
      </hub-area-chart>
    </main>
  );
}
