"""The words by which a history, a life, a chronicle tells a deed of a bare year or a season, as tables."""

# What is done, or befalls, once: with a year it dates a deed, also where words stand between the two
# ("Đình dời về gò Bầu năm 1824").
DEEDS = """
hoàn công, tái hợp, mắc cạn, đón điện, thôi làm, thông tới, thông đến, nổ, lật, vùi lấp, mất tích, ngộ độc, đuối nước,
cuốn cả, ra lò, lên chức, xuống chức, kế nhiệm, đắm, đâm vào, húc đổ, xông đổ, khai sơn, hạ thủy, cắt băng, bấm nút,
chạy thử, hạ cánh, cập bến, khởi tranh, lên đèn, thắp điện, có điện, có đường, về hưu, hồi hương, thoát ly, tham
chiến, bị đày, trúng cử, nhậm tước, khánh kiệt, vỡ nợ, vay, sửa chữa, học lớp, học nghề, vào học, tràn, tràn bờ, nhận
bằng khen, ra viện, xuất viện, chấn thương, bình phục, đóng đồn, làm xong, xây xong, đắp xong, đóng hẳn, ngừng hẳn,
đưa vào sản xuất, mãn hạn tù, cất, tử nạn, kết nghĩa, bỏ xứ, ghép, phủ sóng, thua, tản cư, sơ tán, đổi, gặp lại,
tuyên, minh oan, làm dâu, ghé, tạm nghỉ, nhập một, tăng vốn, san phẳng, về đây, sang hàn quốc, sang nhật, sang mỹ,
nhận xứ, giải nghệ, dựng, dựng lại, khởi dựng, xây, xây lại, xây cất, xây mới, cất nóc, đổ móng, đặt móng, đặt viên
đá, khánh thành, khởi công, khai trương, thông xe, hợp long, lập, lập ra, sáng lập, thành lập, tái lập, ra đời, ra
mắt, khai sinh, mở, mở lại, mở rộng, mở màn, nới rộng, nâng cấp, nâng lên, tôn tạo, trùng tu, tu sửa, tu bổ, đại tu,
sửa lại, lợp, lợp lại, lát, kè, đúc, đúc lại, tạc, khắc, dựng bia, đắp, đào, đào được, khai quật, lấp, san lấp, bắc,
bắc lại, nối, kéo điện, kéo về, lắp, lắp đặt, đặt, đặt tên, đặt lại, mang tên, đổi tên, đổi thành, ngăn dòng, chặn
dòng, chặn ngang, tích nước, phát điện, trồng, khai hoang, khẩn hoang, lập ấp, lập làng, định cư, dời, di dời, chuyển
về, chuyển đến, chuyển sang, chuyển lên, chuyển xuống, chuyển ra, chuyển vào, chuyển trụ sở, chuyển giao, dọn về, dọn
sang, dọn đến, dọn ra, dọn lên, tách, tách ra, tách thành, chia, chia tách, nhập vào, nhập về, nhập với, nhập thành,
nhập dàn máy, gộp, hợp nhất, hợp làm, sáp nhập, giải thể, giải tán, tan rã, phá sản, đóng cửa, khép cửa, mở cửa, ngừng
hoạt động, ngừng sản xuất, ngừng đón, ngừng chạy, ngừng bay, ngừng phát, nghỉ chạy, dừng hoạt động, đình bản, bị cấm,
cấm, bãi bỏ, xóa bỏ, xóa sổ, bỏ nghề, bỏ làng, bỏ quê, bỏ phố, dỡ, dỡ bỏ, tháo dỡ, phá, phá bỏ, phá sập, phá hủy,
thay, thay thế, chia lại, gom, trưng thu, đốt, cháy, cháy rụi, bốc cháy, đổ, đổ sập, sập, vỡ, gãy, gãy nhịp, đứt, đứt
cáp, sụp, sụt, chìm, đánh chìm, cuốn trôi, cuốn mất, tốc mái, ngập, sạt lở, đánh gãy, trúng bom, ném bom, phát hiện,
tìm thấy, tìm ra, tìm được, công nhận, xếp hạng, ghi danh, ban, ban sắc, ban hành, sắc phong, phong, truy tặng, tặng,
cấp, cấp bằng, rước, thỉnh, cúng, cúng dường, quyên, góp tiền, góp vốn, góp đất, hiến, hiến đất, tiến cúng, trụ trì,
viên tịch, xuất gia, cho phép, bổ nhiệm, bầu, đắc cử, nhậm chức, lên ngôi, thoái vị, làm hiệu trưởng, nhận chức, nhận
công tác, nhận nhiệm vụ, giữ chức, thôi chức, thôi giữ, thôi việc, từ chức, từ nhiệm, xin nghỉ, nghỉ hưu, cách chức,
sa thải, qua đời, mất, từ trần, trút hơi thở, hy sinh, tử trận, bị thương, nhập ngũ, xuất ngũ, xung phong, tòng quân,
tham gia cách mạng, tham gia kháng chiến, tham gia phong trào, theo bộ đội, theo kháng chiến, theo cách mạng, theo gia
đình, theo cha, theo mẹ, theo chồng, đi bộ đội, đi dân công, đi thanh niên xung phong, đi tập kết, tập kết, lên đường,
rời, rời quê, rời làng, di cư, vượt biên, trở về, trở lại, về nước, về quê, về làng, về làm, về dạy, về nhận, lên bờ,
vào nam, vào đảng, ra bắc, sang pháp, đến lập, đến ở, vào lập, kết nạp, gia nhập, kết hôn, cưới, lấy, lấy chồng, lấy
vợ, lập gia đình, sinh con, chào đời, đỗ, thi đỗ, tốt nghiệp, bảo vệ, du học, học bổng, truyền nghề, truyền sang,
viết, sáng tác, vẽ, vẽ lại, in, tái bản, xuất bản, phát hành, quay, bấm máy, đóng máy, công chiếu, khởi chiếu, ra rạp,
ra số đầu, phát sóng, diễn lần, phục dựng, khôi phục, hồi sinh, vô địch, đăng quang, thắng, đoạt, giành, phá kỷ lục,
lập kỷ lục, lên hạng, thăng hạng, xuống hạng, rớt hạng, trụ hạng, mất suất, khoác áo, đầu quân, treo giày, treo găng,
chia tay, ký, ký kết, ký hợp đồng, mua, mua lại, thâu tóm, bán, bán lại, nhượng lại, thoái vốn, thoái hết vốn, rút
khỏi, rút về, lên sàn, niêm yết, cổ phần hóa, nộp đơn, trúng thầu, xuất lô, đón khóa, đón đoàn, đón bằng, đón nhận,
bàn giao, tiếp quản, thu hồi, tịch thu, bắt, bị bắt, giam, bị giam, bị phạt, bị kết án, bị khởi tố, khám xét, vượt
ngục, ra tù, được thả, xử bắn, bắn rơi, giết, giết chết, sát hại, đánh, đánh đồn, đánh chiếm, tấn công, phục kích,
chiếm, chiếm đóng, đóng ở, đóng quân, đổ bộ, nổ súng, càn vào, rút quân, giải phóng, khởi nghĩa, nổi dậy, cướp chính
quyền, giành chính quyền, biểu tình, bãi công, đình công, bùng phát, mọc lên, họp tại, nhóm họp, về đích, đạt chuẩn,
vỡ đê, đứng ra, thuê, được phong, vào ngành, đưa về, đưa vào sử dụng, đưa vào khai thác, đi vào hoạt động, hoàn thành,
thiêu rụi, trúng mìn, gặp bão, xả lũ, chạy chuyến đầu, bỏ dở, giao lại, trả lại, cho vay, cho mượn, rao bán, nhận cọc,
cắt hợp đồng, chọn nhà thầu, rút máy, thi công lại, khởi đầu, khởi nghiệp, gây dựng lại, về điều hành, về quản lý, nối
nghề, nối nghiệp, mang nghề, đem nghề, đăng ký nhãn hiệu, đăng ký thương hiệu, đưa hàng, sửa, rút lui, nghỉ dạy, thôi
dạy, bỏ học, bỏ trốn, trốn sang, trốn về, kéo đến, kéo tới, kéo sang, làm đơn, gửi đơn, khởi kiện, bị kiện, kiện lại,
thụ lý, kháng cáo, thắng kiện, thua kiện, trưng dụng, kiểm định, gả, xuống tóc, hình thành, ly tán, chuyển thành, vào
đội tuyển, dự giải, hoãn, về thay, về phụ, ly khai, lấn biển, múc rộng, chạy lại, nghỉ lái, thôi gác, xin thôi, bê tông
hóa, thiêu, trở thành, gửi lá đơn, về lại, làm lại, nhập dây chuyền, nhập thiết bị, về nhất, về nhì, về ba, đi xuất
khẩu lao động, chuyển đổi sang, chuyển đổi thành, chuyển ngành, chính thức hoạt động, bắt đầu hoạt động, nghỉ việc,
nhận được tin, nhận tin báo, gây án, gây ra vụ, khởi động, xuất kích, đổ quân, tiến công, quen biết
với, làm quen với
"""

