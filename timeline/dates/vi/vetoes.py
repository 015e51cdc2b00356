"""What looks like a date and is none, a row each, and the words that make a bare number one."""

from .veto import Veto
from .vetoes_rates import RATE_VETOES
from .vetoes_words import WORD_VETOES

COUNTED = (
    "(chỉ tiêu|phiếu|cú|sao|đám|máy|ca|xã|cuộc (gọi|không|bị|được)|phường|huyện|quận|tỉnh|tỉnh thành|thành phố|tuyến|rạp|ảnh|sản lượng|hộ|hộ dân|người|em|cháu|học sinh"
    "|sinh viên|đại biểu|ý kiến|thành viên|ủy viên|cán bộ|giáo viên|bệnh nhân|nạn nhân|trường hợp|trường|lớp|câu|quãng|hiệp|muỗng|thời lượng|thời gian|lượng đạm|điểm|bài|tiêu chí"
    "|nội dung|nhiệm vụ|mục tiêu|dự án|công trình|hạng mục|gói thầu|căn|nhà|phòng|giường|tầng|thôn|bản|ấp|xóm|khóm|khu phố|tổ"
    "|tổ dân phố|chi bộ|đảng bộ|đơn vị|cơ quan|doanh nghiệp|công ty|cơ sở|trạm|nhà máy|mẫu|xét nghiệm|vụ|lượt|lần|trận|bàn|bàn thắng"
    "|tấn|tạ|chuyến|kg|km|m|m2|ha|héc|hecta|ngư dân|thuyền viên|hành khách|công dân|cổ đông|mét|lít|độ|đồng|tỷ|tỉ|triệu|nghìn|ngàn|usd|đô|tuổi|năm|tháng|tuần|ngày|giờ|phút|giây|đêm"
    "|dân số|diện tích|số|quân số|lực lượng|quốc gia|nước|nền|đội|cầu thủ|vòng|chặng|set|ván|tập|chương|phần|trang|dòng|cột|hàng"
    "|con|cái|chiếc|cây|quả|trái|tờ|cuốn|quyển|bộ|suất|vé|xe|tàu|máy bay|đầu xe|mũi|liều|viên|gam|gram|g|mg|ml|cm|mm|giải|huy chương"
    "|đoàn (dự|tham|đạt|có|được)|hội|nhóm|loại|hạng|cấp|bậc|suất ăn|trung tâm|di tích|di sản|sản phẩm|mặt hàng|nghị quyết|thủ tục|dịch vụ|hồ sơ|vị trí"
    "|ban|bộ ngành|sở|chức danh|địa phương|cụm|khu|lô|thửa|gia đình|công nhân|lao động|phần trăm|bị cáo|bị can|chai|thùng|hộp|gói|ki|sạp|gian|quầy|thị trường|ngành|lĩnh vực|khoa|trụ|nhịp|mố|dầm|cọc|toa|khóa|chuyên gia|luật sư|khách|học viên|nghệ sĩ|diễn viên|tác phẩm|bức|pho|cánh|đàn|ao|lồng|bè|chợ|vườn|cánh đồng|gia tộc|thế hệ|khu vực|kho|bến|cảng|cửa hàng|chi nhánh|ngân hàng|giếng|hiện vật|bia|bia mộ|ngư cụ|phiên|tấm|mộ|liệt sĩ|tay súng|chặng đường|nghi phạm|hung thủ|đồng phạm|bị hại|ngôi|gánh|giỏ|rổ|thúng|sọt|mâm|đĩa|bát|tô|nồi|bao|bịch|túi|lon|xô|can|bó|nắm|chùm|nải|buồng|luống|sào|đôi|cặp|ghế|khung|ô|chữ|miếng|lát|múi|nhánh|ngả|chùa|đình|mộ|kiện|container|băng|đĩa nhạc|phòng học|màn|ca khúc|phim|bộ phim|bản nhạc|thợ|chiến sĩ|du khách|tiểu thương|nông dân|cụ|tài xế|ghe|thuyền|sà lan|phao|thành phần|bước|khâu|cửa|kênh|sông|suối|đập|hồ chứa|cống|lá|đốt|nụ|dảnh|bông|mầm|chồi)"
)

# Of these, the ones that begin a longer word that counts nothing: "2026-2028 giải phóng mặt bằng".
# "(8/11 giờ Việt Nam)" says where the clock stands.
ZONES = "giờ (việt nam|hà nội|địa phương|gmt|mỹ|anh|quốc tế|bắc kinh)"

NO_COUNTS = (
    f"({ZONES}|(tỷ|tỉ) (lệ|giá)|điểm số|đồng loạt|tấn công|con số|triệu tập|giải (phóng|quyết|ngân|thích|tỏa|thể|trình|cứu|ngũ|nghệ|oan)|đình (chiến|chỉ|công|trệ)|bộ (đội|trưởng|công|y tế|giáo|tài|nội|ngoại|xây|giao)|nước (lũ|dâng|rút|biển|sông)"
    "|nhà (trường|nước|chức|đầu|vua)|hội (nghị|thảo|đồng|trường)|ban (tổ|chỉ|quản|giám)|số hóa|đội (tuyển|bóng)|tàu rời)"
)

PLACES = (
    "(tên|khu|ứng dụng bản|ứng dụng|phần mềm|sân|bãi|nhóm|trưởng nhóm|chặng|tiểu khu|phân khu|khoảnh|đường|đường sách|đường hoa|phố đi bộ|phố|đại lộ|cầu|kinh|số nhà|cầu vượt|hẻm|ngõ|ngách|kiệt|số|nhà số|ngã tư|ngã ba|ngã năm|ngã sáu|quốc lộ|tỉnh lộ|hương lộ|vòng xoay"
    "|bùng binh|tràn|ngầm tràn|bến xe|bến|bến phà|phà|chợ|trường|tiểu học|thcs|thpt|mầm non|mẫu giáo|phổ thông"
    "|cơ khí|xí nghiệp|công ty|hợp tác xã|htx|nông trường|lâm trường|tiểu đoàn|đại đội|trung đoàn"
    "|sư đoàn|lữ đoàn|đoàn|hồ|kênh|khu đô thị|khu tập thể|tập thể|khu phố|khu dân cư|cư xá"
    "|cụm|quỹ|giải thưởng|đội|tổ|xưởng|in|dệt|may|da giày|dược phẩm|xi măng|bê tông|đóng tàu|thôn|xã|phường|ấp|xóm|trại"
    "|trạm|sạp|ghế|mộ|trụ|toa|thùng|ngăn|kệ|căn hộ|kíp|bu lông|thép hộp|cờ lê|ván ép|mâm|giường|ký túc xá|tba|kcn|ccn|khu công nghiệp|hộp thư|hòm thư|cột mốc|đồi|số máy|nhánh|kda|bãi biển|bãi tắm|phố sách|nhà sách|cây xăng|nhà thuốc|tổ hợp tác|trạm bơm|vườn cây|học bổng|huy hiệu|chi hội|đội xung kích"
    "|giải (việt dã|cầu lông|bóng đá|bóng chuyền|bóng bàn|quần vợt)|lớp|quán|đường tỉnh|đường huyện|tuyến|kho|mỏ|hầm|đèo|mã đề|số báo danh|sbd|tàu|lô|thửa|tờ|căn|phòng|tầng|km|mã|phiên bản|bản|mẫu|loại|cỡ|size|hạng)"
)

# Places and movements that only a famed day names: "khách sạn 30/4", but "tại rạp 14/6".
FAMED_PLACES = (
    "(quảng trường|công viên|sân vận động|nhà thi đấu|khách sạn|rạp|bệnh viện|nhà máy|nhà hát|cao su|đảo"
    "|chung cư|thư viện|công trình|đập|cúp xe đạp|tượng đài|nhà văn hóa|câu lạc bộ|clb|phong trào|chiến dịch)"
)

# Of these, the ones that end a word for a happening or a person: "tựu trường 19/8", "họp tổ 5/3".
NO_PLACES = (
    "(thường|tuấn|hào|văn|minh|anh) kiệt|(tựu|khai|nhập|ra|tới|đến|về|vào|lại|nhà|bãi|tan|rời|hiện|thị|môi) trường|(họp|phiên|mở) chợ|(họp|vào|khai|nhận|tan|lên|đến) lớp|(còn|trống|hết|kín|đặt|nhận|trả|thuê) phòng|check (-|~)? in"
    "|bộ đội|(xuất|vào|cập|rời|về|tới) bến|(giỗ|họp) tổ|(dân|tổng|quân) số|(vào|ra|quân|họp) đội|(về|lên|đến|tới|ra) (bản|làng|đảo)|thị xã"
    "|(xuống|lên|hạ|rời) tàu|lên đường|(yêu|nhu|toàn|hoàn) cầu|(đề|dự|quốc|văn) phòng|nhập kho|(tái|xuất|ấn) bản|(ra|vào|tới|đến) rạp|(thành lập|sáng lập|tái lập|lập|mở|xây|dựng) (trường|đoàn|đội|xã|phường|công ty|nhà máy|bệnh viện|xí nghiệp|hợp tác xã|tổ)"
)

