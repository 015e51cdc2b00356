// The beginning of every file of the index: columns back to a row for each event, handed to `timelineIndex`.
// A long array written out as code takes ten times as long to read as the same array parsed from a text.
(function () {
  "use strict";
  function iso(day) { return new Date(day * 864e5).toISOString().slice(0, 10); }

  function figures(iso) { // as Vietnamese newspapers write a day: 12/2/2023
    return +iso.slice(8) + "/" + +iso.slice(5, 7) + "/" + +iso.slice(0, 4);
  }

  window.timelineColumns = function (text) {
    var columns = JSON.parse(text), tables = columns.tables, day = 0, first = iso(0), plainly = figures(first);
    var table = function (key, at) { return tables[key][columns[key][at]]; };
    var events = columns.title.map(function (title, at) {
      if (columns.after[at]) {
        day += columns.after[at];
        first = iso(day);
        plainly = figures(first);
      }
      var summary = columns.summary[at], label = columns.label[at], url = columns.url[at];
      return [
        url[0] === "=" ? "events/" + url.slice(1) + ".html" : url,
        label || plainly,
        first,
        columns.long[at] ? iso(day + columns.long[at]) : first,
        table("at", at),
        title,
        typeof summary === "string" ? summary : title.slice(0, summary[0]) + summary[1],
        table("kind", at),
        table("sure", at),
        table("places", at),
        table("sources", at),
        table("tags", at),
        table("doubt", at)
      ];
    });
    window.timelineIndex({ names: columns.names, events: events });
  };
})();
timelineColumns('{"names": {"places": ["Cà Mau"], "sources": ["Đất Mũi", "Báo Bán Đảo"], "tags": []}, "tables": {"at": ["", "rạng sáng", "chiều", "sáng"], "kind": ["period", "reference", "main", "other", "future"], "sure": ["certain", "inferred"], "places": [[], [0]], "sources": [[0], [1]], "tags": [[]], "doubt": ["", "ngày được suy luận"]}, "url": ["=ke-hoach-phong-chong-thien-tai-giai-doan-2021-2025-gxsf2lsvlk", "=quyet-dinh-so-77-qd-ubnd-ovzz52ozkx", "=trieu-cuong-lam-vo-60-m-ke-o-con-la-qhwwlq4bba", "=luc-luong-dan-quan-dung-4-000-bao-cat-han-khau-doan-vo-7qeegt6cp3", "=ubnd-xa-con-la-nghiem-thu-tuyen-ke-bien-dai-2-4-km-pfvyicg6pp", "=xa-con-la-trong-them-12-ha-rung-ngap-man-truoc-ke-dzr4wjk7cq"], "label": ["2021–2025", "", "", "", "", "tháng 3/2024"], "after": [18628, 459, 234, 0, 383, 79], "long": [1825, 0, 0, 0, 0, 30], "title": ["Kế hoạch phòng chống thiên tai giai đoạn 2021-2025", "Quyết định số 77/QĐ-UBND", "Triều cường làm vỡ 60 m kè ở Cồn Lá", "Lực lượng dân quân dùng 4.000 bao cát hàn khẩu đoạn vỡ", "UBND xã Cồn Lá nghiệm thu tuyến kè biển dài 2,4 km", "Xã Cồn Lá trồng thêm 12 ha rừng ngập mặn trước kè"], "summary": ["Công trình thuộc kế hoạch phòng chống thiên tai giai đoạn 2021-2025, theo Quyết định số 77/QĐ-UBND ngày 5/4/2022. Đến nay 8/9 hạng mục đã bàn giao.", "Công trình thuộc kế hoạch phòng chống thiên tai giai đoạn 2021-2025, theo Quyết định số 77/QĐ-UBND ngày 5/4/2022. Đến nay 8/9 hạng mục đã bàn giao.", "Rạng sáng 25/11, triều cường đánh vỡ 60 m kè ở xã Cồn Lá, tỉnh Cà Mau.", "Chiều cùng ngày, lực lượng dân quân dùng 4.000 bao cát hàn khẩu đoạn vỡ.", "Sáng 13/12, tại Cà Mau, UBND xã Cồn Lá nghiệm thu tuyến kè biển dài 2,4 km.", "Dự kiến tháng 3/2024, xã trồng thêm 12 ha rừng ngập mặn trước kè."], "at": [0, 0, 1, 2, 3, 0], "kind": [0, 1, 2, 3, 2, 4], "sure": [0, 0, 0, 1, 0, 0], "places": [0, 0, 1, 1, 1, 0], "sources": [0, 0, 1, 1, 0, 0], "tags": [0, 0, 0, 0, 0, 0], "doubt": [0, 0, 0, 1, 0, 0]}');
