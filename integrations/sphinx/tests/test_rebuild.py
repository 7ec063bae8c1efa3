"""A second build takes up what has changed, and nothing else."""

import unittest

from site_of_test import CSV, Site

PLACE = "_static/kpi-widgets-data/data/hub-activity.csv"
PAGES = {
    "index.rst": "Start\n=====\n\n.. toctree::\n\n   other\n\n.. kpi:: kpi-big-number\n   :src: data/hub-activity.csv\n",
    "other.rst": "Other\n=====\n",
}


class Rebuild(unittest.TestCase):
    def setUp(self):
        self.site = Site(self, PAGES)
        self.assertEqual(self.site.build(), "")

    def written(self):
        """Marks all pages, builds, and names the pages that are written anew."""
        pages = sorted(self.site.out().glob("*.html"))
        for page in pages:
            page.write_text(page.read_text(encoding="utf-8") + "<!-- old -->", encoding="utf-8")
        self.said_now = self.site.build()
        return [page.name for page in pages if "<!-- old -->" not in page.read_text(encoding="utf-8")]

    def test_nothing_has_changed(self):
        copy = self.site.out() / PLACE
        before = copy.stat().st_mtime_ns
        self.assertNotIn("index.html", self.written())
        self.assertEqual(copy.stat().st_mtime_ns, before)

    def test_changed_data(self):
        self.site.write({"data/hub-activity.csv": CSV * 2})
        self.assertNotIn("other.html", self.written())
        self.assertEqual(self.site.read(PLACE), CSV * 2)

    def test_changed_data_that_only_conf_names(self):
        site = Site(self, {"index.rst": "Start\n=====\n\n:kpi:`metric=hubs`\n"})
        site.build()
        site.write({"data/hub-activity.csv": CSV * 2})
        site.build()
        self.assertEqual(site.read(PLACE), CSV * 2)

    def test_data_that_go_and_come_back(self):
        (self.site.source / "data/hub-activity.csv").unlink()
        # As long as it is missed, each build says so.
        for _ in range(2):
            self.assertIn("index.rst:8: WARNING: src=“data/hub-activity.csv”", self.site.build())
        self.site.write({"data/hub-activity.csv": CSV})
        self.assertEqual(self.site.build(), "")
        self.assertIn(f'src="{PLACE}"', self.site.read("index.html"))

    def test_changed_kit(self):
        self.site.write({"kit/kpi-widgets.js": "export const version = 2;\n"})
        self.assertTrue({"index.html", "other.html"}.issubset(self.written()))
        self.assertEqual(self.site.read("_static/kpi-widgets/kpi-widgets.js"), "export const version = 2;\n")

    def test_other_data_in_conf(self):
        conf = self.site.source / "conf.py"
        self.site.write({"new.csv": CSV, "other.rst": "Other\n=====\n\n:kpi:`metric=hubs`\n"})
        self.site.build()
        self.site.write({"conf.py": conf.read_text(encoding="utf-8").replace("data/hub-activity.csv", "new.csv")})
        self.assertIn("other.html", self.written())
        self.assertIn('src="_static/kpi-widgets-data/new.csv"', self.site.read("other.html"))


if __name__ == "__main__":
    unittest.main()
