'use client';

import 'kpi-widgets';
import type { KpiBigNumber } from 'kpi-widgets';
import type {} from 'kpi-widgets/react';
import { useEffect, useRef, useState } from 'react';

export function Figures() {
  const number = useRef<KpiBigNumber>(null);
  const [kind, setKind] = useState('nothing yet');
  const [isRound, setIsRound] = useState(false);

  // React does not listen with `onkpi-load` on elements of the server's HTML (react/react, issue 35446). The figure
  // may also have come before React.
  useEffect(() => {
    const element = number.current;
    const show = () => setKind(element?.figure?.kind ?? 'nothing yet');
    show();
    element?.addEventListener('kpi-load', show);
    return () => element?.removeEventListener('kpi-load', show);
  }, []);

  return (
    <>
      <kpi-big-number
        ref={number}
        metric="users"
        src="/hub-activity.csv"
        loading="eager"
        atLeast={isRound}
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
    </>
  );
}
