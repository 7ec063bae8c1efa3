"""The figures of the usage page by pandas, as a notebook counts them.

It reads names as categories, groups whole columns, and calls no function per row: so it is several times as fast as
with a function for each row. Asked in lines (`check`, `time`, `peak`), it answers in lines of JSON.
"""

import datetime
import io
import json
import math
import resource
import sys
import time

import numpy as np
import pandas as pd

EDGES = [0, 5, 10, 25, 50, 100, 250, 500, 1000, 2500, 5000, 10000, math.inf]
WINDOW_DAYS = 7
# What sums of fractions may miss a whole number by.
TINY = 1e-9


def usage(data):
    """Returns all figures by name: numbers, charts (tables of dates by cluster) and bins."""
    rows = pd.read_csv(
        io.BytesIO(data),
        dtype={name: "category" for name in ["date", "hub", "cluster", "timescale"]},
    )
    rows = rows[
        rows["users"].notna()
        & ~holds(rows["hub"], "staging")
        & ~holds(rows["cluster"], "prometheus")
    ]
    monthly = rows[rows["timescale"] == "monthly"]
    hubs = monthly.groupby(["cluster", "date"], observed=True).size()
    hubs = hubs.rename("value").reset_index().astype({"cluster": str, "date": str})
    newest = datetime.date.fromisoformat(rows["date"].cat.remove_unused_categories().cat.categories.max())
    start = (newest - datetime.timedelta(days=WINDOW_DAYS - 1)).isoformat()
    hubs_now = hubs[hubs["date"] >= start].groupby("cluster")["value"].mean()

    users = rows.groupby(["timescale", "cluster", "date"], observed=True)["users"].sum()
    users = users.rename("value").reset_index()
    users = users[users["value"] > 0].astype({"cluster": str, "date": str})
    daily, monthly = (users[users["timescale"] == name] for name in ["daily", "monthly"])
    means = rows.groupby(["timescale", "cluster", "hub"], observed=True)["users"].mean()
    charts = {"daily": chart(daily, "mean"), "monthly": chart(monthly, "mean")}
    return {
        "hubs": math.ceil(hubs_now.sum() * (1 - TINY)),
        "clusters": len(hubs_now),
        "dailyUsers": users_now(daily),
        "monthlyUsers": users_now(monthly),
        "hubsOverTime": chart(hubs, "max"),
        **charts,
        **{f"{name}Log": (np.log10(table), totals) for name, (table, totals) in charts.items()},
        "sizes": {name: bins(means[name]) for name in ["daily", "monthly"]},
    }


def holds(names, word):
    """Whether names have a word in them: each name is looked at once."""
    return names.isin([name for name in names.cat.categories if word in name])


def users_now(counts):
    return math.floor(counts.groupby("cluster")["value"].mean().sum() * (1 + TINY))


def chart(counts, size):
    """The values by date and cluster, the largest cluster first, and the totals of the dates."""
    table = counts.pivot(index="date", columns="cluster", values="value").sort_index()
    sizes = table.agg(size).rename("size").reset_index()
    order = sizes.sort_values(["size", "cluster"], ascending=[False, True])["cluster"]
    return table[list(order)], table.sum(axis=1)


def bins(means):
    """Number of hubs, users and share of the users per bin; the open bin only where it is needed."""
    place = pd.cut(means * (1 + TINY), EDGES, labels=False, right=False)
    groups = means.groupby(place)
    last = len(EDGES) - 1 if (place == len(EDGES) - 2).any() else len(EDGES) - 2
    table = pd.DataFrame({"hubs": groups.size(), "users": groups.sum()}).reindex(range(last), fill_value=0)
    return table.assign(share=table["users"] / means.sum())


def digest_of(figures):
    """The same numbers by the same names as `digestOf` in usage.ts."""
    digest = {name: figures[name] for name in ["hubs", "clusters", "dailyUsers", "monthlyUsers"]}
    for name in ["hubsOverTime", "daily", "dailyLog", "monthly", "monthlyLog"]:
        table, totals = figures[name]
        digest[f"{name}: dates"] = len(table)
        digest[f"{name}: series"] = " ".join(table.columns)
        digest[f"{name}: sum"] = float(table.sum().sum())
        for at, total in enumerate(totals):
            digest[f"{name}: total of date {at}"] = float(total)
    for timescale, table in figures["sizes"].items():
        for at, row in table.iterrows():
            for measure in ["hubs", "users", "share"]:
                digest[f"sizes {timescale}, bin {at}: {measure}"] = float(row[measure])
    return digest


def timed(data):
    """Milliseconds that all figures take."""
    start = time.perf_counter()
    usage(data)
    return (time.perf_counter() - start) * 1000


def main():
    with open(sys.argv[1], "rb") as file:
        data = file.read()
    answers = {
        "check": lambda: digest_of(usage(data)),
        "time": lambda: timed(data),
        # In kilobytes on Linux.
        "peak": lambda: resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024,
    }
    for line in sys.stdin:
        print(json.dumps(answers[line.strip()]()), flush=True)


main()
