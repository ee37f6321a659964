"""What things are: body, points, plan and timeline; no clock, no file, no Qt."""
