"""Reads what a host sends up to a number of bytes, and no further."""

from __future__ import annotations

from aiohttp import ClientResponse

from policy.model import FileError

_CHUNK = 65_536


async def capped(answer: ClientResponse, most: int) -> bytes:
    """The body of an answer. Raises `FileError(TOO_LARGE)` where it is told, or turns out, to have more bytes."""
    data = bytearray()
    told = answer.content_length or 0
    while told <= most and (chunk := await answer.content.read(_CHUNK)):
        data += chunk
        told = max(told, len(data))
    if told > most:
        answer.close()
        raise FileError(f"the file has more than {most} bytes", code=FileError.TOO_LARGE)
    return bytes(data)
