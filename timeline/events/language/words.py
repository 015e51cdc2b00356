"""The words by which Vietnamese newspapers tell a happening, a quotation, a goal or a count, as tables."""

import re
from collections.abc import Iterable
from typing import Any

# What happens: a date that one of these stands beside dates a happening, even where it is only a year.
HAPPENS = """
khởi công, động thổ, khánh thành, khai trương, khai mạc, bế mạc, khai giảng, khai hội, thông xe, thông tuyến, hợp
long, hoàn thành, hoàn thiện, đưa vào sử dụng, đưa vào sản xuất, đưa vào vận hành, đưa vào hoạt động, đưa vào khai
thác, đi vào hoạt động, đi vào vận hành, vận hành, ra mắt, ra đời, thành lập, giải thể, sáp nhập, hợp nhất, chia tách,
đổi tên, chuyển đến, dời, tách ra, tái lập, diễn ra, tổ chức, bắt đầu, kết thúc, phát động, công bố, ban hành, ký, ký
kết, phê duyệt, thông qua, phê chuẩn, trao, trao tặng, trao giải, bàn giao, tiếp nhận, đón nhận, nhận bằng, vinh danh,
khen thưởng cho, tuyên dương, công nhận, bổ nhiệm, điều động, bầu, đắc cử, nhậm chức, từ chức, miễn nhiệm, nghỉ hưu,
kế nhiệm, làm việc với, đến thăm, thăm, kiểm tra, khảo sát, tiếp, hội kiến, hội đàm, gặp gỡ, tiếp xúc cử tri, dâng
hương, viếng, dự, xảy ra, bùng phát, xuất hiện, đổ bộ, sạt lở, sập, đổ sập, bốc cháy, cháy, nổ, lật, chìm, va chạm,
tông, đâm, rơi, vỡ, bắt giữ, bắt, bắt tạm giam, khởi tố, truy tố, xét xử, tuyên án, tuyên phạt, tạm giữ, phạt, kết án,
thi hành, ra tù, tự thú, qua đời, mất, từ trần, hy sinh, thiệt mạng, tử vong, nhập viện, xuất viện, mổ, phẫu thuật,
ghép, sinh con, nhập ngũ, tấn công, nổ súng, giải phóng, đánh, rút, đầu hàng, bị bắt, đánh chiếm, ném bom, phá hủy,
phát hiện, tìm thấy, giải cứu, khai quật, trưng bày, triển lãm, chiếu, phát hành, xuất bản, công chiếu, thắng, thua,
vô địch, đoạt, giành, giành được, hòa, đánh bại, vào chung kết, lên ngôi, phá kỷ lục, đăng quang, tăng giá, giảm giá,
giảm, tăng, điều chỉnh, hạ, nâng, đóng cửa, mở cửa, tạm dừng, dừng, hủy, hoãn, lùi, gia hạn, xuất khẩu, nhập khẩu,
nhập cảnh, cất cánh, hạ cánh, khởi hành, cập cảng, cập bến, về nước, lên đường, di lý, xây dựng, được xây, dựng, trùng
tu, đầu tư xây, sửa chữa, nâng cấp, mở rộng, chuyển đổi thành, được xếp hạng, đề xuất, trình, họp, giao ban, sơ kết,
tổng kết, thảo luận, cho ý kiến, biểu quyết, chất vấn, tập huấn, diễn tập, ra quân, tốt nghiệp, nhận, đạt giải, đạt
danh hiệu, lập, mở, đón, xử phạt, thu hồi, yêu cầu, tựu trường, nghỉ học, bấm máy, đóng máy, ra rạp, khởi chiếu, chốt,
phóng, hạ thủy, xả, đạt đỉnh, đạt mức, lập kỷ lục, về nhất, về nhì, chia tay, chấm dứt, áp dụng, có hiệu lực, bãi
khóa, đình công, y án, xô xát, truy điệu, an táng, hỏa táng, động quan, đưa tang, đình chỉ, cấm, phong tỏa, sơ tán,
cúp điện, cắt điện, nộp, tuyển, thử nghiệm, lăn bánh, dẫn đầu, chạy thử, ngừng, lưu thông trở lại, thông đường, giảm
án, ân xá, đặc xá, trúng, xây mới, đổ bê tông, lắp đặt, chỉ đạo, kỷ niệm, đốt, cướp, trộm, giết, sát hại, chém, lừa
đảo, buôn lậu, bỏ trốn, truy bắt, truy nã, vây bắt, đầu thú, tiêu hủy, cách ly, tiêm, xét nghiệm, trồng, thả, nghiệm
thu, đưa tiễn, rước, thi, đua, ghi nhận ca, xong, hoàn tất, về đích, mở bán, đón khách, sụp, sụp đổ, cuốn trôi, mất
tích, triệu tập, khám xét, khám nghiệm, niêm phong, tịch thu, cưỡng chế, giải tỏa, di dời, đấu giá, niêm yết, từ
nhiệm, luân chuyển, kỷ luật, khai trừ, cách chức, lấy mẫu, trục vớt, hoạt động trở lại, lâm nạn, mắc cạn, đâm thủng,
tuyên bố, ban bố, phủ quyết, khởi tranh, tích nước, đóng cống, chặn dòng, cấp phép, cấp giấy phép, sẽ hoạt động, hàn
khẩu, thử tải, vào viện, thông quan, trả hồ sơ, xin lỗi, nói lời sau cùng, ra khơi, xuất bến, rời cảng, gặp nhau, gặp
lại, chạm trán, bị trả về, khôi phục, gia cố, được cấp, được đưa đến, vượt biên, được trả lại, ra trại, chào đời, bị
tóm, đáp xuống, cổ phần hóa, nạo vét, vượt ngục, trúng bom, rơi trúng, giết chết,
đá trận, đá chung kết, đá bán kết, đá tứ kết, đá giao hữu, đối đầu với, tái đấu, bác kháng cáo, bác kháng nghị, bác đơn
"""

