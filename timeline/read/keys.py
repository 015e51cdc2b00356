"""The names that people give to an article's fields, in Vietnamese and English, to our own."""

import unicodedata
from collections.abc import Mapping

FIELDS = """
title: title headline tieude tuade tua tenbai tenbaiviet tenbaibao tieudebai tieudebaiviet
  tieudetin tit subject name ten posttitle articletitle newstitle
published: published date publishedat publisheddate datepublished publishdate pubdate publicationdate
  publishtime publishedtime ngaydang ngay ngayxuatban ngaydangtin ngaydangbai thoigiandang thoigian ngayphathanh
  dangngay ngaygiodang giodang postdate posteddate postedat datetime createdat created ngaytao time timestamp
  dateadded dcdate ngaythang ngayviet dcdateissued ngaydangbaiviet thoigiandangtin thoigiandangbai dangluc
  publishon publishedon dateposted articledate newsdate ngaygio
modified: updated modified updatedat datemodified modifiedat lastmod lastmodified ngaycapnhat capnhat
author: author authors tacgia byline nguoiviet nhabao authorname tentacgia creator writer phongvien butdanh dccreator
source: source nguon nguontin bao toasoan publisher site sitename website outlet newspaper media tenbao nguonbao
  tobao baochi coquanbaochi tentoasoan sourcename publication kenh domain
url: url link href canonical canonicalurl diachi lienket duongdan permalink address sourceurl articleurl
  originalurl externalurl linkbai linkbaiviet linkgoc linknguon linkbaibao duonglink diachibai diachibaiviet weblink uri
tags: tags tag keywords keyword tukhoa the nhan chude categories category chuyenmuc section topics topic
image: image anh hinhanh thumbnail imageurl anhdaidien cover banner
image_caption: imagecaption chuthichanh caption chuthich
lead: lead sapo description summary tomtat mota excerpt abstract teaser dek motangan trichyeu
text: text body content noidung baiviet maintext articlebody fulltext contenttext noidungbaiviet article
  bodytext thanbai contents contenthtml html bodyhtml rawtext cleantext plaintext noidungbai noidungtin noidungchinh
  noidungchitiet toanvan articletext articlecontent newscontent fullcontent
fetched: fetched fetchedat retrieved layngay ngaylay crawled crawledat accessed
"""
NAMES = {
    name: field
    for field, names in (row.split(":") for row in FIELDS.replace("\n  ", " ").strip().splitlines())
    for name in names.split()
}


def field_of(key: str) -> str | None:
    """Name our field for a key such as "Tiêu đề", "ngày_đăng" or "publishedAt"; None for one we do not know."""
    return NAMES.get(fold(key))


def fold(key: str) -> str:
    """Fold a key to its bare letters and digits: no case, marks, spaces or punctuation."""
    plain = unicodedata.normalize("NFD", key.lower().replace("đ", "d"))
    return "".join(char for char in plain if char.isalnum())


def fields(record: Mapping[str, object]) -> dict[str, object]:
    """Take a record's values under our own names; of several keys for one field the first with a value counts."""
    known: dict[str, object] = {}
    for key, value in record.items():
        name = field_of(str(key))
        if name and value not in (None, "", [], {}) and name not in known:
            known[name] = value
    return known
