"""The outside world. Each adapter satisfies a port of `bot.ports` by its shape and knows only `policy.model`."""
