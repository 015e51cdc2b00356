"""The model's own terms, as the commands say them to a person: Vietnamese, English."""

from timeline.model import Confidence, PublishedFrom, Role

ROLES = {
    Role.EVENT: ("sự kiện", "event"),
    Role.FUTURE: ("sắp tới", "future"),
    Role.PERIOD: ("giai đoạn", "period"),
    Role.REFERENCE: ("tham chiếu", "reference"),
    Role.PUBLICATION: ("ngày đăng", "publication"),
}
CONFIDENCES = {
    Confidence.CERTAIN: ("chắc chắn", "certain"),
    Confidence.INFERRED: ("suy luận", "inferred"),
    Confidence.AMBIGUOUS: ("có hai cách hiểu", "ambiguous"),
}
ORIGINS = {
    PublishedFrom.FRONT_MATTER: ("người dùng cho biết", "said by the user"),
    PublishedFrom.METADATA: ("khai báo trong tệp", "declared in the file"),
    PublishedFrom.HEADER: ("dòng ngày đăng của bài", "the article's header line"),
    PublishedFrom.ADDRESS: ("địa chỉ của bài", "the article's address"),
    PublishedFrom.FILE_NAME: ("tên tệp", "the file's name"),
    PublishedFrom.TEXT: ("suy luận từ nội dung", "inferred from the text"),
    PublishedFrom.NONE: ("không rõ", "unknown"),
}
