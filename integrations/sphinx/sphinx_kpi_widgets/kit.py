"""The script on every page: from a folder that is copied to `_static`, or from an address."""

from hashlib import sha256
from pathlib import Path

from sphinx.util import logging

from .files import beside_conf, copy_changed
from .placing import is_for_pages

logger = logging.getLogger(__name__)

ENTRY = "kpi-widgets.js"
PLACE = "kpi-widgets"

#: Files of the kit that no page loads.
NOT_FOR_PAGES = {"cli.js", "node.js", "node", "types"}


def setup(app):
    app.add_config_value("kpi_widgets_kit", "", "html", [str])
    app.add_config_value("kpi_widgets_script", "", "html", [str, list, tuple])
    # Not for authors: all pages are written again if it changes.
    app.add_config_value("kpi_widgets_kit_hash", "", "html", [str])
    app.connect("config-inited", _read, priority=900)
    app.connect("builder-inited", _add)


def _read(app, config):
    folder = config.kpi_widgets_kit
    if not folder:
        return
    entry = beside_conf(config, folder) / ENTRY
    if entry.is_file():
        # It changes if any file of the kit does, as the other names in it have hashes.
        config.kpi_widgets_kit_hash = sha256(entry.read_bytes()).hexdigest()
    documents = Path(app.srcdir).resolve()
    if documents in entry.parents:
        # A Markdown file of the kit is no page of the site.
        pattern = f"{entry.parent.relative_to(documents).as_posix()}/**"
        config.exclude_patterns = [*config.exclude_patterns, pattern]


def _add(app):
    if not is_for_pages(app.builder):
        return
    script = app.config.kpi_widgets_script
    if script:
        address, attributes = (script, {}) if isinstance(script, str) else script
        # The file that stands alone is no module.
        how = {"defer": "defer"} if ".standalone" in address else {"type": "module"}
        app.add_js_file(address, **{**how, **attributes})
    elif app.config.kpi_widgets_kit:
        _copy(app, beside_conf(app.config, app.config.kpi_widgets_kit))
    else:
        _warn(
            "The pages have no script for their widgets. Copy the folder of the kit beside conf.py, and write "
            'kpi_widgets_kit = "kpi-widgets" with its name into conf.py; or write kpi_widgets_script with an address.'
        )


def _copy(app, kit: Path):
    if not (kit / ENTRY).is_file():
        _warn(
            "kpi_widgets_kit in conf.py is “%s”, but %s has no file %s. It has to be the folder that the build of "
            "the kit has written.",
            app.config.kpi_widgets_kit,
            kit,
            ENTRY,
        )
        return
    target = Path(app.outdir) / "_static" / PLACE
    for file in kit.rglob("*"):
        place = file.relative_to(kit)
        if file.is_file() and file.suffix != ".map" and place.parts[0] not in NOT_FOR_PAGES:
            copy_changed(file, target / place)
    app.add_js_file(f"{PLACE}/{ENTRY}", type="module")


def _warn(*sentence):
    logger.warning(*sentence, type="kpi_widgets", subtype="kit")
