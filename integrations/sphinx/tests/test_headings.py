"""A tag in a heading is on the page once."""

import json
import re
import unittest

from site_of_test import Site, needs_myst


class Headings(unittest.TestCase):
    def check(self, name, text):
        start = "Start\n=====\n\n.. toctree::\n\n   page\n"
        site = Site(self, {"index.rst": start, name: text})
        self.assertEqual(site.build(), "")
        page, index = site.read("page.html"), site.read("index.html")
        self.assertEqual(page.count("<kpi-big-number"), 2, "one in each heading")
        self.assertEqual(len(re.findall(r"<h[12]>[^\n]*<kpi-big-number", page)), 2)
        self.assertNotIn("<kpi-big-number", index)
        self.assertRegex(page, r"<title>We run &gt; 90 hubs")
        self.assertRegex(index, r'href="page.html">We run &gt; 90 hubs</a>')
        self.assertRegex(page, r'href="#[^"]*">In 5 countries</a>')
        words = json.loads(site.read("searchindex.js")[len("Search.setIndex(") : -1])
        self.assertIn("We run &gt; 90 hubs", [title.replace("> ", "&gt; ") for title in words["titles"]])

    def test_role(self):
        heading = "In :kpi:`5 <metric=hubs cluster=a>` countries"
        self.check(
            "page.rst",
            "We run :kpi:`> 90 <metric=hubs>` hubs\n======================================\n\n"
            f".. contents::\n   :local:\n\n{heading}\n{'-' * len(heading)}\n\nText\n",
        )

    @needs_myst
    def test_raw_html(self):
        self.check(
            "page.md",
            '# We run <kpi-big-number inline metric="hubs">&gt; 90</kpi-big-number> hubs\n\n```{contents}\n:local:\n```\n\n'
            '## In <kpi-big-number inline metric="hubs">5</kpi-big-number> countries\n\nText\n',
        )


if __name__ == "__main__":
    unittest.main()
