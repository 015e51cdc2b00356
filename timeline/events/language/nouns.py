"""What Vietnamese newspapers name: things with a name of their own, offices, surnames, as tables."""

# Things that stories are about: events that name the same one follow one another.
SUBJECTS = """
cầu, hầm, hồ, hồ chứa, hồ thủy lợi, đập, đê, kè, cảng, sân bay, bến xe, nhà máy, bệnh viện, trường, trường thpt,
trường thcs, trường tiểu học, trường đại học, khu công nghiệp, cụm công nghiệp, khu đô thị, chợ, chùa, đền, nhà hát,
bảo tàng, thư viện, sân vận động, cao tốc, tuyến metro, metro, dự án, bão, bão số, áp thấp, tàu, phim, giải, cúp, vụ
án, thủy điện, nhà máy nước, nút giao, công viên, đường, tỉnh lộ, quốc lộ, vườn quốc gia, khu bảo tồn, di tích, bị
cáo, cây cầu, trạm bơm, nhà văn hóa, chung cư, quỹ tín dụng
"""

# Offices by which papers introduce a person.
OFFICES = """
chủ tịch, phó chủ tịch, bí thư, phó bí thư, giám đốc, phó giám đốc, tổng giám đốc, phó tổng giám đốc, bộ trưởng, thứ
trưởng, thủ tướng, phó thủ tướng, tổng bí thư, chủ tịch nước, chủ tịch quốc hội, viện trưởng, phó viện trưởng, hiệu
trưởng, phó hiệu trưởng, trưởng ban, phó trưởng ban, phó ban, trưởng phòng, phó trưởng phòng, phó phòng, trưởng công
an, phó trưởng công an, chánh án, chánh văn phòng, cục trưởng, phó cục trưởng, vụ trưởng, phó vụ trưởng, tổng cục
trưởng, chi cục trưởng, đội trưởng, huấn luyện viên, hlv, đại tá, thượng tá, trung tá, thiếu tá, thiếu tướng, trung
tướng, thượng tướng, đại tướng, trưởng đoàn, tổng biên tập, ủy viên, đại biểu, đại sứ, trưởng khoa, phó trưởng khoa,
bác sĩ, giáo sư, tiến sĩ, thạc sĩ, kỹ sư, luật sư, đạo diễn, nhà văn, nhà thơ, nhạc sĩ, họa sĩ, nghệ nhân, nsnd, nsưt,
trưởng thôn, trưởng ấp, trưởng bản, chỉ huy trưởng, thuyền trưởng, tổng thư ký, thư ký, trưởng tiểu ban, gs, ts, ths,
pgs
"""

# Those whose work is their own story.
ARTISTS = """
nsnd, nsưt, nghệ nhân, nhạc sĩ, họa sĩ, nhà văn, nhà thơ, đạo diễn, hlv, huấn luyện viên, thuyền trưởng
"""

# Family names, as a name begins.
SURNAMES = """
nguyễn, trần, lê, phạm, hoàng, huỳnh, phan, vũ, võ, đặng, bùi, đỗ, hồ, ngô, dương, lý, đào, đinh, trịnh, mai, trương,
cao, tạ, lương, thái, tô, tống, kiều, quách, triệu, nông, chu, châu, lưu, lâm, vương, thạch, thân, la, bế, giáp,
khổng, kim, mạc, nghiêm, phùng, tăng, từ, hà, đoàn, đàm, doãn, diệp, âu, bạch, cù, danh, đậu, điểu, giang, hứa, khúc,
kha, lã, lục, lò, lường, lù, ma, mã, mẫn, ninh, ông, phó, phương, quan, sơn, thi, thiều, tôn, trà, trang, ung, ứng,
uông, văn, vi, viên, y, ân, cầm, chế, cung, cấn, bàn, đồng, hàn, hầu, hoa, h', k', siu, rơ, vàng, giàng, sùng, thào,
lầu, tòng, quàng, cà, lữ, khuất, khương, phí, sầm, tiêu, trầm, tưởng, nhâm, nhữ, ngụy
"""

