"""Puts the tags of kpi-widgets into pages of Sphinx."""

from . import data_files, files, headings, kit, placing, widget
from .directive import KpiDirective
from .raw_html import ResolveRawHtml
from .role import KpiRole

__version__ = "0.1.0"


def setup(app):
    files.setup(app)
    data_files.setup(app)
    kit.setup(app)
    app.add_transform(ResolveRawHtml)
    # Sphinx collects titles on the same event with priority 500; after that, their tags are taken out.
    app.connect("doctree-read", headings.clean, priority=900)
    app.connect("doctree-resolved", placing.place)
    for node in (widget.KpiBlock, widget.KpiInline):
        app.add_node(node, html=(widget.visit_html, widget.depart_html))
    app.add_directive("kpi", KpiDirective)
    app.add_role("kpi", KpiRole())
    return {
        "version": __version__,
        # Raise it when what is kept in the environment changes.
        "env_version": 1,
        "parallel_read_safe": True,
        "parallel_write_safe": True,
    }