AMOUNTS = "((chưa|không|đâu) (tới|đến|đầy)|điểm|tỷ số|tỉ số|tỷ lệ|tỉ lệ|tỉ lệ là|bằng|quá|hơn|gần|khoảng|chiếm|đạt|mất mùa|hao hụt|hụt|chừng|còn|giảm|tăng|mất|được|trên|dưới|với|trả|góp|thắng|thua|hòa|dẫn|gỡ hòa|thị lực|nhịp|lãi|lỗ)"

_MEASURES = "(mét|thước|lít|gam|tạ|trang|đồng|usd|người|m|km|m2|tỷ|tỉ|triệu|nghìn|ngàn|con|ha|tấn|kg|lượt|cây|chiếc|suất|vé|ca|hộ|đại biểu|điểm|calo|w|mw|ml|g|mg|bản|xe|lít)"

# Of these, the ones that begin a longer word: "năm 2021 tỷ lệ là 15%", "năm 2024 tấn công mạng tăng".
NO_UNITS = (
    "(tỷ|tỉ) (lệ|giá|trọng|số)|triệu (tập|phú|chứng)|đồng (loạt|thời|hành|ý|thuận|lòng|tiền|tâm|khởi|phục)|tấn (công|phong)"
    "|con (số|đường|tàu|em|trai|gái)|điểm (số|chuẩn|thi|sàn|đến|nóng)|ca (sĩ|khúc)|hộ (khẩu|chiếu)|cây (cầu|trồng)|xe (buýt|tải|máy)|vé số|lượt (đi|về)|trang (trại|bị)|trận (đấu|địa)"
)

# Days from which others are counted: "hai ngày trước Tết Đinh Dậu".
SAID_DAYS = "(ngày @day|(ngày|lễ|đám|phiên) (cưới|hỏi|khai trương|khai giảng|khai mạc|bế mạc|khởi công|khánh thành|thi|bầu cử|tòa)? @day (/|-) @month|(ngày|lễ|tết) (quốc khánh|giải phóng|thống nhất|nhà giáo)|tết (nguyên đán|dương lịch|giáp|ất|bính|đinh|mậu|kỷ|canh|tân|nhâm|quý))"

# Deeds of field, clinic and trade, as a manual counts from them: "20 ngày sau gieo", "hai ngày trước mổ".
BARE_DEEDS = "(gieo|sạ|gieo sạ|cấy|trồng|ghép|thả|xổ nhụy|sinh|đẻ|mổ|tiêm|ra mắt|thu hoạch|phun|nở|mọc|đậu quả|ra hoa|xuống giống)"
BARE_DEEDS_OF_FARMS = "(gieo|sạ|gieo sạ|cấy|trồng|ghép|xổ nhụy|tiêm|phun|mọc|đậu quả|xuống giống)"
NO_BARE_DEEDS = "(gieo|cấy|trồng|ghép|thả|sinh|đẻ|mổ|tiêm|ra mắt|thu hoạch|phun|nở|mọc) (con|hạ|ra|được|thêm|đôi|cho|lại|lấy|tiếp|một|hai|ba|người|cây|album|phim|sách|xong|công ty|sản phẩm|mv|vào|@count)"