# What holds the word of a deed and tells none.
NO_DEEDS = """
công lập, dân lập, độc lập, đối lập, cô lập, trung lập,
lật đật, bùng nổ, nổ lực, nổ máy, lật giở, đổi mới, đổi chác, trao đổi, biến đổi, đổi màu, đổi thay, chuyển đổi, cất
giữ, cất nhắc, cất cánh, cất tiếng, tuyên truyền, tuyên bố, tuyên dương, thua lỗ, thua kém, thua xa, ghép đôi, lắp
ghép, nhà cất, đánh dấu, đánh giá, đánh bắt, đánh cá, đánh máy, đặt mục tiêu, đặt ra, đặt hàng, đặt vé, đặt chỉ tiêu,
đặt kế hoạch, bán được, bán chạy, bán ra, bán lẻ, bán buôn, bán hàng, bán ròng, bán chậm, bán khắp, bán đầy, bán vé,
bán đắt, bán rẻ, bán kính, bán kết, lấy ý kiến, lấy mẫu, lấy chủ đề, lấy làm, thay đổi, thay mặt, thay nhau, thay vì,
nhập khẩu, nhập siêu, nhập viện, chia sẻ, chia buồn, mất mùa, mất giá, mất cân đối, mất ổn định, bắt đầu, bắt nguồn,
nối tiếp, nối liền, viết tay, in hình, in chữ, lập trình, lập luận, mở cửa từ, cấp cứu, cấp nước, cấp ba, cấp hai, cấp
tỉnh, cấp xã, cấp huyện, cấp bách, giao thông, giao dịch, giao lưu, giao thừa, giao động, quay vòng, quay đầu, quay
lại, vẽ tranh, đổ xô, đổ vào, đổ về, phong phú, phong trào, phong cách, ban đầu, ban đêm, ban ngày, cháy hàng, cháy
vé, rút ngắn, rút gọn, ký túc, ký ức, bảo vệ môi trường, bảo vệ rừng, giành cho, thắng cảnh, ngập tràn, ngập mặn, vỡ
mộng, chìm trong, đào tạo, đắp chiếu, lát nữa, mất điện, tặng quà, trồng trọt, trồng rừng, giải phóng mặt bằng, đóng
cửa sớm, thuê nhà, thuê trọ, mất nước, sập bẫy, lấy lại, lấy từ, bầu trời, bầu không khí, tách biệt, chia đều, gom
góp, đốt đồng, đốt rừng, cấm kỵ, cấm cung, phá giá, đổ đầy, hoàn thành chỉ tiêu, hoàn thành kế hoạch, hoàn thành nhiệm
vụ, ban tổ chức, ban giám hiệu, ban quản lý, ban chấp hành, ban quản trị, cấp phát, phong tục, đỗ xe, quay cuồng, đổ
bệnh, tặng thêm, khắc phục, khắc nghiệt, ngập úng, bắc bộ, bắc giang, bắc ninh, đổ lửa, ký sinh, họp báo, sụt giảm,
đặt cọc, nâng lên mức, chia cổ tức, phát hiện thêm, cấp thêm, đặt vào, đặt ở, đặt trong, nhà in, xưởng in, tiệm in,
thợ in, máy in, bản in, cao cấp, trung cấp, sơ cấp, đẳng cấp, giai cấp, phân cấp, thứ cấp, cung cấp, trợ cấp, phụ cấp,
mua bán, buôn bán, thu mua, kết nối, cầu nối, bãi đỗ, hạt đỗ, cây đỗ, máy đào, máy cắt, tàu kéo, nhà trồng, kỷ luật
sắt, quân giải phóng, nhà đỗ, biên giới bắc, phía bắc, miền bắc, hướng bắc, đá bóng, tự vẽ, tự viết, cửa đóng, thủ
lĩnh, thành lập nghiệp, nội địa, tháp canh, kéo co, hóa đơn đặt, thửa, giá bán, quầy bán, điểm bán, nơi bán, hàng bán,
xe bán, người bán, doanh số bán, người mua, giá mua, sức mua, gió bắc, vụ trồng, người trồng, nghề trồng, diện tích
trồng, đất trồng, cây trồng, họ tên đặt, nghề in, công nghệ in, kỹ thuật in, giấy in, mực in, nghề đúc, lò đúc, thợ
đúc, nghề tạc, thợ xây, nghề xây, gạch xây, vật liệu xây, tiền xây, hố đào, nghề viết, cây viết, người viết, bài viết,
chữ viết, họa sĩ vẽ, bản vẽ, hình vẽ, phim quay, máy quay, vòng quay, lễ rước, đám rước, kiệu rước, đám cưới, lễ cưới,
tiệc cưới, áo cưới, ngày cưới, bài thi đỗ, đăng ký, chữ ký, nhật ký, bút ký, hồi ký, trái phá, tàn phá, quấy phá, khám
phá, đột phá, xe đổ, bãi đổ, tường đổ nát, sửa soạn, sửa đổi, thợ sửa, tiệm sửa, nghề sửa, đơn kháng cáo, tàu thuê,
tiền thuê
"""

