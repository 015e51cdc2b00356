"""Cut the themes' fonts out of the whole faces: `python -m tests.browser.fonts` (needs npm, fonttools and brotli).

One file a face: what Vietnamese and its neighbours in print need, and figures of one width, which Be Vietnam Pro lacks.
"""

import sys
import tempfile
from pathlib import Path

from fontTools import subset
from fontTools.feaLib.builder import addOpenTypeFeaturesFromString
from fontTools.pens.transformPen import TransformPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont

from tests.browser.tools import fetch

THEMES = Path(__file__).parents[2] / "themes"
FIGURES = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
# Package, face in it, file that it becomes.
FACES = (
    ("be-vietnam-pro", "400Regular", "default/static/fonts/be-vietnam-pro-400.woff2"),
    ("be-vietnam-pro", "700Bold", "default/static/fonts/be-vietnam-pro-700.woff2"),
    ("lora", "400Regular", "broadsheet/static/fonts/lora-400.woff2"),
    ("lora", "700Bold", "broadsheet/static/fonts/lora-700.woff2"),
    ("lora", "400Regular_Italic", "broadsheet/static/fonts/lora-400-italic.woff2"),
)
# Latin, the letters of Vietnamese made whole and their marks, punctuation, đồng, arrows, minus, about.
LETTERS = (
    *range(0x00, 0x100),
    *map(ord, "ĂăĐđĨĩŨũƠơƯưıŒœʻʼˆ˚˜"),
    *(0x300, 0x301, 0x303, 0x304, 0x308, 0x309, 0x323),
    *range(0x1EA0, 0x1EFA),
    *range(0x2000, 0x2070),
    *map(ord, "₫€™←↑→↓−≈"),
)


def with_even_figures(font: TTFont) -> None:
    """Add a second set of figures, each in the middle of the same width, and the feature `tnum` that asks for it."""
    widths = font["hmtx"].metrics
    width = max(widths[name][0] for name in FIGURES)
    glyphs = font.getGlyphSet()
    for name in FIGURES:
        pen = TTGlyphPen(glyphs)
        glyphs[name].draw(TransformPen(pen, (1, 0, 0, 1, (width - widths[name][0]) // 2, 0)))
        font["glyf"][f"{name}.tnum"] = pen.glyph()
        font["glyf"][f"{name}.tnum"].recalcBounds(font["glyf"])
        widths[f"{name}.tnum"] = (width, font["glyf"][f"{name}.tnum"].xMin)
    rules = "".join(f"sub {name} by {name}.tnum; " for name in FIGURES)
    addOpenTypeFeaturesFromString(font, f"feature tnum {{ {rules} }} tnum;", tables=["GSUB"])


def cut(source: Path, target: Path) -> None:
    """Write the part of a face that pages need."""
    options = subset.Options(flavor="woff2", hinting=False, layout_features=["kern", "mark", "mkmk", "tnum"])
    options.glyph_names = True
    font = subset.load_font(str(source), options)
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=LETTERS)
    cutter.subset(font)
    if "GSUB" not in font or "tnum" not in {r.FeatureTag for r in font["GSUB"].table.FeatureList.FeatureRecord}:
        with_even_figures(font)
    font["post"].formatType = 3.0
    subset.save_font(font, str(target), options)


def main() -> int:
    """Fetch and cut; give the exit code."""
    with tempfile.TemporaryDirectory() as work:
        for package, face, target in FACES:
            folder = fetch(f"@expo-google-fonts/{package}", Path(work)) / "@expo-google-fonts" / package / face
            cut(next(folder.glob("*.ttf")), THEMES / target)
            print(f"{target}: {(THEMES / target).stat().st_size / 1000:.1f} kB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
