"""The attributes are those of the kit."""

import json
import sys
import unittest

from site_of_test import PACKAGE

sys.path.insert(0, str(PACKAGE))
from sphinx_kpi_widgets.tags import TAGS  # noqa: E402


class Tags(unittest.TestCase):
    def test_tags_and_attributes_are_those_of_the_manifest(self):
        manifest = json.loads((PACKAGE.parents[1] / "custom-elements.json").read_text(encoding="utf-8"))
        declared = {
            declaration["tagName"]: frozenset(attribute["name"] for attribute in declaration["attributes"])
            for module in manifest["modules"]
            for declaration in module.get("declarations", [])
            if "tagName" in declaration
        }
        self.assertEqual(TAGS, declared)


if __name__ == "__main__":
    unittest.main()
