"""Draws heads that nobody has, and pictures with none: what a test of a face detector may carry along."""

from __future__ import annotations

import math
import random
from collections.abc import Callable
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PIL import Image
from PIL import ImageDraw
from PIL import ImageFilter
from PIL import ImageFont
from PIL import ImageOps

Color = tuple[int, int, int]

SKINS: tuple[Color, ...] = ((214, 164, 132), (141, 85, 54), (92, 58, 40), (236, 196, 172))
WALL: Color = (150, 165, 180)


def head(size: int, skin: Color = SKINS[0]) -> Image.Image:
    """Somebody from the shoulders up, `size` pixels square."""
    dark, light = (tuple(min(255, int(part * by)) for part in skin) for by in (0.75, 1.1))
    hair = (40, 28, 22) if sum(skin) > 250 else (12, 9, 8)
    picture = Image.new("RGB", (400, 400), WALL)
    draw = ImageDraw.Draw(picture)
    draw.ellipse((60, 330, 340, 520), fill=(60, 80, 120))
    draw.rectangle((165, 270, 235, 360), fill=dark)
    draw.ellipse((95, 30, 305, 330), fill=hair)
    draw.ellipse((115, 70, 285, 325), fill=skin)
    draw.pieslice((112, 55, 288, 190), 180, 360, fill=hair)
    for x in (160, 240):
        draw.ellipse((x - 28, 168, x + 28, 205), fill=dark)
        draw.ellipse((x - 20, 176, x + 20, 198), fill=(240, 240, 238))
        draw.ellipse((x - 10, 177, x + 10, 197), fill=(40, 26, 20))
        draw.arc((x - 30, 150, x + 30, 190), 200, 340, fill=hair, width=8)
    draw.polygon([(200, 185), (182, 250), (218, 250)], fill=light)
    draw.ellipse((178, 236, 222, 258), fill=dark)
    draw.ellipse((184, 232, 216, 252), fill=light)
    draw.ellipse((160, 272, 240, 300), fill=(170, 80, 80))
    draw.line((162, 285, 238, 285), fill=(110, 40, 45), width=3)
    return picture.filter(ImageFilter.GaussianBlur(4)).resize((size, size))


def group(people: int, *, size: int = 120, room: tuple[int, int] = (1280, 960)) -> NDArray[np.uint8]:
    """So many heads in rows."""
    picture = Image.new("RGB", room, WALL)
    wide = max(1, room[0] // (size + 10))
    for number in range(people):
        across, down = number % wide, number // wide
        picture.paste(head(size, SKINS[number % len(SKINS)]), (5 + across * (size + 10), 5 + down * (size + 10)))
    return np.asarray(picture)


def _page(chance: random.Random) -> Image.Image:
    picture = Image.new("RGB", (chance.randint(400, 1280), chance.randint(400, 960)), "white")
    draw = ImageDraw.Draw(picture)
    size = chance.randint(12, 40)
    for down in range(20, picture.height - size, size + 8):
        words = " ".join("".join(chance.choices("abcdeghiklmnoprstu", k=chance.randint(2, 9))) for _ in range(14))
        draw.text((20, down), words, fill=chance.choice(["black", "#234", "#a22"]), font=ImageFont.load_default(size))
    return picture


def _chart(chance: random.Random) -> Image.Image:
    picture = Image.new("RGB", (900, 600), "white")
    draw = ImageDraw.Draw(picture)
    for bar in range(chance.randint(4, 14)):
        color = tuple(chance.randint(20, 230) for _ in range(3))
        draw.rectangle((60 + bar * 58, chance.randint(60, 500), 100 + bar * 58, 540), fill=color)
    start = 0
    for _ in range(5):
        part = chance.randint(30, 110)
        draw.pieslice((650, 40, 870, 260), start, start + part, fill=tuple(chance.randint(20, 230) for _ in range(3)))
        start += part
    return picture


def _sky(chance: random.Random) -> Image.Image:
    picture = Image.linear_gradient("L").resize((1280, 800)).rotate(chance.choice([0, 90, 180]), expand=True)
    dark = tuple(chance.randint(0, 120) for _ in range(3))
    return ImageOps.colorize(picture, dark, tuple(chance.randint(130, 255) for _ in range(3)))


def _balls(chance: random.Random) -> Image.Image:
    picture = Image.new("RGB", (1000, 800), tuple(chance.randint(80, 220) for _ in range(3)))
    draw = ImageDraw.Draw(picture)
    for _ in range(30):
        x, y, wide = chance.randint(0, 1000), chance.randint(0, 800), chance.randint(15, 160)
        draw.ellipse((x, y, x + wide, y + wide), fill=tuple(chance.randint(0, 255) for _ in range(3)))
    return picture.filter(ImageFilter.GaussianBlur(2))


def _grain(chance: random.Random) -> Image.Image:
    noise = np.random.default_rng(chance.randint(0, 9999)).integers(0, 255, (70, 90, 3), dtype=np.uint8)
    return Image.fromarray(noise).resize((1080, 840), Image.Resampling.BICUBIC)


def _smileys(chance: random.Random) -> Image.Image:
    picture = Image.new("RGB", (800, 500), "white")
    draw = ImageDraw.Draw(picture)
    for across in range(4):
        x, y, r = 110 + across * 190, chance.randint(120, 380), chance.randint(40, 85)
        draw.ellipse((x - r, y - r, x + r, y + r), fill="#ffcc33", outline="#b80", width=3)
        for side in (-1, 1):
            draw.ellipse((x + side * r * 0.4 - 7, y - r * 0.4, x + side * r * 0.4 + 7, y - r * 0.1), fill="#432")
        draw.arc((x - r * 0.5, y - r * 0.2, x + r * 0.5, y + r * 0.6), 20, 160, fill="#432", width=5)
    return picture


def _waves(chance: random.Random) -> Image.Image:
    y, x = np.mgrid[0:720, 0:1280]
    by = chance.uniform(20, 90)
    waves = np.sin(x / by) + np.cos(y / by * chance.uniform(0.5, 2)) + np.sin(np.hypot(x - 600, y - 300) / by * math.pi)
    return Image.fromarray(((waves + 3) / 6 * 255).astype(np.uint8)).convert("RGB")


KINDS: Sequence[Callable[[random.Random], Image.Image]] = (_page, _chart, _sky, _balls, _grain, _smileys, _waves)


def nobody(number: int) -> NDArray[np.uint8]:
    """A picture without people: a page, a chart, a sky, balls, grain, smileys, waves, in turn."""
    chance = random.Random(number)  # noqa: S311 - the same pictures every time
    return np.asarray(KINDS[number % len(KINDS)](chance).convert("RGB"))
