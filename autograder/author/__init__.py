"""What an author of assignments needs: the public editions, made from one source."""
