"""A module for each form that articles come in: a file's bytes or text to drafts."""