# Of these even a number tells a deed ("Quý I/2021, nhà máy sa thải 300 công nhân").
OF_MANY = """
bị phạt, bị kết án, sa thải, mua lại, thâu tóm, bắn rơi, hiến, chia, tách, tách thành, gộp, giết, đánh chìm, phá sập,
đốt, dời, di dời, cuốn trôi, gom, chuyển giao, nhập vào, thoái vốn, giải tán, đào được, đúc, thiêu,
thiêu rụi
"""

# What a year stands behind as a part of its name: a plan's, a cup's, an exam's, a figure's.
YEARLY = """
điểm chuẩn, điểm thi, đề thi, bài thi, kỳ thi, kỳ, khóa, khoá, lớp, vụ, mùa, mùa giải, niên vụ, mùa vụ, đời, phiên
bản, phương án, danh sách, công tác, nhiệm vụ, phong trào, chủ đề, ngân sách, thu ngân sách, tuyển sinh, quý, bảng
giá, giá, bảng lương, lương, thưởng tết, lịch, lịch thi đấu, lịch nghỉ, đợt, cúp, giải, tết, tuần lễ, ngày hội, tháng,
festival, hội thi, hội thao, đại hội, trại hè, cổ tức, lợi nhuận, chỉ số, xếp loại, danh hiệu, dự toán, học phí, học
kỳ, năm học, tài khóa, sách giáo khoa, quốc khánh, vòng loại, đội hình, lứa, thế hệ, bộ sưu tập, hội chợ, hội xuân, lễ
hội
"""
