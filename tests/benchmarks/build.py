"""How long a build takes: from nothing, again with nothing changed, and with one article changed; seconds of wall time.

python tests/benchmarks/build.py [ARTICLES]
"""

import random
import subprocess
import sys
import tempfile
import time
from datetime import date, timedelta
from pathlib import Path

PLACES = ("Hà Nội", "Đồng Tháp", "Cần Thơ", "Lào Cai", "Khánh Hòa", "Quảng Ninh", "Cà Mau", "Đắk Lắk")
WORKS = ("cầu Vàm Sậy", "hồ chứa Suối Trầu", "trường Tân Lộc", "chợ Cồn Lá", "đê Bãi Ngang", "trạm bơm Gò Dầu")
DOINGS = ("khởi công xây dựng", "nghiệm thu", "kiểm tra tiến độ", "tổ chức lễ bàn giao", "lấy ý kiến người dân về")
PARTS = ("Sáng", "Chiều", "Tối", "Ngày")
FILLER = (
    "Đại diện đơn vị thi công cho biết khối lượng đạt {n}/20 hạng mục, kinh phí {m} tỷ đồng trong kế hoạch 2021-2025.",
    "Theo Quyết định số {n}/QĐ-UBND, nhà thầu phải hoàn trả mặt bằng trong {m} ngày.",
    "Người dân quanh vùng mong công trình sớm đi vào sử dụng để việc đi lại bớt vất vả trong mùa nước nổi.",
    "Trước đó, ngày {d}/{mo}, đoàn công tác đã khảo sát thực địa và làm việc với chính quyền địa phương.",
    "Dự kiến đợt kiểm tra tiếp theo diễn ra vào tuần tới, với sự tham gia của {n} sở, ngành.",
)


def article(chance: random.Random, number: int) -> str:
    """One pasted article of some 400 words, about a happening of the day before its publication."""
    day = date(2019, 1, 1) + timedelta(days=chance.randrange(2000))
    told = day - timedelta(days=1)
    work, place = chance.choice(WORKS), chance.choice(PLACES)
    doing = chance.choice(DOINGS)
    lead = f"{chance.choice(PARTS)} {told.day}/{told.month}, tại {place}, ban quản lý {doing} {work} số {number}."
    body = [
        chance.choice(FILLER).format(n=chance.randrange(1, 20), m=chance.randrange(20, 400), d=told.day, mo=told.month)
        for _ in range(16)
    ]
    paragraphs = [lead, *(" ".join(body[i : i + 4]) for i in range(0, 16, 4))]
    head = f"{work.capitalize()} số {number} và câu chuyện tiến độ ở {place}"
    return "\n\n".join([head, f"{day:%d/%m/%Y} 08:30 GMT+7", *paragraphs]) + "\n"


def build(project: Path) -> float:
    start = time.perf_counter()
    subprocess.run(
        [sys.executable, "-m", "timeline", "build", "--project", str(project)], check=True, capture_output=True
    )
    return time.perf_counter() - start


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 1000
    chance = random.Random(20240129)
    with tempfile.TemporaryDirectory() as folder:
        project = Path(folder)
        (project / "articles").mkdir()
        for number in range(count):
            (project / f"articles/{number:06}.txt").write_text(article(chance, number), encoding="utf-8")
        print(f"{count} articles")
        print(f"from nothing        {build(project):7.2f} s")
        print(f"nothing changed     {build(project):7.2f} s")
        (project / "articles/000000.txt").write_text(article(chance, 0), encoding="utf-8")
        print(f"one article changed {build(project):7.2f} s")
        pages = sum(1 for path in (project / "site").rglob("*") if path.is_file())
        print(f"{pages} files in the site")


if __name__ == "__main__":
    main()
