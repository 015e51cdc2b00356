"""What reads as a day in words and is none: "hôm nay" of our times, "ngày mai" of hopes, months of a pregnancy."""

from .veto import Veto

WORD_VETOES = (
    Veto("our times", "Thế hệ hôm nay nối tiếp cha ông.", before="(thế hệ|tuổi trẻ|giới trẻ|người trẻ|cơ đồ|hòa bình|độc lập|cuộc sống|đất nước)", rules=("today",), weak=False, spares=("sáng", "trưa", "chiều", "tối", "đêm")),
    Veto("what one has become", "Có được ngày hôm nay, anh biết ơn mẹ.", before="((có được|để có|được) (như)?|(cơ ngơi|cơ đồ|độc lập|thành công|được|quả|vị thế) như|(thành quả|thành công|giá trị) của)", rules=("today",), weak=False, spares=("sáng", "trưa", "chiều", "tối", "đêm")),
    Veto("now and ever after", "Hôm nay và mai sau, giá trị ấy vẫn còn.", after="và (ngày)? mai sau", rules=("today",), weak=False),
    Veto("ever after", "Lời thề còn vang đến hôm nay và mai sau.", after="(sau|này)", rules=("lone tomorrow",), weak=False),
    Veto("days of hope", "Chị tin vào một ngày mai no ấm.", before="(một|(niềm tin|tin|hy vọng|hướng|niềm tin) (vào|tới|về)|(chủ nhân|nhân|khoa học|lãnh đạo|công dân|doanh nhân) của|tương lai|thế giới|gieo mầm|mầm)", rules=("tomorrow",), weak=False, spares=("sáng mai", "trưa mai", "chiều mai", "tối mai", "đêm mai")),
    Veto("what hopes are of", "Không biết ngày mai ra sao, chị vẫn cười.", after="(ra sao|của (các em|các con|con|đất nước|thế hệ)|không khói)", rules=("tomorrow",), weak=False, spares=("sáng mai", "trưa mai", "chiều mai", "tối mai", "đêm mai")),
    Veto("put off", "Việc hôm nay chớ để ngày mai.", before="((chớ|đừng|không) để (đến|tới|sang)?|lo bữa)", rules=("tomorrow",), weak=False),
    Veto("bread of the day", "Ăn bữa hôm nay lo bữa mai.", before="ăn bữa", after="(lo bữa|chớ|sang ngày mai)", rules=("today",), weak=False),
    Veto("bygone times", "Cơn sốt đất đã là chuyện của hôm qua.", before="(chuyện|ký ức|câu chuyện|hào quang|thói quen|con người) của", rules=("yesterday",), weak=False),
    Veto("month of a pregnancy", "Vợ anh mang thai tháng 8 vẫn đi cấy.", before="(mang thai|có thai|mang bầu|có bầu|bụng bầu|bầu|thai)", rules=("month without year", "list of months", "months"), weak=False, unless="(phát hiện|biết) (mang|có) (thai|bầu)"),
    Veto("month of a term of pregnancy", "Từ tháng 4 của thai kỳ, mẹ cần thêm sắt.", after="(của)? thai kỳ", rules=("month without year", "month*", "part of*"), weak=False),
    Veto("day of an illness", "Từ ngày 3 của bệnh, tiểu cầu giảm mạnh.", after="(của)? (bệnh|chu kỳ|thai kỳ|đợt điều trị|liệu trình)", rules=("day", "days of*"), weak=False),
    Veto("day of an embryo", "Chuyển phôi ngày 5 cho tỷ lệ đậu cao.", before="phôi", rules=("day", "days of*"), weak=False),
    Veto("way of a storm", "Bão di chuyển theo hướng Đông rồi Đông Bắc.", before="(hướng|phía|theo hướng)", rules=("season*",), weak=False),
    Veto("month after month", "Tốc độ tăng của tháng sau so với tháng trước chậm lại.", after="so với (tháng|quý|năm) trước", rules=("month of pub*", "quarter of pub*", "year of pub*"), weak=False, spares=("trước", "này", "qua", "nay")),
    Veto("month before month", "Giá tháng sau so với tháng trước bao giờ cũng cao hơn.", before="(tháng|quý|năm) sau so với", rules=("month of pub*", "quarter of pub*", "year of pub*"), weak=False),
    Veto("month of all years", "Tháng 9 trong quá khứ là tháng xấu.", after="trong (quá khứ|lịch sử)", rules=("month without year",), weak=False),
    Veto("three sticks and three coins", "Quanh năm suốt tháng ba cọc ba đồng.", after="cọc ba", rules=("month without year",), weak=False),
    Veto("share of years", "Học phí tăng 10% ba năm đầu và 5% cho hai năm sau.", before="cho", rules=("count after",), weak=False),
    Veto("film of a weekday", "Phim Thứ Bảy gây ám ảnh.", before="(phim|phim kinh dị|bộ phim|loạt phim)", rules=("weekday*",), weak=False, spares=("hôm ", " này", " tới", "vừa rồi", "vừa qua", "sau")),
    Veto("light of hopes", "Quỹ Thắp sáng ngày mai trao 50 suất.", before="(thắp|gieo)", rules=("tomorrow",), weak=False),
    Veto("closed each week", "Bảo tàng đóng cửa vào thứ Hai.", before="(đóng cửa|đông nhất|không ra|nghỉ bán|giáo lý|cứ (đến|tới)?) (là|vào)?", rules=("weekday",), weak=False, spares=("hôm ", " này", " tới", "vừa rồi", "vừa qua", "sau"), unless="(sẽ|phải|bị|đã|vừa|trở lại) (đóng cửa|nghỉ bán)"),
    Veto("a slogan of a weekday", "Siêu thị mở hội Thứ Tư vui vẻ.", after="(vui vẻ|đẫm máu)", rules=("weekday",), weak=False),
    Veto("draw of a lottery", "Vé số quay thưởng vào thứ Tư.", before="(quay|mở|xổ) (thưởng|số) (vào|các)?", rules=("weekday*",), weak=False, spares=("hôm ", " này", " tới", "vừa rồi", "vừa qua", "sau", "/", "ngày ")),
    Veto("lamplight of these days", "Ánh sáng nay được thay bằng đèn lạnh.", before="ánh", rules=("today",), weak=False, spares=("ngày", "hôm", "trưa", "chiều", "tối", "đêm")),
    Veto("months that go by", "Tháng năm nhọc nhằn hằn lên mặt mẹ.", before="dấu ấn", after="(nhọc nhằn|in|hằn|lặng lẽ)", rules=("month without year",), weak=False, spares=("1", "2", "3", "4", "5", "6", "7", "8", "9", "giêng", "hai", "ba", "tư", "sáu", "bảy", "tám", "chín", "mười")),
)  # fmt: skip
