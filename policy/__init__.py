"""What a school's written policy means: the vocabulary, the rules, the detectors, the packs. Pure: no clock, no I/O."""