VETOES = (
    *RATE_VETOES,
    *WORD_VETOES,
    Veto("stretch of a street", "Đường cấm đoạn từ 3 tháng 2 đến Thái Phiên.", before="đoạn từ?", rules=("day*",), weak=False, spares=("ngày",), unless="(giai|công) đoạn từ?"),
    Veto("final score", "Chủ nhà thắng chung cuộc 15/4.", before="(chung cuộc|thắng đậm|thua đậm|thắng sát nút)"),
    Veto("count of things", "Cả 12/12 chỉ tiêu đều đạt.", after=COUNTED, counts=True, rules=("day/month", "list of days*", "bare*", "lunar day/month"), unless_behind=NO_COUNTS),
    Veto("one month and another", "Chuyện kéo từ tháng này qua tháng khác.", after="(qua|sang|đến|tới) (ngày|tuần|tháng|quý|năm) khác", rules=("week*", "part of a week", "month of pub*", "year of pub*", "quarter of pub*", "year of the story", "month of the story"), weak=False),
    Veto("some other month", "Chuyện kéo sang tháng khác.", after="khác", rules=("week or month to come",), weak=False),
    Veto("each more than the one before", "Thu ngân sách năm sau cao hơn năm trước.", after="(cao|thấp|nhiều|ít|tốt|lớn|nhanh|đông|đắt) hơn (năm|quý|tháng|tuần) trước", rules=("week", "month of pub*", "year of pub*", "quarter of pub*"), beside=True, weak=False),
    Veto("than the one before each", "Thu ngân sách năm sau cao hơn năm trước.", before="(năm|quý|tháng|tuần) sau (cao|thấp|nhiều|ít|tốt|lớn|nhanh|đông|đắt) hơn", rules=("week", "month of pub*", "year of pub*", "quarter of pub*"), beside=True, weak=False),
    Veto("share of a measure", "Sau 3/4 thế kỷ, cầu vẫn vững.", after="(thế kỷ|thập kỷ|bề (dày|mặt|rộng)|chiều (dài|cao|rộng)|mùa giải|ly|chảo|thân (cây|gỗ)|bánh xe|sức chứa|công suất|đùi|đời người|quãng đời|cuộc đời)", counts=True, rules=("day/month", "list of days*"), weak=False),
    Veto("filled to so much", "Nước ngập đến 2/3 cột điện.", before="(ngập|ngập sâu|cạn|kín|đầy|chìm|cháy|chiếm|dùng|dài|vay|phủ|hụt|xuống) (đến|tới)", counts=True, rules=("day/month",), weak=False, unless="kéo dài (đến|tới)"),
    Veto("from one mark to another", "Điểm tăng từ 6/10 lên 9/10.", after="(lên|xuống|còn|xuống còn|nay còn) (còn)? @day (/) @month", counts=True, rules=("day/month",), weak=False),
    Veto("up to a mark", "Điểm tăng từ 6/10 lên 9/10.", before="@day / @month (lên|xuống|còn|xuống còn|nay còn)", counts=True, rules=("day/month",), weak=False),
    Veto("saying of the days of Tết", "Mùng một Tết cha, mùng hai Tết mẹ, mùng ba Tết thầy.", after="(cha|mẹ|thầy)", rules=("day of Tết",), weak=False),
    Veto("months and years gone", "Những tháng năm học trò đã xa.", before="(những|theo|bụi|bao)", rules=("month without year",), weak=False, spares=("1", "2", "3", "4", "5", "6", "7", "8", "9", "giêng", "hai", "ba", "tư", "sáu", "bảy", "tám", "chín", "mười", "chạp")),
    Veto("lean months", "Nhà đói quanh năm, nhất là tháng ba ngày tám.", after="ngày tám", rules=("month without year",), weak=False),
    Veto("number of a constituency", "Đơn vị bầu cử 4/7 có năm ứng viên.", before="(đơn vị|tổ|khu vực) (bầu cử|bỏ phiếu) (số)?"),
    Veto("this day in other years", "Ngày này năm xưa 1/1: khánh thành đập.", before="ngày này năm (xưa|ấy)", weak=False),
    Veto("named by a date", "Xe chạy từ đường 30/4 qua cầu 3/2.", before=f"{PLACES} (@day (/|-) @month (,|và|hoặc|đến|tới))?", unless=NO_PLACES),
    Veto("named by a famed day", "Nhà hát 19/8 sáng đèn.", before=f"{FAMED_PLACES} (@day (/|-) @month (,|và|hoặc|đến|tới))?", famed=True, unless=NO_PLACES),
    Veto("brightness", "Ngôi sao có độ sáng 8/10.", before="(độ|ánh|tỏa|bóng|ngược|trái)", rules=("day/month",), weak=False, spares=("ngày", "hôm", "tối", "trưa", "đêm")),
    Veto("feast of another land", "Đại sứ mừng Quốc khánh Lào.", after="(pháp|mỹ|lào|nga|trung quốc|nhật|nhật bản|anh|campuchia|thái lan|hàn quốc|úc|đức|ấn độ|cuba|hoa kỳ|của nước)", rules=("named day of the solar*",), weak=False, spares=("giáng sinh", "noel")),
    Veto("anniversary of a named day", "Trường mừng 40 năm Ngày Nhà giáo Việt Nam.", before="@count năm", rules=("named day*",), weak=False),
    Veto("in a rhythm", "Nhóm họp hai tuần một lần vào chiều thứ Sáu.", before="((ngày|tuần|tháng|quý|năm) một|mỗi) lần (,|vào)? (vào)?", rules=("weekday",), weak=False),
    Veto("years as amounts of a range", "Giá tem từ 1990 đến 2020 đồng.", after=f"({_MEASURES}|khối|bao|thùng|đơn)", rules=("years of a term*", "bare year"), weak=False, inside=True),
    Veto("stretch of years", "Đó là chuyện mấy chục năm trước.", before="(chục|nửa|trăm|nghìn|ngàn|vạn|mươi|mười|mọi)", rules=("year of pub*", "month of pub*", "century of pub*"), weak=False),
    Veto("for years after that", "Suốt hàng chục năm sau đó, bà đi tìm.", before="(nhiều|mấy|vài|những|các|chục|trăm|mươi|mười)", rules=("period after*",), weak=False),
    Veto("rises from", "Hệ số của em tăng từ 1980 lên 2105.", after="(lên|xuống|còn)", rules=("bare year",)),
    Veto("falls to", "Từ 1990 xuống 1950 điểm, chỉ số rơi nhanh.", after="(lên|xuống|còn) (@count|@year)", rules=("bare year",), weak=False),
    Veto("the same day as others", "Khách nhận máy cùng ngày với khách ở Úc.", after="với", rules=("same day",), weak=False),
    Veto("same day and month", "Hai chị em sinh cùng ngày cùng tháng.", after="(,)? cùng tháng", rules=("same day",), weak=False),
    Veto("same month and day", "Hai chị em sinh cùng ngày, cùng tháng.", before="cùng ngày (,)?", rules=("month of the story",), weak=False),
    Veto("stretch of decades", "Hơn một thập kỷ qua, làng giữ nghề.", before="(một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|@count|mấy|vài|nhiều)", rules=("century of pub*",), weak=False),
    Veto("round of a contest", "Trận thi tuần 2, tháng 3 có bốn thí sinh.", before="tuần @count (,|-|~)", rules=("month without*", "quarter"), weak=False, unless="(lịch|công tác|làm việc|công dân|tiếp dân) tuần @count (,|-|~)"),
    Veto("winner of a round", "Em là thí sinh nhất Quý I của cuộc thi.", before="(giải|trận|ngôi|hạng|thí sinh|học sinh|đoạt|giành|về|danh hiệu|tuần|tháng|,) nhất", after="của cuộc thi", rules=("quarter",), weak=False),
    Veto("days and months gone", "Những ngày tháng ấy, làng đói lắm.", before="ngày", rules=("month of the story",), weak=False, unless="trong (các|những) ngày"),
    Veto("days and months of the past", "Nhớ những ngày tháng trước, bà khóc.", before="(những|các|bao) ngày", rules=("month of pub*",), weak=False),
    Veto("as if yesterday", "Chuyện cũ cứ như mới hôm qua.", before="((cứ|ngỡ|tưởng|hệt|giác|thể|mãi|mới|,) như|như (mới|vừa) chỉ? (diễn ra|xảy ra)?)", rules=("yesterday", "part of yesterday"), weak=False),
    Veto("as so long ago", "Trẻ không sốt cao như 3 ngày trước.", before="((cao|đau|nặng|mệt|mới|vừa|cứ|ngỡ|tưởng) như|như (mới|vừa))", rules=("count before*",), weak=False),
    Veto("stretch behind a year", "Súng nổ suốt 10 năm sau đó.", before="(suốt|trong|trong suốt|kéo dài)", rules=("count after that", "count after", "half a month after*", "half a year after*"), weak=False),
    Veto("stretch before", "Giá dầu trong 15 ngày trước thì giảm.", before="(trong|suốt|trong vòng)", rules=("count before publication",), weak=False, unless_behind="(đó|khi|tết|ngày|hôm)"),
    Veto("weeks round a feast", "Xe đông trong tuần trước và sau hội.", after="và sau", rules=("week", "month of pub*", "year of pub*"), weak=False, unless_behind="và sau (đó|này|khi|@count|một|hai|ba|bốn|năm|sáu|bảy)"),
    Veto("meal before a clause", "Họ ăn sáng trước khi lên đường.", before="(ăn|bữa|ngủ|chợ|cơm|mỗi)", after="(khi|lúc|giờ|buổi|bữa|trận)", rules=("part of the day before", "part of the next day"), weak=False),
    Veto("day before a clause", "Ngày hôm trước khi gặp nạn vẫn êm.", after="(khi|lúc|giờ|buổi|bữa|trận)", rules=("day before", "next day"), weak=False, spares=("hôm sau",)),
    Veto("pure", "Giọng hát trong sáng trước sau như một.", before="trong", rules=("part of the day before", "part of the next day"), weak=False, spares=("trưa", "chiều", "tối", "đêm")),
    Veto("light", "Họ đốt pháo sáng trước nhà rông.", before="(pháo|ánh|chiếu|thắp|phát|tươi|ngời|đèn|bừng|tỏa|soi|nguồn|vệt|quầng|ngọn|chùm)", rules=("part of the day before", "part of the next day", "part of the same day"), weak=False, spares=("cùng ngày", "trưa", "chiều", "tối", "đêm")),
    Veto("sold out", "Bà bán hết 5/6 gánh hoa.", before="(bán|ăn|uống|dùng|tiêu|chi|làm|xài|mất|cháy|trả|thu|đã|gần) hết", rules=("day/month",), counts=True),
    Veto("months and days that last", "Kỷ lục đứng vững 14 tháng 9 ngày.", after="(ngày|tuần|tháng)", rules=("day tháng month",), weak=False, unless_behind="tuần (trước|qua|này|tới|sau)"),
    Veto("months of a guarantee", "Tủ lạnh bảo hành 24 tháng 1 đổi 1.", before="(bảo hành|gói|kỳ hạn|trả góp)", rules=("day tháng month",), unless="đến kỳ hạn"),
    Veto("leap month", "Lịch ta có nhuận tháng hai.", before="nhuận", rules=("month without year",), weak=False),
    Veto("house in a street", "Thư gửi về 11/2 đường số 9.", after="(đường số|phố|hẻm|ngõ|ngách)", rules=("day/month",)),
    Veto("a few days more", "Để thêm năm bữa nửa tháng nữa thì hỏng.", before="bữa", rules=("half a month*",), weak=False),
    Veto("at the end of one's tether", "Năm cùng tháng tận, chuyện cũ càng hay nhắc.", after="tận", rules=("month of the story",), weak=False),
    Veto("proverb of parents", "Tháng tám giỗ cha, tháng ba giỗ mẹ.", after="giỗ (cha|mẹ)", rules=("month without year", "month of pub*"), weak=False),
    Veto("proverb of ants", "Các cụ dặn tháng bảy kiến bò, chỉ lo lại lụt.", after="kiến bò", rules=("month without year",), weak=False),
    Veto("star of August", "Tổ nhận cờ Sao tháng Tám.", before="sao", rules=("month without year",), weak=False, spares=("1", "2", "3", "4", "5", "6", "7", "9", "giêng", "hai", "ba", "tư", "năm", "sáu", "bảy", "chín", "mười", "chạp")),
    Veto("countdown", "Còn hai ngày nữa là hội làng.", before="(còn|chưa đầy|không đầy)", rules=("count from now",), weak=False),
    Veto("child by order of birth", "Cậu thứ Tư theo nghề mộc.", before="(cậu|cô|bác|chú|dì|mợ|thím|nàng|con|trai|gái|đứa|cháu|mối|vợ|thợ|thầy|ông|út)", rules=("weekday",), weak=False, spares=("hôm ", " này", " tới", "vừa rồi", "vừa qua", "chủ nhật")),
    Veto("paid beforehand", "Khách trả trước 1/2 số tiền.", before="(trả|ứng|đóng|nộp|cọc) trước", rules=("day/month",), counts=True),
    Veto("April Fools", "Đó chỉ là trò đùa cá tháng Tư.", before="cá", rules=("month without year",), weak=False, spares=("1", "2", "3", "5", "6", "7", "8", "9", "giêng", "hai", "ba", "năm", "sáu", "bảy", "tám", "chín", "mười", "chạp")),
    Veto("part of a programme", "Ngay trong đêm khai mạc, khách chật sân.", after="(đầu|khai|bế|nhạc|diễn|hội|thứ|cuối|chung|lễ|thi|đấu|mùa|hè|đông|công)", rules=("that very night",), weak=False, unless_behind="(công (an|tố|ty|nhân|chức|binh)|thi (thể|hài)|đông đảo|hội đồng|khai quật|thứ trưởng|đầu (bếp|tư))"),
    Veto("amount reached", "Tỷ lệ chọi lên tới 1/12.", before="(lên tới|lên đến|đạt từ)", rules=("day/month",), counts=True),
    Veto("mark on a scale", "Em nào đạt từ 3.2 trên thang 4.0 được xét.", before="đạt (từ|trên|dưới|mức|điểm)", rules=("day/month",)),
    Veto("amount", "Chỉ còn 2/3 số hộ.", before=AMOUNTS, counts=True, rules=("day/month", "day/month/yy", "bare*"), unless="((vào|từ|trong|dài đến|dài tới|hoàn thành|khánh thành|khởi công|dự kiến|sinh) khoảng|thời điểm|so với|sinh (năm)? @year (,|-|~|;|và)? mất)"),
    Veto("share of a year's figure", "Kim ngạch bằng 4/5 năm ấy.", before="(bằng|đạt|chiếm)", rules=("day/month/year",), weak=False, counts=True),
    Veto("range of amounts", "Vụ này lãi 5-7/10.", before="(tỷ lệ|tỉ lệ|tỷ số|tỉ số|điểm|lãi|lỗ|chiếm|đạt|thắng|thua|hòa|dẫn)", rules=("days in*", "day/month to*", "list of days*"), unless="(cao|thời|giao) điểm"),
    Veto("range of marks", "Lớp có nhiều điểm từ 9-10.", before="(điểm|tuổi|độ|cấp|hạng|mức|thang|loại) (giỏi|khá|cao|tốt|kém|yếu)? (đạt|được|ở|mức)? (từ|vào|đến|tới|khoảng)", rules=("day/month",), unless="((chế|ấn) độ|(khẩn|nâng|đầu|cung|trợ|phụ) cấp|(bố|biết|báo) điểm|(cao|thời|địa|trọng|giao|tâm|đặc|đỉnh) điểm) (đạt|được|ở|mức)? (từ|vào|đến|tới|khoảng)"),
    Veto("score", "Đội nhà thắng 2-1.", before="((tỷ số|tỉ số) (mạng)? (là|:)?|thắng|thua|hòa|dẫn|set|khoảng cách|cách biệt|dẫn trước|vươn lên|bứt lên) (@day (/|-) @count (,|và))?", unless="ngày chiến thắng"),
    Veto("result", "Kết quả 2-1 làm khách tiếc.", before="kết quả", counts=True),
    Veto("page, song or ordinal", "Tập 3/4 của bộ phim.", before="(tập|chương|phần|trang|lần|thứ|hạng|vòng|loạt|bảng|mục|điều|khoản|câu|màn|cảnh|tiết|mức|tốc|khổ)", unless="thời tiết|(mở|hạ|khai|bế|dạo|ra) màn|(thăng|xuống|lên|rớt|trụ) hạng|(tăng|cấp|siêu|giảm) tốc|(đi|thả|buông) câu|(tài|chuyển) khoản|huy chương|(hoàn|bối|phong) cảnh"),
    Veto("batch", "Đợt 2/3 vừa xong.", before="đợt", counts=True, rules=("day/month",), unless="(nghỉ|lễ|phòng|lịch|khách|về|các|những) đợt"),
    Veto("batch of a year", "Cổ tức đợt 2/2020 sắp trả.", before="đợt", rules=("bare month/year",)),
    Veto("document", "Nghị định 15/2020 quy định việc này.",
         before="(nghị định|liên tịch|thông tư|quyết định|công văn|nghị quyết|quy trình|quy chế|luật|chỉ thị|văn bản|tờ trình|số|đề án|quy định|tlpt|điều|khoản) (số)?", unless="pháp luật (việt nam)?"),
    Veto("plan or notice", "Thông báo 3/12 gửi các xã.", before="(kế hoạch|thông báo|hướng dẫn) (số)?", counts=True),
    Veto("scale of a map", "Quy hoạch phân khu tỷ lệ 1/2000.", before="(tỷ lệ|tỉ lệ|quy hoạch|bản đồ|chi tiết|phân khu)", rules=("bare month*", "bare year", "day*")),
    Veto("every day", "Mỗi ngày 3 lần, tưới cây.", before="(mỗi|một|hai|ba|mấy|số|bao nhiêu|vài|hằng|các|những|nhiều)",
         rules=("day",), weak=False, unless="(đợt|lượt|vòng|khóa|kỳ) (một|hai|ba)"),
    Veto("all day long", "Họ ăn suốt ngày 2 bữa cơm nắm.", before="suốt", rules=("day",), weak=False, unless_behind="(,|và|đến)"),
    Veto("so many each day", "Mỗi ngày 2-3 người ghé.", before="(mỗi|một|mấy|số|bao nhiêu|vài|hằng|nhiều|suốt)", rules=("days of the month*",), weak=False),
    Veto("day of a month of each quarter", "Tờ khai nộp trước ngày 20 của tháng đầu quý.", after="của tháng (đầu|cuối|thứ|kế|liền|tiếp)", rules=("day",), weak=False),
    Veto("years of school", "Khác với các năm học trước, trường bỏ đồng phục.", before="(các|những|mấy|nhiều|mọi)", rules=("school year of publication",), weak=False),
    Veto("full moons that are counted", "Tỷ lệ là 0,042% lần trăng rằm.", before="(lần|số|nhiều|các|mỗi) (trăng|ngày)?", rules=("full moon*",), weak=False),
    Veto("days and nights", "Suốt 12 ngày đêm ấy, phố không ngủ.", before="ngày", rules=("that day",), weak=False, spares=("ngày", "hôm")),
    Veto("so many a day", "Uống ngày 2 lần.", after="(lần|bữa|suất|cuốc|bận|phiên|tiếng|viên|giờ|ca|cữ|chuyến|đêm|tháng|tuần|năm|ly|cốc|liều|gói|người|con|công|triệu|nghìn|ngàn|đồng|km|lượt|tỷ|kg|tấn|trận|buổi)",
         rules=("day", "days of the month*"), weak=False, unless_behind="(công (an|nhân|ty|chức|tố|binh|trình|điện)|người (dân|thân|nhà|lao|bệnh|phụ|đàn|ta)|con (trai|gái|tàu|đường|em)|đồng (loạt|chí|bào)|năm (người|em|nhà|tàu|xe))"),
    Veto("each day", "Mỗi ngày 2-3 giờ, anh tập đàn.", before="(mỗi|hằng)", rules=("day/month", "day tháng*", "list of days*"), weak=False),
    Veto("daily mean", "Trung bình ngày 2-3 ca nhập viện.", before="(trung bình|bình quân)", rules=("day/month", "day tháng*", "list of days*"), weak=False, counts=True),
    Veto("so many hours a day", "Xưởng chạy ngày 10-12 tiếng.", after="(giờ|tiếng|lần|bữa|viên|cữ|chuyến|ly|cốc|liều|lượt|buổi|phút|cuốc|triệu|lít)",
         rules=("day/month", "list of days in a month"), weak=False, counts=True, spares=("/", "."), unless_behind="(lần (đầu|thứ|này|cuối)|tiếng (súng|nổ|trống|chuông|bom)|giờ (việt nam|hà nội|địa phương|gmt|mỹ|anh|quốc tế))"),
    Veto("dose", "Uống sáng 1/2, tối 1/2 viên.", before="uống ((sáng|trưa|chiều|tối) @count (/ @count)? (,|và))? ((sáng|trưa|chiều|tối) @count (/ @count)? (,|và))?", rules=("day/month", "part and day"), weak=False, counts=True, unless="(ăn|tiệc) uống"),
    Veto("day behind a happening without a day", "Hôm sau ngày cưới, chị về nhà mẹ.", after="(ngày|lễ|đám) (cưới|hỏi|tang|giỗ|khai giảng|khai trường|sinh|nhập học)", rules=("next day", "day before", "part of the next day", "part of the day before"), weak=False),
    Veto("some day", "Mai mốt em sẽ trả tiền.", before="mai", rules=("lone day after tomorrow",), weak=False),
    Veto("paper of a weekday", "Bà giữ mấy số báo Chủ Nhật.", before="báo", rules=("weekday",), weak=False, spares=("hôm ", " này", " tới", "vừa rồi", "vừa qua"), unless="(dự|cảnh|thông|họp|khai|mật|loan|tin|hồi) báo"),
    Veto("beat of a song", "Nhịp 6/8 chuyển sang 3/4.", before="nhịp @day / @month (,)? (chuyển|đổi) (sang|qua)", rules=("day/month",), weak=False),
    Veto("time signature", "Bài viết theo nhịp 5/4.", before="(nhịp|phách|điệu (slow|valse|boston|bolero)?)", rules=("day/month",)),
    Veto("diet", "Chế độ ăn 16/8 hợp với người trẻ.", before="((chế độ|nhịn) ăn|phác đồ|chế độ|nhịn)", rules=("day/month",)),
    Veto("so many a night", "Có đêm 10-12 ca, bác sĩ kiệt sức.", after="(ca|trận|kg|trăm|lần|đám|lượt|chuyến|triệu đồng)", rules=("day/month", "days of the month*"), weak=False, counts=True, spares=("/", "."), unless_behind="(ca (khúc|sĩ|trực|dao)|lần (đầu|thứ|này))"),
    Veto("so many a month", "Có tháng 3-4 đám cưới.", after="(lần|đám|ca|kg|tạ|triệu|bữa|chuyến|lượt)", rules=("months",), weak=False, unless_behind="(ca (khúc|sĩ|trực)|lần (đầu|thứ|này))"),
    Veto("degrees", "Đêm và sáng 7-10 độ.", before="nhiệt độ (thấp nhất|cao nhất|ban)?", after="độ", rules=("day/month", "part and day", "days of the month*"), weak=False, counts=True, unless_behind="độ (ẩm|mặn|cao|sâu|ngập|dốc)"),
    Veto("day and month of birth in a form", "Ghi rõ ngày tháng năm sinh.", before="ngày", rules=("month*",), weak=False, unless="(những|mấy|các|vài|một|hai|ba|bốn|năm|@count) ngày"),
    Veto("before Christ", "Thành được xây năm 208 trước Công nguyên.", after="(trước công nguyên|trước cn|tcn|tr .? cn|bc)", rules=("year*", "century*", "bare year"), weak=False),
    Veto("the number five", "Có năm 120 mét vải.", after=_MEASURES, rules=("year",), weak=False, inside=True, unless_behind=f"({NO_UNITS}|đồng (chí|bào|đội|ruộng|bằng)|người (dân|ta|việt|pháp|mỹ|lính|con|nông)|bản (mới|đã|có|được|làng|này|vẫn))"),
    Veto("at an age", "Chợ có năm 60 người bán.", after=f"({_MEASURES}|hộ|nhà|bệnh nhân)", rules=("year in two digits", "month of a year*", "day tháng month of*", "season of a year*"), weak=False, inside=True),
    Veto("since an age", "Từ năm 60 tuổi, bà sống một mình.", after="tuổi", rules=("year in two digits", "month of a year*", "day tháng month of*", "season of a year*"), weak=False),
    Veto("last figures of a number", "Sim có số cuối 1975 được trả giá cao.", before="(số|đuôi) cuối?", rules=("bare year", "part of a bare year"), weak=False, unless="(doanh|chỉ|dân|tổng) số"),
    Veto("years as amounts", "Kho còn quá 2000 mét vải.", after=_MEASURES, rules=("bare year", "part of a bare year", "bare month*"), weak=False, inside=True, unless_behind=NO_UNITS),
    Veto("years as sums", "Giá từ 2000 đồng.", after="(đồng|tỷ|tỉ|triệu|nghìn|usd)", rules=("bare year", "part of a bare year", "bare month*"), weak=False, unless_behind=f"({NO_UNITS}|đồng (yên|usd|euro|bảng|bath|won|rúp|tệ|nhân dân))"),
    Veto("numbers of patients, parcels and telephones", "Bệnh nhân 1001-1006 đã khỏi.", before="(bệnh nhân|ca bệnh|ca|bn|mã số|mã vận đơn|điện thoại|tổng đài|đường dây nóng|hotline|số|phòng)", rules=("bare years",), weak=False, unless="(con|dân) số"),
    Veto("one night more", "Ca sĩ thêm đêm thứ 2 vì hết vé.", before="(thêm|ở lại)", rules=("weekday",), weak=False, spares=("hôm ", " này", " tới", "vừa rồi", "vừa qua", "sau")),
    Veto("some weekday or other", "Vào một sáng Chủ nhật đẹp trời, bà ra chợ.", before="một", after="nào", rules=("weekday",), weak=False, spares=("hôm ", " này", " tới", "vừa rồi", "vừa qua", "sau"), unless="tháng một"),
    Veto("from weekday to weekday", "Trả tiền các ngày từ thứ Hai đến thứ Sáu trong tuần.", before="(các|những) ngày từ", rules=("weekday",), weak=False, unless_behind="(đến|tới|-|~) <weekday> tuần (này|tới|sau|trước|qua)"),
    Veto("mean of weeks", "Giá thấp hơn trung bình 20 tuần trước.", before="(trung bình|bình quân)", rules=("count before*",), weak=False, unless="(giá nhà|nhập|lương|giá) bình quân"),
    Veto("low or high of so many years", "Dầu chạm đáy 11 năm trước kỳ họp.", before="(đáy|đỉnh|thấp nhất|cao nhất|kỷ lục|mức thấp|mức cao) (trong)?", rules=("count before publication",), weak=False),
    Veto("minutes to hours", "Phòng mở từ 9 giờ 15 - 10 giờ 15.", after="(giờ|h|g) @minute", rules=("day/month",), weak=False, unless_behind=ZONES),
    Veto("so many weekdays", "Trường học bù vào hai Chủ nhật cuối tháng.", before="(hai|ba|bốn)", rules=("weekday",), weak=False, spares=("ngày ", "hôm ", " này", " tới", "vừa rồi", "vừa qua")),
    Veto("each weekday", "Mở cửa các ngày thứ Hai.", before="(mỗi|các|những|hằng|mọi|trừ|không tính|tất cả|(kể|gồm|việc|cửa|mở) cả|cứ|đều đặn|giá vé|lịch học|lớp học) (<part>? ngày? <weekday> (,|và|hoặc|đến|tới|-|~))? (<weekday> (,|và))?", rules=("weekday", "weekday of*", "weekday in*"), weak=False, spares=(" này", "vừa rồi", "vừa qua"), unless_behind="(,|và|đến|tới) <weekday> tuần (này|tới|sau|trước|qua)"),
    Veto("closed on a weekday", "Quán nghỉ thứ Hai.", before="nghỉ (<weekday> (,|và))?", rules=("weekday",), weak=False, spares=("hôm ", " này", " tới", "vừa rồi", "vừa qua", "sau"), unless="(được|xin|sẽ|cho (học sinh (tiểu học|mầm non|các cấp|toàn tỉnh|trung học|thcs|thpt)?|công nhân|sinh viên|trẻ|thợ|em|cháu|các em)?) nghỉ"),
    Veto("weekly rest", "Chủ nhật nghỉ, ngày thường mở cửa.", after="(nghỉ|đóng cửa)", rules=("weekday",), weak=False, spares=("hôm ", " này", " tới", "vừa rồi", "vừa qua", "sau"), unless_behind="nghỉ (lễ|tết|bù|học|làm|thi)"),
    Veto("week of pregnancy or course", "Thai 12 tuần 5 ngày.", before="@count", rules=("week of the year", "week", "part of a week"), weak=False),
    Veto("week of an unborn child", "Thai tuần 32 đã quay đầu.", before="(thai|thai kỳ|bầu|sinh con|sinh non|sinh|đẻ|mổ|chào đời|thai nhi) (ở|đến|tới|vào|lúc|khi)?", rules=("week of the year",), weak=False),
    Veto("next in a row", "Trong nhiều tuần tới.", before="(nhiều|vài|mấy|những|các|hằng|mỗi|bao)", rules=("week", "part of a week", "month of pub*", "year of pub*", "quarter of pub*", "century of*", "count*"), weak=False, unless="(giảm|tăng|động|mưa|nắng|bán|mất|rơi|rớt) nhiều"),
    Veto("so many weeks", "Gần hai tuần tới phà nghỉ.", before="(một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)", rules=("week",), weak=False),
    Veto("so many months", "Hơn sáu tháng vừa rồi bến vắng.", before="(một|hai|ba|bốn|sáu|bảy|tám|chín|mười)", rules=("month of pub*", "year of pub*", "month of the story"), weak=False),
    Veto("numbers of years", "Sau 5 năm nay đã đổi khác.", before="(@count|bao nhiêu|nhiêu)", rules=("year of*", "month of*", "week", "part of a week"), weak=False, spares=("ngoái",), unless="((lớp|khối|iphone|galaxy|số|đời|hạng) @count|(bằng|gấp|đạt|còn|hơn|gần|khoảng|chừng) @count / @count)"),
    Veto("people called by a number and a month", "Bà Sáu Giêng bán bún.", before="(ông|bà|anh|chị|cô|chú|bác|dì|cậu|cụ|thím|em|má|ba)", rules=("lunar day of a month named alone",), weak=False),
    Veto("proverb of short nights and days", "Các cụ bảo đêm tháng năm chưa nằm đã sáng.", after="chưa (nằm|cười)", rules=("month without year",), weak=False),
    Veto("days of the Passion", "Bức họa vẽ cảnh thứ Năm Tuần Thánh.", after="(tuần thánh|lễ tro)", rules=("weekday",), weak=False),
    Veto("quarter of a quiz", "Nhất cuộc thi tuần 2 quý IV là em Mạ.", before="((tuần|tháng) @count|tuần @count (,|-|~))", rules=("quarter",), weak=False, unless="(tế|liệu|doanh|cáo) tháng @count (,|-|~)"),
    Veto("title of a work", "Bài hát “Tháng Sáu trời mưa” vang lên.",
         before="(bài|hát|khúc|phim|cuốn|sách|phẩm|thuyết|thơ|vở|truyện|trình|thi|giải|lãm|nhạc|album|mv|series|diễn|kịch|ký|tranh|bộ|tập|san|hình|quỹ|kế|tục ngữ|ca dao) (“|\"|'|‘)",
         rules=("*",), weak=False),
    Veto("passed away", "Nạn nhân thứ tư qua đời.", after="đời", rules=("weekday*", "yesterday", "part of yesterday", "week", "part of a week"), weak=False),
    Veto("so many times a month", "Mỗi tháng hai lần, bác sĩ lên bản.", after="(lần|buổi|bữa|cữ|kỳ|chuyến|đợt|suất|lượt|bận|phiên|triệu|tỷ|tỉ|nghìn|ngàn|đồng|usd)", rules=("month without year", "months"), weak=False, inside=True, unless_behind="lần (đầu|thứ|này|cuối)"),
    Veto("every so many months", "Ba tháng một lần, hội lại họp.", before="(mỗi|hằng|@count|một|hai|ba|bốn|sáu|mấy|vài|nhiều)", rules=("month without year",), weak=False),
    Veto("these days", "Mấy hôm nay, chợ ế ẩm.", before="(mấy|những|vài|bao|nhiều)", rules=("today", "month of pub*"), weak=False, unless="(giảm|tăng|động|mưa|nắng|bán|mất|rơi|rớt) nhiều"),
    Veto("so much longer", "Thêm 5 năm nữa mới ra tòa.", before="thêm", rules=("count from now",), weak=False),
    Veto("weekday of several dates", "Trạm tiêm thứ Ba các ngày lẻ.", after="(các|những|hai|ba|bốn) ngày", rules=("weekday",), weak=False),
    Veto("the morrow", "Ngày mai tươi sáng là điều ai cũng mong.", after="(tươi sáng|tươi đẹp|xanh)", rules=("tomorrow", "weekday*"), weak=False),
    Veto("named by a weekday", "Phong trào Chủ nhật Đỏ lan rộng.", after="(đỏ|hồng|xanh|tím|tình nguyện|nhân ái|yêu thương)", rules=("weekday",), weak=False, spares=("hôm ",), unless_behind="đỏ (lửa|sàn|rực)"),
    Veto("market of a weekday", "Chợ phiên Chủ nhật rất vui.", before="(chợ phiên?|cà phê|tạp chí|ga|quán|đại lý|tiệm|cửa hàng|nhà hàng|nhà sách|nhóm|đội|câu lạc bộ|clb|lớp)", rules=("weekday",), spares=("hôm ", " này", " tới", "vừa rồi", "vừa qua", "sau"), unless="giá cà phê"),
    Veto("revolution", "Cách mạng tháng Mười làm rung chuyển thế giới.", before="cách mạng", rules=("month without year",), weak=False),
    Veto("fair or fashion of a season", "Tuần lễ thời trang Xuân Hè 2025 khép lại.", before="(thời trang|sưu tập|bst|hội chợ|hội báo|giai phẩm|đặc san)", rules=("season*", "Tết of*"), weak=False),
    Veto("for tomorrow", "Quỹ Vì ngày mai trao quà.", before="(quỹ|trình|bổng|hội|“|\") vì", rules=("tomorrow",), weak=False),
    Veto("ordinal of a session", "Kỳ họp thứ Ba diễn ra chóng vánh.",
         before="(kỳ họp|hội nghị|lần|phiên họp|khóa|bậc|hạng|nhiệm kỳ|đại hội|lớp|bên|người|ngôi|cấp)", rules=("weekday", "weekday of*", "weekday to*"), spares=("hôm ", " này", " tới", "vừa rồi", "vừa qua", "chủ nhật")),
    Veto("months and years of a life", "Có tháng năm của đời người trong đó.", after="(của đời|của tuổi|đằng đẵng|trôi qua|tuổi trẻ|gian khổ|vất vả|không quên)", rules=("month without year",), weak=False, spares=("1", "2", "3", "4", "5", "6", "7", "8", "9", "giêng", "hai", "ba", "tư", "sáu", "bảy", "tám", "chín", "mười")),
    Veto("months and years", "Năm tháng rồi sẽ qua.", before="năm", rules=("month of pub*",), weak=False),
    Veto("next day after a clause", "Ngày tiếp theo sau khi giành lại phố, chợ mở.", after="sau (khi|lúc|ngày|vụ|trận)", rules=("next day",), weak=False),
    Veto("far back", "Về sau 1/12 số hộ rời làng.", before="về sau", unless="(đổ|trở|quay|bay) về sau"),
    Veto("so many days on", "Trong ba ngày tiếp theo, họ đi bộ.",
         before="(@count|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|những|các|nhiều|mấy|vài)", rules=("next day", "day before", "part of the next day", "part of the day before", "first or last day", "last day of a month"), weak=False,
         unless="(h|giờ|g|:) @minute (phút|')?"),
    Veto("before a clause", "Ba ngày trước khi gặp nạn, chị ghé chợ.",
         after="(khi|lúc|ngày|hôm|vụ|trận|cuộc|đợt|cơn|đám|lễ|phiên|kỳ|lần|giải|chung kết|bán kết|tứ kết|world cup|olympic|asiad|sea games|mùa (giải|bóng)|chuyến (bay|đi|thăm)|hội nghị|vòng (loại|bảng|đấu|chung kết|knock)|biến cố|sự kiện|sự cố|thảm họa|tai nạn|chiến tranh|tết|bầu cử|sinh nhật|đại hội|giờ|cưới|sinh|khai mạc|khai giảng|khởi công|khánh thành|bế mạc|quốc khánh|trung thu)",
         rules=("count before publication", "half a month ago", "half a year ago"), beside=True, weak=False, unless_behind=f"({SAID_DAYS}|giải (phóng mặt|quyết|ngân|thể|trình|cứu|ngũ|nghệ|oan|tỏa))"),
    Veto("week before a clause", "Tuần trước khi gặp nạn, chị ghé chợ.", after="(khi|lúc|ngày|hôm|biến cố|chiến tranh|tết|giờ|cưới|sinh|bầu cử|sinh nhật)",
         rules=("week", "part of a week", "month of pub*", "year of pub*"), beside=True, weak=False, unless_behind=SAID_DAYS),
    Veto("week before an event", "Tuần trước phiên tòa, ông bỏ trốn.", after="(vụ|trận|cuộc|đợt|cơn|đám|lễ|phiên|kỳ|lần|sự kiện|sự cố|thảm họa|tai nạn|đại hội)",
         rules=("week", "part of a week", "month of pub*", "year of pub*"), beside=True, weak=False, clause=True, unless_behind=SAID_DAYS),
    Veto("after a happening", "Hai năm sau chiến tranh, làng vẫn nghèo.",
         after="(khi|lúc|ngày|biến cố|sự kiện|chiến thắng|hiệp định|cái chết|chiến dịch|cách mạng|giải phóng|đám cưới|chiến tranh|sinh nhật|nghỉ hưu|quốc khánh|trung thu|đại dịch|sáp nhập|kỳ (nghỉ|thi)|khai giảng|hòa bình|độc lập)",
         rules=("count after", "week", "month of pub*", "year of pub*"), beside=True, weak=False, unless_behind=SAID_DAYS),
    Veto("on to its nth year", "Bước sang năm thứ ba, xưởng có lãi.", after="thứ", rules=("year of pub*",), weak=False),
    Veto("after Tết", "Một tuần sau Tết, chợ vẫn vắng.", after="tết", rules=("count after",), beside=True, weak=False, unless_behind=SAID_DAYS),
    Veto("that is to say so long after", "Ông từ chức, tức một ngày sau trận thua.", before="tức là?", rules=("count after",), weak=False),
    Veto("after a deed", "Hai năm sau kết hôn, họ chia tay.", after="(khởi công|thông xe|cưới|khai trương|phẫu thuật|ly hôn|kết hôn|tốt nghiệp)",
         rules=("count after", "week", "month of pub*", "year of pub*"), beside=True, weak=False, clause=True),
    Veto("after a calamity", "Tháng sau vụ cháy, xóm dựng lại nhà.", after="(vụ|trận|sự cố|thảm họa|thảm kịch|tai nạn)",
         rules=("week", "month of pub*", "year of pub*"), beside=True, weak=False, clause=True),
    Veto("days and months round a bare deed", "Bảy ngày sau mổ, bác sĩ cắt chỉ.", after="(sinh|đẻ|mổ|ra mắt|thả|nở|thu hoạch|ra hoa)", rules=("count after",), beside=True, clause=True, weak=False, unless_behind=NO_BARE_DEEDS),
    Veto("days after a deed on a field", "Bón lót 15 ngày sau xổ nhụy.", after=BARE_DEEDS_OF_FARMS, rules=("count after",), beside=True, weak=False, unless_behind=NO_BARE_DEEDS),
    Veto("before a bare deed", "Nhịn ăn 6 ngày trước mổ.", after=BARE_DEEDS, rules=("count before publication",), beside=True, weak=False, unless_behind=NO_BARE_DEEDS),
    Veto("week of a pregnancy", "Bước vào tuần thứ 11 của thai kỳ, bé dài 5 cm.", after="của thai kỳ", rules=("week of the year",), weak=False),
    Veto("period of a tax", "Hạn nộp là ngày thứ 20 của tháng tiếp theo tháng phát sinh thuế.", after="(tháng|quý|năm) phát sinh", rules=("month of pub*", "quarter of pub*", "year of pub*"), weak=False),
    Veto("the one next to it", "Doanh thu năm trước liền kề dưới 50 tỷ thì được giảm.", after="liền kề", rules=("month of pub*", "quarter of pub*", "year of pub*"), weak=False),
    Veto("last day of a quarter's first month", "Hạn nộp là ngày cuối cùng của tháng đầu quý tiếp theo.", before="ngày cuối cùng của", rules=("first or last month*",), weak=False),
    Veto("month of a rule", "Nếu trong tháng đó không đạt chỉ tiêu thì trừ lương.", before="nếu trong", after="được tính", rules=("month of the story",), weak=False),
    Veto("hours of a range", "Hàng giao đến 2-4 h là tới.", after="(h|giờ|g|tiếng)", rules=("day/month",), spares=(" tới",), unless_behind=f"({ZONES}|(h|giờ|g) @minute|tiếng (súng|nổ|trống|chuông|bom))"),
    Veto("children of a class", "Lớp sáng 5-7 em, lớp chiều 3-4 em.", before="lớp", rules=("day/month", "part and day"), weak=False, counts=True, unless="(khai giảng|bế giảng|mở|tan|nhận|họp) lớp"),
    Veto("light of a lamp or the moon", "Ánh đèn sáng qua tấm rèm mỏng.", before="(đèn|trăng|nắng|mắt|sao|chói|rọi|lóe|hắt)", rules=("part of yesterday",), weak=False, spares=("trưa", "chiều", "tối", "đêm")),
    Veto("light through an opening", "Trăng đêm qua song cửa sổ.", after="(khe|song|ô cửa|kẽ|tán|rèm|kính|gương)", rules=("part of yesterday",), weak=False),
    Veto("light or dark before a thing", "Biển hiệu bật sáng trước cửa tiệm.", before="(ban|thức|bật|cháy|mắt|mắt nó|da|trăng|bóng|góc|buồng|phòng|gian|khoảng|vùng|màn|sao|sẫm|đen|chói|rực|thắp)", rules=("part of the day before", "part of the next day"), weak=False, unless="nhà cháy"),
    Veto("ways of a road", "Xe chạy ngược chiều trước cổng chợ.", before="(ngược|một|hai|trái|cùng|nuông|thuận|đúng|đa|xuôi)", rules=("part of the day before", "part of the next day"), weak=False),
    Veto("place in a row", "Phim đứng thứ ba tuần này ở phòng vé.", before="(đứng|xếp|xếp hạng|về đích) (hạng|vị trí)?", rules=("weekday*",), weak=False, spares=("hôm ", "chủ nhật")),
    Veto("version to be brought up to date", "Ứng dụng bản 5.12.2024 trở xuống phải cập nhật.", after="trở xuống", rules=("day/month/year",), weak=False),
    Veto("proverb of cold", "Các cụ dặn rét tháng ba bà già chết cóng.", after="bà già", rules=("month without year",), weak=False),
    Veto("scale of marks", "Thang điểm 7/3, hệ số 2-1.", before="(thang điểm|hệ số)", rules=("day/month",)),
    Veto("counter of comments", "Bình luận (12/10)", before="(bình luận|ý kiến|phản hồi|trả lời) \\(", rules=("day/month",)),
    Veto("threshold", "Huyết áp từ 14/9 trở lên là cao.", after="trở (lên|xuống)", rules=("day/month", "bare*", "day/month to*", "days in*"), weak=False),
    Veto("server log", "Máy chủ nhật ký ghi lại mọi lỗi.", before="máy", rules=("weekday",), weak=False, spares=("hôm ", " này", " tới", "vừa rồi", "vừa qua", "sau")),
    Veto("gem or metal", "Nhẫn gắn đá quý 2 carat.", before="(đá|kim loại|gỗ)", after="lần", rules=("quarter",), weak=False, unless="(xuất khẩu|nhập khẩu|chế biến) gỗ", unless_behind="lần (đầu|thứ|này|cuối)"),
    Veto("Tết of a people", "Dân bản ăn Tết Xíp xí bên suối.", after="(cơm mới|xíp xí|chol|chôl|chnăm|chnam|độc lập|khu cù tê|thiếu nhi|trồng cây|ngâu|bunpimay|bun|mông|khmer|lào|campuchia|thái lan|trung thu|đoan ngọ|đoan dương|hàn thực|thanh minh)", rules=("Tết", "Tết alone"), weak=False),
    Veto("each Tết", "Mẹ may áo mới cho tôi mỗi dịp Tết đến.", before="(mỗi|mọi|các|những)", rules=("Tết",), weak=False),
    Veto("New Year's Eve of a people", "Hằng năm, họ cúng giao thừa vào đêm 30-11 âm lịch.", after="@day -", rules=("New Year's Eve",), weak=False),
    Veto("so many each month", "Tháng 9-10 triệu đồng là mức lương thường gặp.", after="(triệu|tỷ|tỉ|nghìn|ngàn) đồng", rules=("months", "month without year"), weak=False),
    Veto("mean of a month", "Bình quân mỗi tháng 3-4 vụ cháy.", before="(trung bình|bình quân) (mỗi)?", rules=("months",), weak=False),
    Veto("people that come", "Sáng 5-6 người, chiều 10-12 người đến xin việc.", after="(người|ổ|lượt người)", rules=("day/month",), weak=False, counts=True, unless_behind="người (dân|lao|bệnh|phụ|đàn|ta|thân|nhà|tiêu|việt|lính)"),
    Veto("way through streets", "Từ 3/2 rẽ phải vào chợ.", after="(rẽ|giao|quẹo)", rules=("day/month",), weak=False, spares=("hôm", "ngày"), unless_behind="giao (dịch|hữu|lưu|cho|hàng|nhận|thông|thừa|tranh|đấu|ban)"),
    Veto("shift of a factory", "Họ xuống khu công nghiệp làm ca 2-3.", before="(làm|trực|đi|kíp) ca", rules=("day/month",)),
    Veto("course by number", "Lớp khóa 2/2003 khai giảng.", before="khóa", rules=("bare month/year",)),
    Veto("dose", "Trẻ uống sáng 1/2 viên.", after="(viên|suất|khẩu phần|muỗng|thìa)", rules=("day/month",), weak=False, counts=True, inside=True),
    Veto("shape of a picture", "Màn hình khung hình 16/9 rất rộng.", before="(định dạng|khung hình|khung|chuẩn|máy chiếu|tỷ lệ|tỉ lệ|inch ,)", rules=("day/month",), unless="đạt chuẩn"),
    Veto("way of fasting", "Nhịn ăn gián đoạn 16/8 giúp chị giảm cân.", before="(nhịn ăn|gián đoạn|ăn kiêng|ăn theo chế độ|theo chế độ)", rules=("day/month",)),
    Veto("sign of the zodiac", "Bạch Dương (21/3-19/4): Tài chính ổn định.", before="(bạch dương|dương cưu|kim ngưu|song tử|song sinh|bắc giải|hải sư|xử nữ|thiên xứng|nam dương|cự giải|sư tử|xử nữ|thiên bình|thiên bình|bọ cạp|thiên yết|nhân mã|ma kết|bảo bình|song ngư) \\(", rules=("day/month to*", "day/month"), weak=False),
    Veto("draw or stone by number", "Người chơi trúng thưởng ở kỳ 1899.", before="((mega|power|giải|ở|vietlott|xổ số) kỳ|cột mốc)", rules=("bare year",)),
    Veto("part of a second", "Máy phơi sáng 1/4 giây.", after="(giây|khẩu đội|khẩu)", rules=("day/month",), weak=False, counts=True, inside=True),
    Veto("measured", "Gói cước 24/12 tháng.", after="(tháng|tuần|năm|giờ|phút|giây|tuổi|km|kg|tấn|tạ|ha|m|m2|lít|đồng|triệu|tỷ|tỉ|nghìn|ngàn|usd|điểm|lần|phiếu|độ)", spares=(" tới",), rules=("day/month", "day/month to*", "bare*"), unless_behind=f"({ZONES}|{NO_UNITS})"),
    Veto("preposition of a date", "Cả năm học trước ngày khai trường đều vắng.", after="(@day /|ngày)", rules=("school year of*", "week", "part of a week", "month of pub*", "year of pub*"), beside=True, weak=False),
    Veto("ordinal of a day", "Đó là ngày thứ Hai liên tiếp nắng gắt.", after="(của|liên tiếp|xét xử|liền|trong)", rules=("weekday",), weak=False, spares=("hôm ", "sáng ", "trưa ", "chiều ")),
    Veto("summer retreat of monks", "Chùa vào kỳ kiết hạ năm nay.", before="(kiết|kết|an cư)", rules=("season",), weak=False, spares=("hè", "xuân", "thu", "đông")),
    Veto("founder of a craft or family", "Giỗ Tổ nghề rèn đông vui.", after="(nghề|ngành|họ|tộc|làng|phái|sân khấu|cải lương|dòng)", rules=("named day of the lunar*",), weak=False, spares=("trung thu",)),
    Veto("precious things", "Loài chim quý này chỉ còn mười con.", before="(vật|đồ|chim|thú|cá|lúa|cây|thuốc|ngọc|gỗ|giống|loài|liệu|hiếm|đá|sách|sản|báu|gen|cổ|món|kim loại|tài sản)", rules=("quarter of pub*",), weak=False, unless="(khẩu|đồ|ngành|giá) (gỗ|cá|lúa|đá|thuốc|cây)"),
    Veto("precious guests", "Kính thưa quý vị.", after="(vị|khách|thầy|cô|báo|ông|bà|anh|chị|độc)", rules=("quarter*",), weak=False, spares=("1", "2", "3", "4", " i", " v", "này", "trước", "sau", "đầu", "cuối")),
)  # fmt: skip

