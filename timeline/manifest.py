"""The list of files that timeline wrote into a site, with the digest of each: what it may replace or remove."""

import hashlib
import json
from collections.abc import Mapping
from pathlib import Path

NAME = ".timeline-manifest.json"


def digest(data: bytes) -> str:
    """Give the SHA-256 of some bytes in hexadecimal."""
    return hashlib.sha256(data).hexdigest()


def load(folder: Path) -> dict[str, str]:
    """Read a folder's manifest: path to digest. Empty where there is none or it cannot be trusted."""
    try:
        found = json.loads((folder / NAME).read_text(encoding="utf-8"))["files"]
    except (OSError, ValueError, KeyError, TypeError):
        return {}
    if not isinstance(found, dict):
        return {}
    return {k: v for k, v in found.items() if isinstance(k, str) and isinstance(v, str) and _inside(k)}


def save(folder: Path, files: Mapping[str, str]) -> None:
    """Write a folder's manifest, the same bytes for the same files."""
    text = json.dumps({"version": 1, "files": dict(sorted(files.items()))}, indent=0, ensure_ascii=False)
    (folder / NAME).write_text(text + "\n", encoding="utf-8")


def _inside(path: str) -> bool:
    """Refuse what leads out of the site: a manifest is a file that anybody may have edited."""
    return not path.startswith("/") and ".." not in path.split("/") and "\\" not in path and ":" not in path