# Nouns before a proper name that say what bears it: two happenings with different bridges are two.
BEARERS = """
cầu, chợ, trường, xã, phường, ấp, thôn, bản, làng, sông, kênh, rạch, đường, nhà máy, bệnh viện, khu công nghiệp, kcn,
cụm công nghiệp, giải, công ty, tàu, bão, bão số, hồ, đập, chùa, đền, đình, cảng, sân vận động, nhà văn hóa, trạm,
trạm bơm, kè, đê, hầm, nút giao, thủy điện, khách sạn, siêu thị, trung tâm, câu lạc bộ, clb, đội, ông, bà, anh, chị,
em, bị cáo, bị can, nghi phạm, đồn, sân bay, bến xe, ga, công viên, thư viện, bảo tàng, khu đô thị, hợp tác xã, htx,
quốc lộ, tỉnh lộ, đảo, núi, đèo, rừng, khóm, khu phố, phim, sách, vở
"""

# Those of them that are persons.
PERSONS = frozenset(("ông", "bà", "anh", "chị", "em", "bị cáo", "bị can", "nghi phạm"))

# What is built and made: "công trình này" means the one of these that an article is about.
WORKS = """
cầu, đường, nhà máy, bệnh viện, trường, hồ, hồ chứa, đập, kè, đê, hầm, nút giao, thủy điện, sân bay, cảng, bến xe, ga,
chợ, công viên, trạm bơm, khu công nghiệp, cụm công nghiệp, khu đô thị, cao tốc, dự án, nhà hát, nhà văn hóa, trung tâm,
quảng trường, tuyến đường, tuyến cao tốc, tuyến metro, nhà ga, chung cư, khu dân cư, cống, kênh, bảo tàng, thư viện
"""

# Where people trade and work.
SHOPS = """
tiệm, quán, nhà hàng, cửa hàng, xưởng, cơ sở, khu công nghệ cao, khu kinh tế, lò, trang trại, phòng khám, trung tâm y
tế, hãng, ngân hàng, tập đoàn
"""

# Words that begin with no bridge, lake or school.
NO_BEARERS = """
cầu ngư, cầu lông, cầu thủ, cầu an, cầu may, cầu siêu, cầu cứu, hồ sơ, hồ hởi, đội ngũ, đội trưởng, đội tuyển, bản án,
bản tin, bản thân, bản sao, bản đồ, bản quyền, bản vẽ, bản đăng, trường hợp, đường dây, giải pháp, giải quyết, giải
phóng, giải thưởng, giải ngân, giải thích, giải trí, giải tỏa, giải cứu, đình chỉ, đình công, đền bù, kênh truyền hình,
đảo chiều, sông nước, cảng vụ, bão lũ, làng nghề, trạm thu, ga tàu, công viên chức, tàu thuyền, chùa chiền, xe máy
"""

# Words whose last part is no bridge, school or lake.
COMPOUNDS = """
yêu cầu, nhu cầu, toàn cầu, địa cầu, thỉnh cầu, hoàn cầu, môi trường, thị trường, công trường, hiện trường, chiến
trường, lập trường, quảng trường, nông trường, lâm trường, thị xã, tác xã, tấn xã, gia đình, văn bản, nhật bản, cơ
bản, xuất bản, phiên bản, đồng hồ, quân đội, bộ đội, trẻ em, tiếng anh, hải đảo, lý giải, phân trường, toàn trường
"""

# Who builds, sells and answers for it: "đơn vị này" means the only one of these that was named.
COMPANIES = """
công ty, tổng công ty, tập đoàn, ngân hàng, hãng, doanh nghiệp, liên danh, hợp tác xã, htx, ban quản lý, xí nghiệp
"""