# What happens once, and to which a bare year is date enough
# ("được thành lập năm 1958", "Năm 2019, cầu được khởi công").
HAPPENS_ONCE = """
khởi công, động thổ, khánh thành, khai trương, thông xe, hợp long, hoàn thành, đưa vào sử dụng, đưa vào sản xuất, đưa
vào vận hành, đưa vào hoạt động, đưa vào khai thác, đi vào hoạt động, đi vào vận hành, thành lập, ra đời, giải thể,
sáp nhập, hợp nhất, chia tách, tách ra, tái lập, đổi tên, chuyển về, dời về, diễn ra, xảy ra, bắt đầu, kết thúc, ban
hành, ký, ký kết, phê duyệt, phê chuẩn, được công nhận, được xếp hạng, được vinh danh, được bổ nhiệm, đắc cử, nhậm
chức, từ chức, nghỉ hưu, qua đời, mất, từ trần, hy sinh, tử trận, nhập ngũ, tốt nghiệp, xuất ngũ, bị bắt, bị khởi tố,
bị phạt, bị kết án, bị tuyên án, bị phá hủy, bị ném bom, bị cháy, bị sập, bị dừng, được xây, được xây dựng, được dựng,
được trùng tu, được phát hiện, được khai quật, được tìm thấy, phát hiện, khai quật, trùng tu, vô địch, đoạt, giành,
giải phóng, gia nhập, kết hôn, xuất bản, phát hành, công chiếu, ra mắt, phá kỷ lục, lên ngôi, bùng phát, đổ bộ, sạt
lở, sập, vỡ, khởi tố, xây, xây dựng, lập, mở, rời, tạm dừng, đóng cửa, mở cửa, phóng, hạ thủy, bấm máy, đóng máy, ra
rạp, khởi chiếu, được khôi phục, được cấp, bị trả về, bị bỏ, gia cố, được gia cố, dời, di dời, trúng bom, rơi trúng,
giết chết, bị đốt, đốt, cổ phần hóa, niêm yết, vượt ngục, nạo vét, được nạo vét
"""

# Where a thing comes from, or what it has been called since: background, where the news is of another year.
ORIGINS = """
thành lập, được thành lập, ra đời, được cấp giấy, được cấp phép, được cấp chứng nhận, được công nhận, được xếp hạng,
được phong tặng, được ghi danh, được unesco ghi danh, đăng ký kinh doanh, được đặt tên, được đổi tên, được vinh danh
"""

# What a thing has been since some year: background too, where only the year is told.
ORIGIN_YEARS = """
đưa vào khai thác, đưa vào sử dụng, đi vào hoạt động, đi vào vận hành, được xây, được xây dựng, xây dựng, được dựng,
được nâng cấp, hoàn thành, tốt nghiệp, đỗ, thi đỗ, đi bộ đội, nhập ngũ, vào đảng, kết nạp, đắp
"""

