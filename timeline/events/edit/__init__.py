"""What an editor says in `edits.toml` to corrected events, and what needs an editor's eye."""
