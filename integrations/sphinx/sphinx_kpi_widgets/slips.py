"""What authors hear of a slip in a tag."""

from difflib import get_close_matches

from sphinx.util import logging

from .tags import PLAIN, TAGS

logger = logging.getLogger(__name__)


def warn(sentence, *facts, location):
    logger.warning(sentence, *facts, location=location, type="kpi_widgets", subtype="tag")


def nearest(word, words):
    """A sentence that suggests a word; empty if none is near."""
    found = get_close_matches(word, sorted(words), n=1, cutoff=0.75)
    return f" Did you mean “{found[0]}”?" if found else ""


def known_attributes(tag, attributes, location):
    """The attributes that a tag has. A warning names each other one."""
    known = TAGS[tag] | PLAIN
    for name in attributes:
        if name not in known:
            warn("<%s> has no attribute “%s”.%s", tag, name, nearest(name, known), location=location)
    return {name: value for name, value in attributes.items() if name in known}
