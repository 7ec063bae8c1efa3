"""Files beside `conf.py`, and copies of those that have changed."""

import filecmp
import shutil
from pathlib import Path


def setup(app):
    # Not for authors: what only the application knows, for all that has the configuration.
    app.add_config_value("kpi_widgets_conf_folder", "", "", [str])
    app.connect("config-inited", _remember)


def _remember(app, config):
    config.kpi_widgets_conf_folder = str(app.confdir)


def beside_conf(config, path: str) -> Path:
    """A path as `conf.py` has it: relative to its folder."""
    return (Path(config.kpi_widgets_conf_folder) / path).resolve()


def copy_changed(source: Path, target: Path) -> None:
    """Copies a file, unless its copy has the same bytes."""
    if target.is_file() and filecmp.cmp(source, target, shallow=False):
        return
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)
