"""The tags with their attributes, and which data of `conf.py` a tag takes. A test compares them with the kit's own list."""

#: Attributes that are addresses of files.
ADDRESSES = ("src", "figures", "locations", "activity")

_COMMON = """
    src figures cluster hub exclude-hubs exclude-clusters active-only as-of period date-format label
    heading-level max-bytes timeout refresh loading theme controls
""".split()

_OWN = {
    "kpi-big-number": """
        metric locations activity constellation timescale stat trend at-least format inline quiet
    """,
    "hub-area-chart": "measure group-by timescale transform kind scale top colors explore",
    "community-map": "locations activity projection graticule color-by size constellation",
    "community-bins": "measure kind timescale bins trim axis explore",
}

#: The attributes of each tag.
TAGS = {tag: frozenset([*_COMMON, *own.split()]) for tag, own in _OWN.items()}

#: Attributes of all elements of HTML that a directive takes as well.
PLAIN = frozenset(["style", "lang"])

_COMMUNITY_METRICS = {"communities", "countries", "constellations"}


def data_of_site(tag, attributes):
    """Which of the site's data a tag shows that has no `src` of its own, as names by attribute."""
    metric = (attributes.get("metric") or "").strip().lower()
    if tag == "community-map" or metric in _COMMUNITY_METRICS:
        return {"src": "communities", "locations": "locations", "activity": "activity"}
    return {"src": "activity"}
