"""What python3-jieba gives for texts, one a line, each piece ended by U+001F; and the texts to ask it about. See agree."""
import gzip
import json
import logging
import random
import sys

import jieba
import jieba.posseg

MODES = {
    "cut": jieba.cut,
    "search": jieba.cut_for_search,
    "all": lambda text: jieba.cut(text, cut_all=True),
    "tag": lambda text: (f"{pair.word}\0{pair.flag}" for pair in jieba.posseg.cut(text)),
    "cut-plain": lambda text: jieba.cut(text, HMM=False),
    "search-plain": lambda text: jieba.cut_for_search(text, HMM=False),
    "tag-plain": lambda text: (f"{pair.word}\0{pair.flag}" for pair in jieba.posseg.cut(text, HMM=False)),
}
COMMON = "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经"
RARE = "漲澠剝蔣傷夥後於著跛徵沈龘鿕"
MARKS = list("+#&._%-aZ09 \t\r\n\u3000\xa0\x1c，。“”《》！") + [
    "\r\n", "\U0001F600", "\U00020000", "5G", "3.5%", "C++", "AT&T", "iPhone", "1.2.3", "T恤", "B超", "c#", "A股", "B2B", "..", "10+1", "20th.cpcnews.cn"]


def texts(corpus, every, out):
    with gzip.open(corpus, "rt", encoding="utf-8") as lines, open(out, "w", encoding="utf-8") as file:
        file.writelines(line for number, line in enumerate(lines) if number % int(every) == 0)


def hard(count, out):
    """Lines in which common, rare, any Chinese characters and marks are mixed at random, always the same ones."""
    rng = random.Random(5)
    han = [chr(code) for code in range(0x4E00, 0x9FD6)]
    with open(out, "w", encoding="utf-8") as file:
        for number in range(int(count)):
            kinds = [MARKS] if number % 3 == 0 else [COMMON, COMMON, RARE, MARKS, han]
            text = "".join(rng.choice(rng.choice(kinds)) for _ in range(rng.randint(0, 30)))
            file.write(json.dumps({"title": "", "text": text}) + "\n")


def pieces(mode, source, out):
    jieba.setLogLevel(logging.ERROR)
    with open(source, encoding="utf-8") as lines, open(out, "w", encoding="utf-8", newline="\n") as file:
        for item in map(json.loads, lines):
            text = f"{item.get('title') or ''}\n{item.get('text') or ''}"
            for piece in MODES[mode](text):
                file.write(piece.replace("\n", "\\n").replace("\r", "\\r").replace("\0", "/") + "\x1f")
            file.write("\n")


mode, *rest = sys.argv[1:]
{"texts": texts, "hard": hard}.get(mode, lambda *given: pieces(mode, *given))(*rest)
