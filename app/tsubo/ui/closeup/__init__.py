"""The close-up: one part of the body drawn large, with its marks, names and measures."""