# Words that make a bare "12/2" a date when they stand before it.
EVIDENCE = (
    "(ngày|hôm|thời điểm|tận|quốc tế lao động|quốc tế thiếu nhi|quốc tế phụ nữ|giải phóng miền nam|quốc khánh|từ|kể từ|tính từ|đến|tới|cho đến|tính đến|trước|sau|vào|hồi|dịp|lễ|hết|đến hết|rạng|diễu binh|duyệt binh|kỷ niệm|mùng|đêm|nghỉ lễ"
    "|nghỉ|ngày lễ|mít tinh|chào mừng|mừng|cuối|đợt|phiên|sn|sinh|mất|lúc|giao dịch|dự kiến|ra mắt|khai mạc|bế mạc|mở màn|diễn ra|buổi|hạn"
    "|(mở|mở cửa|họp|chạy|thông|hoạt động|thi|chiếu|diễn|bay|học|đón khách) lại|(vào|từ|đến|tới) khoảng|(khai mạc|bế mạc|khai trương|khánh thành|diễn ra|bắt đầu|kết thúc|hoàn thành|tổ chức) đúng|khai giảng|bế giảng|khai trường|tựu trường|họp báo|lịch|(chuyển|dời|lùi|hoãn|đổi) (từ ngày? @day (/|-|.) @month)? (sang|đến|tới|lại)|từ ngày? @day (/|-|.) @month sang|khởi công|khánh thành|thông xe|khởi chiếu|công chiếu|ra rạp|lên sóng|phát sóng|nhập học|khai hội|mở hội|chính hội|mở bán|chốt quyền|đáo hạn|khởi hành|khởi tranh|sinh nhật|đổ bộ|bắt đầu|kết thúc|xuất phát|cập bến|hợp long|nhậm chức|từ chức|nhập ngũ|hy sinh|qua đời|từ trần|kết hôn|thảm họa|thảm kịch|động đất|sóng thần|đảo chính|bầu cử|tấn công|khủng bố"
    "|(trận|mưa) lũ|xả lũ|trận (mưa|bão|không kích)|cơn bão|vụ (cháy|nổ|việc|án|sập|chìm|tai nạn|kiện|cướp|va chạm|đắm tàu|thảm sát)|xét xử|bỏ phiếu"
    "|phiên (tòa|họp|chợ|đấu giá|thảo luận|chất vấn|sáng|chiều)|cuộc (gặp|họp|hẹn|biểu tình|đàm phán|điện đàm|đối thoại|tuần hành|không kích|trưng cầu dân ý|tọa đàm|thử nghiệm)"
    "|kỳ thi|chuyến (bay|thăm|tàu)|lễ (bàn giao|ký kết|trao giải|ra quân|phát động|khánh thành|khởi công|khai mạc|bế mạc|khai giảng|đón nhận|công bố)|đêm (nhạc|diễn|chung kết|gala|khai mạc|bế mạc|trao giải)"
    "|khai trương|tái khám|hạn (nộp|chót|cuối) (nộp? hồ sơ)?|trận đấu|trận (bán kết|chung kết|tứ kết|derby)|ảnh chụp|báo ra|xổ số|theo thông báo|cuộc biểu quyết|(sơ|phúc|giám đốc) thẩm|hội nghị|buổi làm việc|phỏng vấn|thông cáo|tuyên bố|sắc lệnh|công điện|vụ (đánh bom|xả súng|hỏa hoạn|lật (xe|tàu|thuyền|đò)|sạt lở|ngộ độc|ám sát|bạo loạn|va chạm)"
    "|trận (lốc|giao hữu|mở màn|ra quân|tái đấu)|bị (bắt|bắt giữ|khởi tố|triệu tập|tạm giam|tạm giữ)|nhập viện|(ra|xuất) viện|ra tù|đầu thú|được bổ nhiệm|đính hôn|cưới|phê chuẩn|hiệu lực|gặp nạn|trả cổ tức|nghỉ làm|cúp (nước|điện)|số ra|nhận phòng|trả phòng|check (-|~)? in|check (-|~)? out|checkin|checkout|nhân)"
)

# Behind a phrase, ranges too: it comes round again and dates nothing.
RECURRING = "<lunar>? (và (ngày)? rằm)? ((,|và) (ngày)? mùng (một|@day))? ((,|và) @day)? ((,|và) @day)? ((,|và) @day)? (hằng|mỗi) (tháng|năm|tuần|ngày|quý|mùa)"
