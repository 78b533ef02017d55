"""Gives each reader broken files, and says where something else came out than a result or an error of ours."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from benchmarks.fuzz.mutate import mutated
from benchmarks.fuzz.readers import Reader
from policy.model import ChaperoneError


@dataclass(frozen=True, slots=True, kw_only=True)
class Broken:
    """A file that brought a reader down; `number` makes it again."""

    reader: str
    number: int
    error: str


def tried(reader: Reader, folder: Path, *, examples: int, seed: str = "fuzz") -> Iterator[Broken]:
    """Try a reader on the good file, on nothing, on noise, and on `examples` files made from the good one."""
    path = folder / reader.file
    for number in range(examples):
        path.write_bytes(_example(reader, number, seed))
        try:
            reader.read(path)
        except ChaperoneError:
            continue
        except Exception as error:  # noqa: BLE001 - any other is what is looked for
            yield Broken(reader=reader.name, number=number, error=f"{type(error).__name__}: {error}"[:200])


def _example(reader: Reader, number: int, seed: str) -> bytes:
    chance = random.Random(f"{seed} {reader.name} {number}")
    match number:
        case 0:
            return reader.good
        case 1:
            return b""
        case 2 | 3:
            return chance.randbytes(chance.randrange(1, 400))
        case _:
            return mutated(reader.good, chance)
