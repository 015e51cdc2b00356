"""A line of an article to the address that it gives of that article: "Nguồn: https://bao.example/bai.html"."""

from timeline.read.pattern import Pattern

ADDRESS = Pattern(r"(?P<label>[^:/]{2,24}:?\s+)?[\[(<]?(?P<url>https?://[^\s/<>()\[\]]+/[^\s<>()\[\]]+)[\])>]?\.?$")
# A line that says what the address is; "Link: ..." may also be that of a form to fill in.
LABEL = Pattern(
    r"(?:nguồn(?: tin| bài| bài viết| gốc)?|source|url|(?:đường )?link (?:bài|gốc|nguồn)(?: viết| gốc| báo)?"
    r"|đường dẫn(?: bài| gốc)?(?: viết| gốc)?|(?:xem |đọc )?bài gốc(?: tại)?|bài viết gốc"
    r"|địa chỉ bài(?: viết)?)\s*:?\s*$"
)


def address_in(line: str, *, alone: bool) -> str | None:
    """The article's address in a line that holds nothing else.

    Without a label it is the article's only where it stands `alone`: above the text, or as the last line of all.
    """
    found = ADDRESS.match(line) if "://" in line else None
    if not found:
        return None
    label = found["label"]
    named = LABEL.match(label) if label else alone
    return found["url"] if named or (alone and label and label.lower().startswith(("link", "đường link"))) else None
