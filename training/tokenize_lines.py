"""Prints the piece ids of each line of standard input, for comparison with the JavaScript encoder.

The file is not called `tokenize.py`: Python would take it for its own module of that name.
"""

import sys
from pathlib import Path

from tokenizer import Tokenizer


def main() -> None:
    tokenizer = Tokenizer.load(Path(sys.argv[1]) / "tokenizer.json")
    sys.stdin.reconfigure(encoding="utf-8", newline="\n")
    for line in sys.stdin:
        print(*tokenizer.encode(line.rstrip("\n")))


if __name__ == "__main__":
    main()