# What happens once to whom or what it happens to: told of two near days, a paper has misdated it.
SINGULAR = """
khởi công, động thổ, khánh thành, thông xe, hợp long, hạ thủy, qua đời, từ trần, hy sinh, tử vong, sạt lở, sập, cháy,
bốc cháy, nổ, chìm, lật, rơi, va chạm, tông, đâm, đổ bộ, thành lập, ra mắt, khai trương, khai mạc, bế mạc, bị bắt, bắt
giữ, bắt tạm giam, khởi tố, tuyên án, tuyên phạt, vô địch, đăng quang, nhậm chức, từ chức, bổ nhiệm, ký kết, sáp nhập,
vỡ, sụp, sụp đổ, bị trộm, lao xuống vực, ra đầu thú, đầu thú, hàn khẩu
"""

# What befalls one person, by name: two men tried in one court on one day are two trials.
PERSONAL = """
bắt giữ, khởi tố, truy tố, tuyên phạt, qua đời, từ trần, bổ nhiệm, nhậm chức, từ chức, đầu thú, đăng quang
"""

# What befalls: nobody plans it, and it draws others after it.
MISHAPS = """
cháy, bốc cháy, phát hỏa, nổ, vỡ, sạt lở, sập, đổ sập, sụt lún, sụp, sụp đổ, chìm, lật, rơi, va chạm, tông, đâm,
tai nạn, lâm nạn, mắc cạn, tử vong, thiệt mạng, bị thương, nhập viện, vào viện, ngộ độc, đuối nước, mất tích, tràn,
ngập, cuốn trôi, vùi lấp, đổ bộ, bùng phát, trộm, cướp, giết, sát hại, đâm chém, tốc mái
"""

# What is done about it afterwards, by others: a visit, an order, an inquiry, a trial. It is a happening of its own.
REACTIONS = """
thăm, đến thăm, về thăm, thăm hỏi, viếng, chia buồn, động viên, thắp hương, tặng quà, hỗ trợ, trao, trao tặng, tặng,
trao hỗ trợ, bàn giao, kiểm tra, khảo sát, thị sát, chỉ đạo, yêu cầu, đề nghị, họp, họp khẩn, làm việc, làm việc với,
chủ trì, khắc phục, sơ tán, di dời, điều tra, khám nghiệm, khởi tố, truy tố, bắt, bắt giữ, bắt tạm giam, tạm giữ,
triệu tập, xử phạt, phạt, đình chỉ, xét xử, tuyên phạt, tuyên án, bồi thường, công bố, kết luận, rà soát, tập huấn,
diễn tập, gia cố, sửa chữa, hàn khẩu, đóng cửa, phong tỏa, lấy mẫu, tuyên dương, khen thưởng, vận động, quyên góp
"""

# What goes on from the day on which it is done.
BEGINNINGS = """
đình chỉ, bị đình chỉ, tạm đình chỉ, tạm dừng, dừng, ngừng, tạm ngừng, bị cấm, cấm, áp dụng, có hiệu lực, bổ nhiệm,
được bổ nhiệm, miễn nhiệm, bị bắt, bị tạm giam, bị tạm giữ, bị khởi tố, tước, bị tước, đóng cửa, mở cửa, nghỉ hưu, thu
phí, được xây, được xây dựng, khởi công, được khởi công, mất tích, được nghỉ, nghỉ học, phong tỏa, cách ly, bị bỏ
"""

# What somebody's life is told by.
LIVES = """
kết nạp đảng, vào đảng, nhập ngũ, xuất ngũ, tốt nghiệp, kết hôn, lấy chồng, lấy vợ, lập gia đình, tham gia cách mạng,
nghỉ hưu, về hưu, công tác, tập kết, giữ chức, được phong, vào ngành, định cư, dẫn dắt, thi đấu, gia nhập
"""

# What no telling of it leaves unsaid.
CEREMONIES = """
khởi công, động thổ, khánh thành, thông xe, hợp long, hạ thủy, khai trương, khai mạc, bế mạc
"""

# Verbs by which somebody is quoted.
SPEAKS = """
cho biết, cho hay, nói, chia sẻ, khẳng định, nhấn mạnh, nhận định, phát biểu, trả lời, trao đổi, kể, thông tin, bày
tỏ, xác nhận, tiết lộ, cho rằng, đánh giá, lưu ý, bình luận, giải thích, cảnh báo, dẫn lời, tâm sự, nêu, thừa nhận,
viết
"""

