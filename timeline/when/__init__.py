"""A `When` in a newspaper's words, Vietnamese or English; it imports light, since the terminal needs it at once."""
