"""Looks into files that were posted, in a process of its own: pictures, the words in them, documents.

It counts faces and knows nobody: no measure of a face is computed, kept or compared. What it takes beyond the standard
library is installed by the extras `photo`, `photo-ocr` and `documents`, and imported only where it is used.
"""