# Goals and themes: a year beside them says what is wanted, not what happened.
GOALS = """
phấn đấu, mục tiêu, tầm nhìn, chỉ tiêu, chủ đề, dự kiến đạt, kế hoạch công tác, chương trình công tác, nhiệm vụ công
tác, định hướng, quy hoạch, công tác năm, kế hoạch năm, dự toán, chiến lược, lộ trình, hướng tới, tiến tới
"""

# Counts up to a day, comparisons: a date beside them places a figure.
COUNTS = """
tính đến, tính từ, tính tới, tính riêng, so với, cùng kỳ, lũy kế, bình quân, trung bình, thống kê, kết quả, tỷ lệ, tỉ
lệ, số liệu, theo dữ liệu, tương đương, mức, sản lượng, doanh thu, kim ngạch, tăng trưởng, thu nhập
"""

# Nouns that name a happening; with a date behind them they point at it ("tại hội nghị ngày 3-1").
HAPPENINGS = """
hội nghị, hội thảo, tọa đàm, đại hội, buổi lễ, lễ, phiên họp, cuộc họp, buổi làm việc, buổi gặp, buổi tiếp, phiên tòa,
trận đấu, trận, vụ, vụ việc, sự việc, vụ tai nạn, vụ cháy, tai nạn, chương trình, cuộc thi, hội thi, chung kết, bão,
triển lãm, lễ hội, hội chợ, diễn đàn, kỳ họp, kỳ thi, chuyến thăm, cuộc gặp, hội đàm, họp báo, cuộc diễn tập, đợt
"""

# What a term or a plan belongs to: its title begins there.
PLANS = """
đại hội, nghị quyết, chương trình, kế hoạch, đề án, dự án, chiến lược, quy hoạch, ban chấp hành, ban thường vụ, hội
đồng, hđnd, đảng bộ, chỉ thị, cuộc vận động, lộ trình, năm học, dự toán, chính sách, hợp đồng
"""

# Happenings that are named with a noun, and take place.
OCCASIONS = """
cuộc bầu cử, cuộc thi, cuộc họp, hội nghị, hội thảo, lễ, buổi lễ, lễ hội, đại hội, kỳ họp, kỳ thi, giải, phiên tòa,
trận, triển lãm, chương trình, hội thi, hội chợ, ngày hội, tuần lễ, liên hoan, diễn đàn, hội trại
"""

# What a story has one of on a day.
SESSIONS = """
phiên chất vấn, phiên bế mạc, phiên khai mạc, lễ truy điệu, lễ viếng, lễ động quan, lễ an táng, trận tranh hạng ba, trận
chung kết, lễ trao giải, lễ khai mạc, lễ bế mạc, vòng sơ khảo, cuộc bầu cử
"""

# What cannot be one happening, though one story tells of both.
OPPOSITES = (("khai mạc", "bế mạc"), ("khởi công", "khánh thành"), ("khởi công", "thông xe"), ("khởi công", "hợp long"))

# Documents that are cited with their date.
DOCUMENTS = """
nghị quyết, nghị định, quyết định, thông tư, chỉ thị, luật, bộ luật, pháp lệnh, công văn, văn bản, thông báo, kết
luận, kế hoạch, tờ trình, hướng dẫn, quy định, hiệp định, bản án, báo cáo, hợp đồng, giấy phép, công điện, sắc lệnh,
chương trình, đề án, quy chế, cáo trạng, kết luận điều tra, biên bản
"""

# What a sentence may open with that adds nothing to a title.
OPENINGS = """
theo đó, trước đó, sau đó, được biết, bên cạnh đó, cụ thể, đặc biệt, ngoài ra, tuy nhiên, đồng thời, trong khi đó,
cùng thời điểm, cùng với đó, nhân dịp này, dịp này, tại đây, đáng chú ý, mới đây, vừa qua, hiện nay, trong đó, mặt
khác, như vậy, do đó, vì vậy, đến nay, trước mắt, ngay sau đó, cũng tại đây, trong khuôn khổ chương trình, riêng, cuối
cùng, cũng trong, cũng vào, ngay trong, dự kiến, và, còn, rồi, nhưng, đầu tiên, tiếp đó, tiếp theo, kế đó, tiếp tục,
hiện, hiện tại, tương tự, chưa hết, ngoài việc, về phía mình, kết quả là, thật vậy, thế nhưng, song, dù vậy, cũng theo
đó
"""


