"""What people ask the bot to remind their conversations of: when, how often, and what comes next."""
