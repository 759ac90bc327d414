"""The other graders: each is given the same checks and the same submissions, and told how to run fastest."""
