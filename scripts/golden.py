"""Figures as the notebook makes them, to compare ours with.

    python3 scripts/golden.py FOLDER --today 2026-11-23 > golden.json

FOLDER holds hub-activity.csv, airtable-communities.csv and airtable-locations.csv. The steps are
the notebook's, its habits included: the pseudo-cluster counts, the window ends with the clock, empty
counts and the names NA and N/A are what pandas makes of them.
Needs pandas 1.5 or newer.
"""

import argparse
import ast
import json
import math
import sys
from pathlib import Path

import numpy as np
import pandas as pd

TIMESCALES = ["daily", "monthly"]
EDGES = [0, 5, 10, 25, 50, 100, 250, 500, 1000, 2500, 5000, 10000]
BINS = [f"{low}-{high}" for low, high in zip(EDGES, EDGES[1:])]


def read(folder, name):
    return pd.read_csv(folder / f"{name}.csv")


def read_activity(folder):
    rows = read(folder, "hub-activity")
    rows = rows[~rows["hub"].str.contains("staging")].copy()
    # As the notebook writes it: a hub without a name, to pandas, is called nan.
    rows["path"] = [f"{cluster}/{hub}" for cluster, hub in zip(rows["cluster"], rows["hub"])]
    rows["day"] = pd.to_datetime(rows["date"])
    return rows


def as_series(frame, column):
    """One list per cluster over all dates; nothing where a cluster has no row."""
    wide = frame.pivot(index="day", columns="cluster", values=column).sort_index()
    dates = [day.strftime("%Y-%m-%d") for day in wide.index]
    return {"dates": dates, "values": {name: list(wide[name]) for name in wide.columns}}


def ranked(values):
    return [[name, value] for name, value in values.sort_values(ascending=False).items()]


def names_of(ranking):
    return [name for name, _ in ranking]


def hubs(monthly, today):
    counts = monthly.groupby(["cluster", "day"])["path"].nunique().rename("hubs").reset_index()
    start = today - pd.Timedelta(days=7)
    recent = counts[counts["day"] > start]
    total = recent.groupby("cluster")["hubs"].mean().sum()
    ranking = ranked(counts.groupby("cluster")["hubs"].max())
    totals = {
        "today": str(today),
        "after": str(start),
        "dates_in_window": sorted(recent["day"].dt.strftime("%Y-%m-%d").unique()),
        "n_hubs": math.ceil(total),
        "n_hubs_before_ceil": total,
        "n_clusters": recent["cluster"].nunique(),
    }
    over_time = {
        "cluster_order": names_of(ranking),
        "cluster_max": ranking,
        "series": as_series(counts, "hubs"),
    }
    return totals, over_time


def active_users(activity):
    sums = activity.groupby(["cluster", "day", "timescale"])["users"].sum().reset_index()
    sums = sums[sums["users"] > 0].copy()
    sums["logusers"] = np.log10(sums["users"])
    ranking = ranked(sums.groupby("cluster")["users"].mean())
    over_time = {"cluster_order": names_of(ranking), "cluster_mean": ranking}
    numbers = {}
    for timescale in TIMESCALES:
        shown = sums[sums["timescale"] == timescale]
        over_time[timescale] = {kind: as_series(shown, kind) for kind in ["users", "logusers"]}
        number = shown.groupby("cluster")["users"].mean().sum()
        numbers[timescale] = {"shown": int(number), "before_int": number}
    return over_time, numbers


def bins(activity):
    means = activity.groupby(["path", "timescale"])["users"].mean().reset_index()
    means["bin"] = pd.cut(means["users"], EDGES, labels=BINS, right=False)
    per_bin = means.groupby(["timescale", "bin"], observed=False)["users"]
    figure = {
        "labels": BINS,
        "max_y_bins": per_bin.count().max() + 10,
        "max_y_users": per_bin.sum().max() + 100,
    }
    for timescale in TIMESCALES:
        shown = means[means["timescale"] == timescale]
        grouped = shown.groupby("bin", observed=False)["users"]
        users = grouped.sum()
        figure[timescale] = {
            "count": list(grouped.size()),
            "users": list(users),
            "share": list(users / users.sum()),
            "hubs": [list(row) for row in shown[["path", "users", "bin"]].itertuples(index=False)],
            "hubs_without_bin": list(shown.loc[shown["bin"].isna(), "path"]),
        }
    return figure


def communities(table, locations, monthly):
    def names(rows):
        return list(rows["Community"])

    table = table.rename(columns={"domain (from Hubs)": "domain"})
    required = ["Location", "Hubs", "domain"]
    dropped = {"rows": len(table)}
    dropped.update({f"missing {column}": names(table[table[column].isna()]) for column in required})

    table = table.dropna(subset=required).copy()
    dropped["rows_after_dropna"] = len(table)
    for column in ["id", "cluster", "Location"]:
        table[column] = table[column].map(ast.literal_eval)
    paths = [
        {f"{cluster}/{hub}" for cluster, hub in zip(row["cluster"], row["id"])}
        for _, row in table.iterrows()
    ]
    means = monthly.groupby("path")["users"].mean()
    table["exact"] = [means[means.index.isin(some)].sum() for some in paths]
    table["users"] = table["exact"].round()
    table["matched"] = [bool(some & set(means.index)) for some in paths]
    table["aid"] = table["Location"].map(lambda ids: ids[0])
    places = locations[["aid", "Latitude", "Longitude"]]
    table = table.merge(places, on="aid", how="left")

    nobody = table["users"] == 0
    unmatched = names(table[nobody & ~table["matched"]])
    kept = table[~nobody]
    dropped.update(
        {
            "users is null": names(table[table["users"].isna()]),
            "users round to 0": names(table[nobody]),
            "of these, without any matching hub": unmatched,
            "rows_kept": len(kept),
            "kept without coordinates": names(kept[kept["Latitude"].isna()]),
            "kept without constellation": names(kept[kept["Constellation"].isna()]),
            "kept with users_scaled 0": names(kept[kept["users"] == 1]),
        }
    )
    columns = {
        "Community": "community",
        "Constellation": "constellation",
        "Latitude": "lat",
        "Longitude": "lon",
        "users": "users",
        "exact": "users_before_round",
    }
    rows = kept[list(columns)].rename(columns=columns).to_dict("records")
    return rows, dropped, {name: names(rows) for name, rows in kept.groupby("Constellation")}


def plain(value):
    """JSON has no NaN, and knows no types of numpy. Whole numbers need no point."""
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items()}
    if isinstance(value, list):
        return [plain(item) for item in value]
    if isinstance(value, np.generic):
        return plain(value.item())
    if isinstance(value, float):
        return None if math.isnan(value) else int(value) if value.is_integer() else value
    return value


def seed(folder, today):
    activity = read_activity(folder)
    monthly = activity[activity["timescale"] == "monthly"]
    totals, hubs_over_time = hubs(monthly, today)
    users_over_time, numbers = active_users(activity)
    table, dropped, constellations = communities(
        read(folder, "airtable-communities"), read(folder, "airtable-locations"), monthly
    )
    return {
        "totals": totals,
        "hubs_per_cluster": hubs_over_time,
        "communities": table,
        "communities_dropped": dropped,
        "constellations": constellations,
        "big_numbers": numbers,
        "active_users": users_over_time,
        "bins": bins(activity),
    }


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--today", type=pd.Timestamp, required=True, help="the day it is run on")
    arguments = parser.parse_args()
    golden = {"seed": plain(seed(arguments.folder, arguments.today))}
    json.dump(golden, sys.stdout, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    sys.stdout.write("\n")
