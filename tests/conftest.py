"""How the whole suite runs: no law fails for the machine's being slow, and a check on a server is the same twice."""

import os

from hypothesis import settings

settings.register_profile("everywhere", deadline=None)
settings.register_profile("server", parent=settings.get_profile("everywhere"), derandomize=True)
settings.load_profile("server" if os.environ.get("CI") == "true" else "everywhere")
