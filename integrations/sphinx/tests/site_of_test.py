"""Sites of a few lines, built by the command that authors use."""

import os
import subprocess
import sys
import tempfile
import unittest
from importlib.util import find_spec
from pathlib import Path

PACKAGE = Path(__file__).parents[1]
CSV = "date,hub,users,cluster,timescale\n2026-11-20,a,7,x,monthly\n"

#: What all sites have, unless a test says otherwise. The script need not run here: the tests of pages run the real one.
FILES = {
    "conf.py": 'extensions = ["sphinx_kpi_widgets"]\nhtml_theme = "alabaster"\n',
    "kit/kpi-widgets.js": "export {};\n",
    "kit/chunks/part.js": "export {};\n",
    "data/hub-activity.csv": CSV,
}
KIT = 'kpi_widgets_kit = "kit"\n'
DATA = 'kpi_widgets_data = {"activity": "data/hub-activity.csv"}\n'

needs_myst = unittest.skipUnless(find_spec("myst_parser"), "MyST-Parser is not installed")


class Site:
    """A folder with documents, and what was built of it."""

    def __init__(self, test, files, conf=KIT + DATA):
        folder = tempfile.TemporaryDirectory()
        test.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)
        self.source = self.folder / "source"
        markdown = any(name.endswith(".md") for name in files)
        more = 'extensions.append("myst_parser")\n' if markdown else ""
        self.write({**FILES, "conf.py": FILES["conf.py"] + more + conf, **files})

    def write(self, files):
        for name, text in files.items():
            path = self.source / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")

    def build(self, builder="html", *options):
        """Builds what has changed. Returns what Sphinx says on standard error: its warnings."""
        command = [sys.executable, "-m", "sphinx", "-b", builder, "-d", str(self.folder / "doctrees"), *options]
        environment = {**os.environ, "PYTHONPATH": str(PACKAGE), "PYTHONWARNINGS": "ignore", "LC_ALL": "C.UTF-8"}
        run = subprocess.run(
            [*command, str(self.source), str(self.out(builder))],
            env=environment,
            capture_output=True,
            encoding="utf-8",
        )
        if run.returncode:
            raise AssertionError(run.stdout + run.stderr)
        self.said = run.stdout
        return run.stderr.replace(f"{self.source}{os.sep}", "")

    def out(self, builder="html"):
        return self.folder / builder

    def read(self, name, builder="html"):
        return (self.out(builder) / name).read_text(encoding="utf-8")
