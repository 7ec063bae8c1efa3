"""What is shown of users and hubs on days on which they were not measured, to compare ours with.

    python3 scripts/not_measured.py FOLDER --today 2026-11-23 > not-measured.json

FOLDER holds hub-activity.csv. The scope is the default one: no hub with staging in its name, no
cluster with prometheus. A hub lives from its first measured date to its last. Between two of them it
is on the straight line, and bridged where they are more than one and a half of its usual steps apart.
Where its last one is at most six days (or one and a half usual steps) before the newest of all, it is
late and stays as it was, bridged. Numbers are rounded to nine places.
Needs pandas 1.5 or newer.
"""

import argparse
import json
import sys
from pathlib import Path

import numpy as np
import pandas as pd

TIMESCALES = ["daily", "monthly"]
DAY = pd.Timedelta(days=1)


def read_activity(folder, today):
    rows = pd.read_csv(folder / "hub-activity.csv", keep_default_na=False, na_values={"users": ""})
    rows["day"] = pd.to_datetime(rows["date"].str.slice(0, 10))
    is_out = rows["hub"].str.contains("staging", case=False) | rows["cluster"].str.contains(
        "prometheus", case=False
    )
    rows = rows[~is_out & rows["users"].notna() & (rows["day"] <= today)]
    return rows.groupby(["timescale", "cluster", "hub", "day"])["users"].max().reset_index()


def shown_hub(measured, dates, as_of, usual):
    """Per date what is shown of a hub, and whether it is bridged; whether it is late; its gaps."""
    days = measured.index
    steps = np.diff(days.values) / DAY.to_timedelta64()
    step = np.median(steps) if len(days) >= 4 else usual
    at = (dates - days[0]) / DAY
    known = (days - days[0]) / DAY
    is_alive = (dates >= days[0]) & (dates <= days[-1])
    shown = np.where(is_alive, np.interp(at, known, measured.values), 0.0)
    bridged = np.zeros(len(dates), dtype=int)
    is_long = steps > 1.5 * step
    for before, after in zip(days[:-1][is_long], days[1:][is_long]):
        bridged[(dates > before) & (dates < after)] = 1
    behind = (as_of - days[-1]) / DAY
    is_late = 0 < behind <= np.nanmax([6, 1.5 * step])
    if is_late:
        is_after = dates > days[-1]
        shown[is_after] = measured.values[-1]
        bridged[is_after] = 1
    return shown, bridged, is_late, int(is_long.sum())


def shown(rows, as_of):
    dates = pd.DatetimeIndex(sorted(rows["day"].unique()))
    hubs = {key: part.set_index("day")["users"] for key, part in rows.groupby(["cluster", "hub"])}
    steps = [np.diff(hub.index.values) / DAY.to_timedelta64() for hub in hubs.values()]
    usual = np.median(np.concatenate(steps))
    tables = {what: {} for what in ["shown", "bridged", "bridged_users", "hubs"]}
    late = gaps = 0
    for (cluster, _), hub in hubs.items():
        users, bridged, is_late, gaps_of_hub = shown_hub(hub, dates, as_of, usual)
        late += is_late
        gaps += gaps_of_hub
        lives = ((dates >= hub.index[0]) & (dates <= hub.index[-1])) | (bridged == 1)
        for what, add in [
            ("shown", users),
            ("bridged", bridged),
            ("bridged_users", users * bridged),
            ("hubs", lives.astype(int)),
        ]:
            tables[what][cluster] = tables[what].get(cluster, 0) + add
    measured = rows.groupby("day")["users"].sum().reindex(dates)

    def numbers(values):
        return [float(value) for value in np.round(values, 9)]

    return {
        "dates": list(dates.strftime("%Y-%m-%d")),
        "gaps": gaps,
        "late_hubs": int(late),
        "shown": {name: numbers(values) for name, values in tables["shown"].items()},
        "shown_total": numbers(sum(tables["shown"].values())),
        "measured_total": numbers(measured),
        "bridged": {
            name: "".join("1" if value else "0" for value in values)
            for name, values in tables["bridged"].items()
        },
        "bridged_users": {name: numbers(v) for name, v in tables["bridged_users"].items()},
        "hubs": {name: [int(value) for value in v] for name, v in tables["hubs"].items()},
    }


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--today", required=True, type=pd.Timestamp)
    asked = parser.parse_args()
    rows = read_activity(asked.folder, asked.today)
    as_of = rows["day"].max()
    golden = {"as_of": as_of.strftime("%Y-%m-%d")}
    for timescale in TIMESCALES:
        golden[timescale] = shown(rows[rows["timescale"] == timescale], as_of)
    del golden["daily"]["hubs"]
    json.dump(golden, sys.stdout, separators=(",", ":"))
    print()


main()
