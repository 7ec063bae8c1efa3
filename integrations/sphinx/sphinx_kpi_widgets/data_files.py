"""Finds the files that tags name, and copies them into the site."""

import os
import re
from hashlib import sha256
from pathlib import Path
from urllib.parse import quote, unquote

from sphinx.util import logging

from .files import beside_conf, copy_changed
from .tags import ADDRESSES, data_of_site
from .placing import FROM_ROOT, is_for_pages

logger = logging.getLogger(__name__)

PLACE = "_static/kpi-widgets-data"

_WEB_ADDRESS = re.compile(r"[a-z][a-z0-9+.-]*:|//", re.IGNORECASE)


def setup(app):
    app.add_config_value("kpi_widgets_data", {}, "env", [dict])
    app.connect("builder-inited", _check)
    app.connect("env-purge-doc", lambda app, env, docname: _used(env).pop(docname, None))
    app.connect("env-merge-info", lambda app, env, docnames, other: _used(env).update(_of(other, docnames)))
    app.connect("build-finished", _copy)


def with_data(env, tag, attributes, location):
    """
    The attributes of a tag, with the data of the site if it has no `src`, and with addresses that `placing.py` makes
    relative to the page. What is wrong is a warning at this location.
    """
    of_site = env.config.kpi_widgets_data
    names = {}
    if not attributes.get("src"):
        names = data_of_site(tag, attributes)
        if "figures" in of_site:
            names = {"figures": "figures", **names}
    if "src" in names and names["src"] not in of_site:
        _warn("<%s> has no src, and kpi_widgets_data in conf.py has no “%s”.", tag, names["src"], location=location)
    ours = {attribute: name for attribute, name in names.items() if name in of_site}
    whole = {**attributes, **{key: name for key, name in ours.items() if not attributes.get(key)}}
    return {
        key: _address(env, key, value, location) if key in ADDRESSES and value else value
        for key, value in whole.items()
    }


def _address(env, attribute, written, location):
    value = written.strip()
    of_site = env.config.kpi_widgets_data
    if _WEB_ADDRESS.match(of_site.get(value, value)):
        return of_site.get(value, value)
    if value in of_site:
        file = beside_conf(env.config, of_site[value])
    else:
        name, absolute = env.relfn2path(unquote(value), env.docname)
        # The document is read again if the file comes or goes.
        env.note_dependency(name)
        file = Path(absolute)
        if not file.is_file():
            place = _place_in_site(env, value)
            if place:
                return FROM_ROOT + quote(place)
            known = f", nor is it one of {', '.join(of_site)} of kpi_widgets_data" if of_site else ""
            _warn(
                "%s=“%s”: there is no file %s%s. An address is relative to the document, or begins with / for the "
                "folder of all documents.",
                attribute,
                written,
                name,
                known,
                location=location,
            )
            return value
    place = _place(env, file)
    _used(env).setdefault(env.docname, {})[place] = str(file)
    return FROM_ROOT + quote(place)


def _place_in_site(env, value):
    """The place of a file that Sphinx copies itself, however many `../` the page writes before it."""
    place = re.sub(r"^(\.{0,2}/)+", "", unquote(value))
    folders = [(path, "_static/") for path in env.config.html_static_path]
    folders += [(path, "") for path in env.config.html_extra_path]
    for path, prefix in folders:
        if place.startswith(prefix) and (beside_conf(env.config, path) / place[len(prefix) :]).is_file():
            return place
    return None


def _place(env, file: Path):
    """Where a file is copied to, from the root of the site: the same in every build, so that others can link to it."""
    file = file.resolve()
    for folder in (env.srcdir, env.config.kpi_widgets_conf_folder):
        if Path(folder).resolve() in file.parents:
            return f"{PLACE}/{file.relative_to(Path(folder).resolve()).as_posix()}"
    # The way there is the same on every machine that has the site at another place.
    way = Path(os.path.relpath(file.parent, Path(env.srcdir).resolve())).as_posix()
    return f"{PLACE}/{sha256(way.encode()).hexdigest()[:8]}/{file.name}"


def _check(app):
    """Names each file of `conf.py` that is not there. A summary is made after the site."""
    for name, path in app.config.kpi_widgets_data.items():
        if name != "figures" and not _WEB_ADDRESS.match(path) and not beside_conf(app.config, path).is_file():
            _warn("kpi_widgets_data in conf.py: “%s” is “%s”, and there is no such file beside conf.py.", name, path)


def _copy(app, exception):
    if exception or not is_for_pages(app.builder):
        return
    files = {place: file for places in _used(app.env).values() for place, file in places.items()}
    for path in app.config.kpi_widgets_data.values():
        if not _WEB_ADDRESS.match(path):
            file = beside_conf(app.config, path)
            files[_place(app.env, file)] = str(file)
    for place, file in files.items():
        if Path(file).is_file():
            copy_changed(Path(file), Path(app.outdir) / place)


def _used(env):
    """The files that documents name: for each document, sources by place."""
    if not hasattr(env, "kpi_widgets_files"):
        env.kpi_widgets_files = {}
    return env.kpi_widgets_files


def _of(env, docnames):
    return {docname: places for docname, places in _used(env).items() if docname in docnames}


def _warn(*sentence, location=None):
    logger.warning(*sentence, location=location, type="kpi_widgets", subtype="data")
