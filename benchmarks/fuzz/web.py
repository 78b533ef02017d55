"""`make fuzz-web`: Schemathesis asks every page of the console, as a head of the school and as nobody."""

from __future__ import annotations

import argparse
import asyncio
import json
import sys
import tempfile
from pathlib import Path

from bot.desk.routes import PAGES
from tests.bot.desk.conftest import served
from tests.security.webfuzz import schema


async def asked(tool: str, person: str, examples: int, seed: int) -> int:
    """Serve a console in memory and let the tool ask it; its exit code."""
    pages = tuple(one for one in PAGES if one.name != "sign_out")
    with tempfile.TemporaryDirectory() as folder:
        described = Path(folder) / "console.json"
        described.write_text(json.dumps(schema(pages)), "utf-8")
        async with served() as console:
            line = [tool, "run", str(described), "--url", console.url, "--checks", "not_a_server_error"]
            line += ["--phases", "fuzzing", "--max-examples", str(examples), "--seed", str(seed), "--no-color"]
            line += ["-H", f"Origin: {console.url}", "-H", "Sec-Fetch-Site: same-origin"]
            if person:
                line += ["-H", f"Cookie: chaperone={await console.entrance.sessions.start(person, lang='en')}"]
            process = await asyncio.create_subprocess_exec(*line)
            return await process.wait()


def main() -> int:
    """Ask as each; the worst exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("tool", help="where schemathesis is installed")
    parser.add_argument("--examples", type=int, default=50, help="requests for each page")
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    return max(asyncio.run(asked(given.tool, one, given.examples, given.seed)) for one in ("pat", ""))


if __name__ == "__main__":
    sys.exit(main())