# What nearly every report has: offices, ceremony, running words. Sharing them says little.
GENERIC = """
ubnd, hđnd, tỉnh, huyện, xã, phường, thành, phố, quận, thị, trấn, ủy, ban, nhân, dân, hội, đồng, sở, bộ, chủ, tịch,
phó, bí, thư, giám, đốc, trưởng, lãnh, đạo, đại, biểu, diện, cán, tổ, chức, buổi, lễ, chương, trình, công, tác, hoạt,
động, tham, dự, phát, thực, hiện, triển, khai, cơ, quan, đơn, vị, địa, phương, khu, vực, bàn, nghìn, triệu, tỷ, trăm,
nhiều, số, lần, mét, km, ha, tiếp, tục, phục, vụ, lực, lượng, chức, năng, thông, tin, tăng, giảm, toàn, cả, nước,
quốc, gia, việt, nam, đoàn, trung, ương, sự, cuộc, nghị, họp, trao, đổi, xây, dựng, công, trình, dự, án, đầu, tư,
hoàn, thành, khởi, khánh, hai, ba, hơn, gần, tổng, vốn, năm, chiếc, người
"""


def table(words: str) -> tuple[str, ...]:
    """The entries of a table, longest first so that the longest is found."""
    return tuple(sorted((" ".join(word.split()) for word in words.split(",")), key=lambda word: (-len(word), word)))


def finder(words: str) -> re.Pattern[str]:
    """A pattern that finds an entry of a table as whole words, in any case, the longest first."""
    return re.compile(rf"(?<!\w){alternation(table(words))}(?!\w)", re.IGNORECASE)


def alternation(words: Iterable[str]) -> str:
    """A pattern of one of the words, the longest first.

    It branches letter by letter: a plain list of hundreds of words is tried one by one at every
    place of a text, which made up most of the time that a large project took.
    """
    tree: dict[str, Any] = {}
    for word in words:
        node = tree
        for letter in word:
            node = node.setdefault(letter, {})
        node[""] = {}
    return _branches(tree)


def _branches(node: dict[str, Any]) -> str:
    """The pattern of what may follow in a tree of letters; "" in it marks the end of a word."""
    parts = [re.escape(letter) + _branches(rest) for letter, rest in sorted(node.items()) if letter]
    if not parts:
        return ""
    inner = parts[0] if len(parts) == 1 and "" not in node else f"(?:{'|'.join(parts)})"
    return f"{inner}?" if "" in node else inner


# Words that papers use for the same happening: one row each.
SYNONYMS = """
khởi công, động thổ, lễ khởi công, lễ động thổ, phát lệnh khởi công
khánh thành, đưa vào sử dụng, đưa vào khai thác, lễ khánh thành, cắt băng khánh thành
thông xe, thông tuyến, lễ thông xe
khai mạc, lễ khai mạc, chính thức mở màn
bế mạc, lễ bế mạc, khép lại
tử vong, thiệt mạng, tử nạn, chết
bị thương, thương tích
va chạm, tông, đâm, tai nạn giao thông, vụ tai nạn, tai nạn
cháy, hỏa hoạn, bốc cháy, vụ cháy, phát hỏa, đám cháy
sạt lở, đổ sập, sập, sụt lún, vỡ
bắt giữ, bắt tạm giam, bắt, bị bắt, bị bắt tạm giam, tạm giữ
bắt đầu, khởi sự
tuyên phạt, tuyên án, kết án, lãnh án, lĩnh án, được tuyên, tuyên bị cáo
hội nghị, cuộc họp, phiên họp
sơ kết, tổng kết
trao, trao tặng, tặng, bàn giao
thăm, đến thăm, về thăm, thăm hỏi
kiểm tra, khảo sát, thị sát
thanh niên, tuổi trẻ
thi đấu, trận đấu, trận
vô địch, đăng quang, lên ngôi, giành cúp
ra mắt, công bố, giới thiệu
tphcm, tp.hcm, tp hcm, thành phố hồ chí minh, tp hồ chí minh
trung ương, t.ư
tỷ đồng, tỉ đồng
kỷ niệm, kỉ niệm
học sinh, em học sinh, học trò
xe buýt, xe bus
""".strip()


def synonym_rows(rows: str) -> tuple[tuple[str, ...], ...]:
    """The rows of a table of synonyms."""
    return tuple(tuple(word.strip() for word in row.split(",")) for row in rows.splitlines())
